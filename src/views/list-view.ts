/** A page of a collection's list. */
import { collections, type CollectionName } from '../collections/index.ts';
import { isAhead, isOver, noteIsKind, stillHolds } from '../kinds/entry/filing.ts';
import { kinds } from '../kinds/index.ts';
import { only } from '../lib/entries.ts';
import type { EntryIndex } from '../lib/entry-index.ts';
import type { Entry } from '../lib/entry.ts';
import { parted } from '../lib/order.ts';
import { plainPages } from '../lib/plain-addresses.ts';
import type { Crumb } from '../lib/structured-data.ts';
import type { Kind, ListFace } from '../kinds/kind.ts';
import { words } from '../strings.ts';
import { campaignCardView } from './campaign.ts';
import { sloganWallView, volunteerCardView } from './cards.ts';
import { frameOf } from './frame.ts';
import { offeredSlices } from './list-pages.ts';
import { listAddress, type ListPage, type Slice } from './lists.ts';
import { rowView } from './row.ts';

/** Ways to the other pages of a list. */
export function pagerView({ page, pages }: ListPage, address: (page: number) => string) {
	return {
		page,
		pages,
		previous: page > 1 ? address(page - 1) : undefined,
		next: page < pages ? address(page + 1) : undefined,
	};
}

export type PagerView = ReturnType<typeof pagerView>;

/** Above a list in which nothing holds: that there is nothing now, and that what follows is past. @param what the list is of: 通知 */
export function pastNote({ over, holding, entries }: ListPage, what: string): string | undefined {
	if (!over) return undefined;
	if (holding > 0) return words.pastPage(holding);
	return entries.length > 0 ? words.noneNowPastBelow(what) : words.noneNow(what);
}

export const countOf = ({ over, total }: ListPage) =>
	over ? words.totalPast(total) : words.total(total);

function filters(name: CollectionName, list: ListPage, index: EntryIndex) {
	const offered = offeredSlices(name, index);
	const by = (...ways: Slice['by'][]) =>
		offered
			.filter((slice) => ways.includes(slice.by))
			.map(({ path, label }) => ({
				label: label || words.all,
				address: listAddress(name, path),
				current: path === list.path,
			}));
	const { calendar, catalogue, ways = [] } = kinds[name] as Kind;
	const leaves = [
		...(calendar ? [plainPages.calendar] : []),
		...(catalogue ? [plainPages.catalogue] : []),
	];
	const leaf = leaves.map((page) => ({ ...page, current: false }));
	return [
		{ label: words.byKind, links: [...by('all', 'kind'), ...leaf] },
		...ways.map(({ label, path }) => ({ label, links: by(path) })),
		{ label: words.byYear, links: by('year') },
	];
}

/** The way to one page of a list: its last step is said and leads nowhere. @param way to the first page */
export function pagedCrumbs(way: readonly Required<Crumb>[], page: number): Crumb[] {
	if (page > 1) return [...way, { label: words.page(page) }];
	return way.map((crumb, place) => (place < way.length - 1 ? crumb : { label: crumb.label }));
}

function crumbsOf(name: CollectionName, { path, label, page }: ListPage) {
	const whole = { label: collections[name].label, address: listAddress(name, '') };
	const slice = { label, address: listAddress(name, path) };
	return pagedCrumbs(path ? [whole, slice] : [whole], page);
}

/** Under their heading reports need not say each that it is one. */
const toldView = (entry: Entry) => {
	const row = rowView(entry);
	return { ...row, labels: row.labels.filter(({ tone }) => tone !== 'plain') };
};

/** What is to come, what is told of what was, and what is past: each under its heading where there are several. */
function agendaView(entries: readonly Entry[]) {
	const [ahead, rest] = parted(entries, isAhead);
	const [told, past] = parted(rest, (entry) => stillHolds(entry) && !isOver(entry));
	return [
		{ title: words.upcoming, rows: ahead.map(rowView) },
		{ title: words.recentReports, rows: told.map(toldView) },
		{ title: words.pastActivities, rows: past.map(rowView) },
	].filter(({ rows }) => rows.length > 0);
}

export type AgendaView = ReturnType<typeof agendaView>;

/** What each face of a list shows of its entries. */
const faces = {
	agenda: agendaView,
	rows: (entries: readonly Entry[]) => entries.map(rowView),
	lettering: (entries: readonly Entry[]) => sloganWallView(only('slogans', entries)),
	progress: (entries: readonly Entry[]) => only('campaigns', entries).map(campaignCardView),
	portraits: (entries: readonly Entry[]) => only('volunteers', entries).map(volunteerCardView),
} satisfies Record<ListFace, (entries: readonly Entry[]) => object>;

/** The face and what it shows, so that a layout draws each with its own component. */
export type Shown = {
	[F in ListFace]: { face: F; items: ReturnType<(typeof faces)[F]> };
}[ListFace];

/** A year keeps its order of days. */
const faceOf = (name: CollectionName, by: Slice['by']): ListFace =>
	by === 'year' && kinds[name].list === 'agenda' ? 'rows' : kinds[name].list;

const shown = (face: ListFace, entries: readonly Entry[]) =>
	({ face, items: faces[face](entries) }) as Shown;

export function listView(name: CollectionName, list: ListPage, index: EntryIndex) {
	const column = collections[name];
	const title = list.label ? `${column.label}：${list.label}` : column.label;
	const isWhole = list.by === 'all' || list.by === 'year';
	const what = isWhole ? column.noun : words.ofKind(list.label, column.noun);
	return {
		frame: frameOf(index, {
			title: list.page > 1 ? `${title}（${words.page(list.page)}）` : title,
			description: column.description,
			path: listAddress(name, list.path, list.page),
			column,
			crumbs: crumbsOf(name, list),
			noIndex: list.page > 1 || list.entries.length === 0,
			feed: `/${name}/feed.xml`,
		}),
		title,
		note: list.path ? undefined : column.description,
		count: countOf(list),
		filters: filters(name, list, index),
		past: pastNote(list, what),
		shown: list.entries.length > 0 ? shown(faceOf(name, list.by), list.entries) : undefined,
		/** The rows say what kind each entry is: the list does not. */
		withKind: list.by !== 'kind' || !noteIsKind(name),
		/** Not in a year, which keeps its order of days. */
		sinks: list.by !== 'year',
		pager: pagerView(list, (page) => listAddress(name, list.path, page)),
	};
}

export type ListView = ReturnType<typeof listView>;
