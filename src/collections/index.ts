/** Everything the content may hold: the collections of entries, the fixed pages, the settings. */
import { activities } from './activities.ts';
import { bulletins } from './bulletins.ts';
import { campaigns } from './campaigns.ts';
import type { Collection } from './collection.ts';
import { disclosures } from './disclosures.ts';
import { guides } from './guides.ts';
import { notices } from './notices.ts';
import { pages } from './pages.ts';
import { policies } from './policies.ts';
import { reports } from './reports.ts';
import { slogans } from './slogans.ts';
import { volunteers } from './volunteers.ts';

/** In the order of the navigation. */
export const collections = {
	notices,
	policies,
	guides,
	activities,
	disclosures,
	campaigns,
	volunteers,
	slogans,
	reports,
	bulletins,
};
export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** Everything that is Markdown: the entries of the collections, and the fixed pages. */
export const definitions = { ...collections, pages };
export type DefinitionName = keyof typeof definitions;

export { pages };
/** By a name that may be anybody's: a folder's, a request's. */
export function definitionOf(name: string): Collection | undefined {
	return Object.hasOwn(definitions, name)
		? (definitions[name as DefinitionName] as unknown as Collection)
		: undefined;
}

export { settings } from './settings.ts';

/** Folders below `media/`: one for each column, and for the settings that show pictures. */
export const mediaRooms = [...Object.keys(definitions), 'facilities'];
