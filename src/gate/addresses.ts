/** Addresses of the site: which it makes itself, and which are entries'. */
import { entryName } from '../collections/parts/entry-id.ts';
import { collectionNames } from '../collections/index.ts';
import type { Entry } from './entry.ts';

const fixedPages = [
	'favicon.svg',
	'favicon.ico',
	'share.png',
	'',
	'index',
	'search',
	'topics',
	'milestones',
	'contacts',
	'buildings',
	'facilities',
	'sitemap',
	'technology',
	'subscribe',
	'admin',
	'files',
	'pictures',
	'404',
	'404.html',
	'500',
	'feed.xml',
	'calendar.ics',
	'sitemap.xml',
	'robots.txt',
	'_astro',
	'pagefind',
];

/** First parts of addresses that the site itself uses. */
export const ownAddresses = new Set<string>([...fixedPages, ...collectionNames]);

/** Below these stands nothing but what programs make, with headers of its own. */
const machineRooms = new Set(['_astro', 'pagefind', 'files', 'pictures', 'admin']);
/** Below these the site makes pages, in folders. */
const pageRooms = new Set<string>(['topics', 'buildings', 'contacts', ...collectionNames]);

const roomOf = (path: string) => path.split('/', 1)[0] ?? '';

/** What the site makes whatever the content holds: `admin/x` → 网站自己的页面, `notices` → 栏目页. */
export function madeBySite(path: string): string | undefined {
	if (collectionNames.some((name) => name === path)) return '栏目页';
	const own = fixedPages.includes(path) || machineRooms.has(roomOf(path));
	return own ? '网站自己的页面' : undefined;
}

/** Whether the site makes its pages there, in folders: `notices/x`, but not the file `notices/x.html`. */
export const isInPageRoom = (path: string) => pageRooms.has(roomOf(path)) && !/\.html?$/.test(path);

/** Whether a fixed page would stand in the place of one that the site makes. */
export function isOwnPage({ definition, id }: Pick<Entry, 'definition' | 'id'>): boolean {
	return definition.atRoot === true && ownAddresses.has(id.toLowerCase());
}

/** `notices/20260305-0930`: what an entry is called among all. */
export function addressOf({ collection, id }: { collection: string; id: string }): string {
	return `${collection}/${id}`;
}

/** `/notices/20260305-0930/#时间` → `notices/20260305-0930`; undefined for anything but an entry. */
export function linkedEntry(url: string): string | undefined {
	const [, name = ''] = /^\/([^/]+\/[^/#?]+)\/?(?:[#?].*)?$/.exec(url) ?? [];
	return entryName.test(name) ? name : undefined;
}
