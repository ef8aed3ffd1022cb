import { allEntries } from '../lib/entries.ts';
import { atom, xml } from '../lib/feeds.ts';
import { site } from '../lib/settings.ts';

export async function GET() {
	return xml(atom(site.name, '/feed.xml', await allEntries()));
}
