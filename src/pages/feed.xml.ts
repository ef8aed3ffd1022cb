/** The main feed: what one would want to be told of; slogans have their own. */
import { allEntries } from '../lib/entries.ts';
import { atom, xml } from '../views/feeds.ts';
import { site } from '../lib/settings.ts';

export async function GET() {
	const entries = (await allEntries()).filter(({ collection }) => collection !== 'slogans');
	return xml(atom(site.name, '/feed.xml', entries));
}
