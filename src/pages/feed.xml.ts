/** The main feed: what one would want to be told of; slogans have their own. */
import { kindOf } from '../kinds/index.ts';
import { entryIndex } from '../lib/entries.ts';
import { atom, xml } from '../views/feeds.ts';
import { site } from '../lib/settings.ts';

export async function GET() {
	const entries = (await entryIndex()).current().filter((entry) => kindOf(entry).news);
	return xml(atom(site.name, '/feed.xml', entries));
}
