/** Which entries stand in which list, and at which address: all, by kind, by year, by topic, by month; 20 a page. */
import type { CollectionName } from '../collections/index.ts';
import type { Kind, Way } from '../kinds/kind.ts';
import { kinds } from '../kinds/index.ts';
import { timesOf } from '../kinds/entry/times.ts';
import { now } from '../lib/clock.ts';
import type { Entry } from '../lib/entry.ts';
import { groupedByEach, latestFirst, parted } from '../lib/order.ts';
import { whenSaid } from '../lib/state.ts';
import {
	filedOn,
	kindKey,
	kindsOf,
	overLast,
	pinnedFirst,
	soonestFirst,
	stillHolds,
} from '../kinds/entry/filing.ts';

export const pageSize = 20;

/** One list of a collection, before it is cut into pages. */
export interface Slice {
	/** Path below `/<collection>/`: `''`, `kind/outage`, `type/class`, `2026`. */
	path: string;
	/** What is said after the collection's name: `停水停电停气`, `2026年`; '' for the whole. */
	label: string;
	/** Which filter this is, for the links above the list. */
	by: 'all' | 'kind' | 'year' | 'topic' | Way['path'];
	/** What the list is for: what still holds; in a year, everything. */
	entries: Entry[];
	/** What no longer holds. */
	past: Entry[];
	/** All public entries filed here, those included that are not shown: how many pages there are hangs on it. */
	filed: number;
}

export interface ListPage extends Pick<Slice, 'path' | 'label' | 'by' | 'entries'> {
	page: number;
	pages: number;
	/** Of what holds, or, where `over`, of what no longer does. */
	total: number;
	/** Nothing that holds is on this page. */
	over: boolean;
	/** Pages of what holds. */
	holding: number;
}

/** Entries as a list shows them: what holds, and below it, where there is room, what no longer does. */
function filed(
	entries: readonly Entry[],
	ordered = soonestFirst,
): Pick<Slice, 'entries' | 'past' | 'filed'> {
	const named = entries.filter((entry) => entry.named);
	const [holding, past] = parted(named, stillHolds);
	return { entries: ordered(holding), past, filed: entries.length };
}

/**
 * The lists of one way. A document that lapses goes from one to the next, by the calendar alone: whatever stands under a
 * word at any time is filed there, or the page it leaves would lose its last page.
 */
function waySlices(way: Way, entries: readonly Entry[]): Slice[] {
	const { path, options } = way;
	const byWord = groupedByEach(entries, (entry) => way.steps(entry).map(({ word }) => word));
	return Object.entries(options).map(([value, label]): Slice => {
		const ever = byWord.get(label) ?? [];
		const at = (entry: Entry) => whenSaid(way.steps(entry), label, now);
		// What has come into force since is not the past of 尚未施行: it is found under its new word.
		const ended = (entry: Entry) => {
			const course = way.steps(entry);
			return course[course.findIndex(({ word }) => word === label) + 1]?.over === true;
		};
		const shown = ever.filter(
			(entry) => entry.named && (at(entry) === 'now' || (at(entry) === 'past' && ended(entry))),
		);
		const [holding, past] = parted(shown, (entry) => stillHolds(entry) && at(entry) === 'now');
		const address = `${path}/${value}`;
		const entriesNow = soonestFirst(holding);
		return { path: address, label, by: path, entries: entriesNow, past, filed: ever.length };
	});
}

/** Of what comes again every year in which it does. */
function yearsOf(entry: Entry): string[] {
	const days = timesOf(entry).map(({ startsAt }) => startsAt);
	return [filedOn(entry), ...days].map((day) => day.slice(0, 4));
}

/**
 * Every slice of a collection: the whole, each kind that its definition knows, each year that has something.
 * Which there are never depends on what still holds, so that a link to one leads somewhere on any day.
 * @param entries all public ones, newest first
 */
export function slices(name: CollectionName, entries: readonly Entry[]): Slice[] {
	const all = filed(entries);
	const whole: Slice = {
		...all,
		path: '',
		label: '',
		by: 'all',
		entries: pinnedFirst(all.entries),
	};
	const ofKinds = Map.groupBy(entries, kindKey);
	const byKind = Object.entries(kindsOf(name)).map(([kind, label]): Slice => {
		const ofKind = ofKinds.get(kind) ?? [];
		return { ...filed(ofKind), path: `kind/${kind}`, label, by: 'kind' };
	});
	const years = [...groupedByEach(entries, yearsOf)].map(([year, list]): Slice => ({
		path: year,
		label: `${year}年`,
		by: 'year',
		entries: list.filter(({ gone }) => !gone),
		past: [],
		filed: list.length,
	}));
	const ways = (kinds[name] as Kind).ways ?? [];
	const byWay = ways.flatMap((way) => waySlices(way, entries));
	return [whole, ...byKind, ...byWay, ...latestFirst(years, ({ path }) => path)];
}

/** The entries of each topic, newest first; those too that name it by another field, as slogans by their theme. */
export function topicSlices(
	topics: readonly { key: string; label: string }[],
	entries: readonly Entry[],
): Slice[] {
	const byTopic = groupedByEach(entries, ({ filedUnder }) => filedUnder);
	return topics.map(({ key, label }): Slice => {
		const ofTopic = byTopic.get(key) ?? [];
		return { ...filed(ofTopic, overLast), path: key, label, by: 'topic' };
	});
}

/** Whether there is anything to see in it: only then do menus and site maps lead there. */
export function hasEntries({ entries, past }: Pick<Slice, 'entries' | 'past'>): boolean {
	return entries.length + past.length > 0;
}

/** Page `index` of what was; the last takes all that is left. */
function pastPage(past: readonly Entry[], index: number, isLast: boolean): Entry[] {
	const start = index * pageSize;
	return past.slice(start, isLast ? undefined : start + pageSize);
}

/**
 * `{ path: '2026' }` of 45 entries → pages `2026`, `2026/page/2`, `2026/page/3`. There are as many as all that
 * is filed here would fill: where what holds fills fewer, the last ones hold what no longer does.
 */
export function cut({ entries, past, filed: count, ...slice }: Slice): ListPage[] {
	const pages = Math.max(1, Math.ceil(count / pageSize));
	const holding = Math.ceil(entries.length / pageSize);
	return Array.from({ length: pages }, (_, index) => {
		const over = index >= holding;
		const shown = over
			? pastPage(past, index - holding, index === pages - 1)
			: entries.slice(index * pageSize, (index + 1) * pageSize);
		const total = over ? past.length : entries.length;
		return { ...slice, page: index + 1, pages, over, holding, total, entries: shown };
	});
}

/** Path of one page of a slice below its collection: `kind/outage/page/2`. */
export function pagePath(path: string, page: number): string {
	return [path, page > 1 ? `page/${page}` : ''].filter(Boolean).join('/');
}

/** Address of one page of a slice: `/notices/kind/outage/page/2/`. */
export function listAddress(name: string, path: string, page = 1): string {
	return `/${[name, pagePath(path, page)].filter(Boolean).join('/')}/`;
}

export { monthAddress, months } from './calendar/months.ts';
