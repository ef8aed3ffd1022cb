/** Everything the content may hold: six collections of entries, the fixed pages, the settings. */
import { activities } from './activities.ts';
import { campaigns } from './campaigns.ts';
import { notices } from './notices.ts';
import { pages } from './pages.ts';
import { policies } from './policies.ts';
import { slogans } from './slogans.ts';
import { volunteers } from './volunteers.ts';

/** In the order of the navigation. */
export const collections = { notices, policies, activities, campaigns, volunteers, slogans };
export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

export { pages };
export { settings } from './settings.ts';
