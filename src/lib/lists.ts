/** Which entries stand in which list, and at which address: all, by kind, by year, by month; 20 a page. */
import { collections, type CollectionName } from '../collections/index.ts';
import { now } from './clock.ts';
import { parts } from './dates.ts';
import { entriesOf, type Entry } from './entries.ts';

export const pageSize = 20;

/** One list of a collection, before it is cut into pages. */
export interface Slice {
	/** Path below `/<collection>/`: `''`, `kind/outage`, `2026`. */
	path: string;
	/** What is said after the collection's name: `停水停电停气`, `2026年`; '' for the whole. */
	label: string;
	/** Which filter this is, for the links above the list. */
	by: 'all' | 'kind' | 'year';
	entries: Entry[];
}

export interface ListPage extends Slice {
	page: number;
	pages: number;
	total: number;
}

/** Lists show what still holds; the year archives show everything, with its state in words. */
export function stillHolds({ state }: Entry): boolean {
	return state === 'current' || state === 'replaced';
}

function isPinned({ data, state }: Entry): boolean {
	return (
		state === 'current' && data.pinnedUntil !== undefined && data.pinnedUntil >= now.slice(0, 10)
	);
}

/** Pinned entries first, the order otherwise kept. */
export function pinnedFirst<E extends Entry>(entries: readonly E[]): E[] {
	return [...entries.filter(isPinned), ...entries.filter((entry) => !isPinned(entry))];
}

export { isPinned };

/** The day an entry is filed under: an activity's own day, else the day it was published. */
export function filedOn(entry: Entry): string {
	return entry.collection === 'activities' ? entry.data.startsAt : entry.data.publishedAt;
}

function groupedBy<K>(entries: Entry[], key: (entry: Entry) => K): [K, Entry[]][] {
	return [...Map.groupBy(entries, key)];
}

/** The kinds of a collection, as stored value → word; slogans are told apart by theme on their wall. */
export function kindsOf(name: CollectionName): Record<string, string> {
	const { fields } = collections[name];
	return 'kind' in fields ? fields.kind.options : {};
}

export function kindWord(entry: Entry): string {
	return entry.collection === 'slogans' ? '' : (kindsOf(entry.collection)[entry.data.kind] ?? '');
}

/** What kind of entry, in a line of a list: `停水停电停气`, `文件　清街办〔2026〕5号`, `课堂讲座　二楼教室`. */
export function noteOf(entry: Entry): string {
	if (entry.collection === 'activities')
		return [collections.activities.fields.type.options[entry.data.type], entry.data.place]
			.filter(Boolean)
			.join('　');
	const number = entry.collection === 'policies' ? entry.data.docNumber : undefined;
	return [kindWord(entry), number].filter(Boolean).join('　');
}

/** Every slice of a collection, empty kinds left out. */
export async function slicesOf(name: CollectionName): Promise<Slice[]> {
	const all = (await entriesOf(name)) as Entry[];
	const holding = all.filter((entry) => stillHolds(entry) && entry.named);
	const kinds = Object.entries(kindsOf(name)).flatMap(([kind, label]): Slice[] => {
		const entries = holding.filter(
			(entry) => entry.collection !== 'slogans' && entry.data.kind === kind,
		);
		return entries.length > 0 ? [{ path: `kind/${kind}`, label, by: 'kind', entries }] : [];
	});
	const years = groupedBy(all, (entry) => parts(filedOn(entry)).year).map(
		([year, entries]): Slice => ({ path: String(year), label: `${year}年`, by: 'year', entries }),
	);
	years.sort((a, b) => (a.path < b.path ? 1 : -1));
	const whole: Slice = { path: '', label: '', by: 'all', entries: pinnedFirst(holding) };
	return [whole, ...kinds, ...years];
}

/** `{ path: '2026' }` of 45 entries → pages `2026`, `2026/page/2`, `2026/page/3`. */
export function cut(slice: Slice): ListPage[] {
	const pages = Math.max(1, Math.ceil(slice.entries.length / pageSize));
	return Array.from({ length: pages }, (_, index) => ({
		...slice,
		page: index + 1,
		pages,
		total: slice.entries.length,
		entries: slice.entries.slice(index * pageSize, (index + 1) * pageSize),
	}));
}

/** Path of one page of a slice below its collection: `kind/outage/page/2`. */
export function pagePath(path: string, page: number): string {
	return [path, page > 1 ? `page/${page}` : ''].filter(Boolean).join('/');
}

/** Address of one page of a slice: `/notices/kind/outage/page/2/`. */
export function listAddress(name: string, path: string, page = 1): string {
	return `/${[name, pagePath(path, page)].filter(Boolean).join('/')}/`;
}

/** Months with activities, newest first: `[['2026-11', entries], …]`, each in the order of its days. */
export async function activityMonths(): Promise<[string, Entry<'activities'>[]][]> {
	const list = await entriesOf('activities');
	const months = [...Map.groupBy(list, ({ data }) => data.startsAt.slice(0, 7))];
	for (const [, entries] of months)
		entries.sort((a, b) => (a.data.startsAt < b.data.startsAt ? -1 : 1));
	return months.sort(([a], [b]) => (a < b ? 1 : -1));
}
