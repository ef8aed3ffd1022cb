/** The main feed: what one would want to be told of; slogans have their own. */
import { entryIndex } from '../lib/entries.ts';
import { atom, xml } from '../views/feeds.ts';
import { site } from '../lib/settings.ts';

export async function GET() {
	const { all } = await entryIndex();
	const entries = all.filter(({ collection }) => collection !== 'slogans');
	return xml(atom(site.name, '/feed.xml', entries));
}
