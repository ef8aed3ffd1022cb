/** One page of a list: filtered, sorted and counted. */
import { wallTime } from '../../../src/lib/clock.ts';
import type { ListPage, ListQuery, ListRow } from '../protocol.ts';
import type { Row } from './row.ts';
import { folded } from './whole-text.ts';

const soon = 7 * 86_400_000;
const byPinyin = new Intl.Collator('zh-CN');

/** `2026-11-22 09:00` → `2026-11-29 09:00`. */
export function weekAfter(now: string): string {
	return wallTime(new Date(Date.parse(`${now.replace(' ', 'T')}:00+08:00`) + soon));
}

/** @param week from now, Shanghai wall time */
function isExpiring({ state, expiresAt }: Row, week: string): boolean {
	return state === 'current' && expiresAt !== undefined && expiresAt <= week;
}

function matches(query: Omit<ListQuery, 'collection'>, week: string): (row: Row) => boolean {
	const words = wordsOf(query);
	return (row) => {
		if (query.kind !== undefined && row.kind !== query.kind) return false;
		if (query.year !== undefined && row.year !== query.year) return false;
		if (query.state === 'expiring' && !isExpiring(row, week)) return false;
		if (query.state !== undefined && query.state !== 'expiring' && row.state !== query.state)
			return false;
		if (words.length === 0) return true;
		return words.every((word) => isIn(row, word));
	};
}

const wordsOf = ({ search = '' }: Omit<ListQuery, 'collection'>) =>
	folded(search).split(/\s+/).filter(Boolean);

const isInTitle = (row: Row, word: string) => folded(row.searched).includes(word);

/** Where the title does not say it, the text is asked. */
const isIn = (row: Row, word: string) =>
	isInTitle(row, word) || (row.text?.whole().includes(word) ?? false);

/** The words around the first one that the title does not say. */
function foundIn(row: Row, words: readonly string[]): string | undefined {
	const word = words.find((one) => !isInTitle(row, one));
	return word === undefined ? undefined : row.text?.around(word);
}

/** What the title says comes before what only the text does. */
function titlesFirst(rows: readonly Row[], words: readonly string[]): readonly Row[] {
	if (words.length === 0) return rows;
	const told = Map.groupBy(rows, (row) => words.every((word) => isInTitle(row, word)));
	return [...(told.get(true) ?? []), ...(told.get(false) ?? [])];
}

/** A draft without a time yet counts as the newest: it is what somebody is working on. */
const timeKey = ({ publishedAt = '9999', id }: Row) => `${publishedAt} ${id}`;
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const orders: Record<NonNullable<ListQuery['sort']>, (a: Row, b: Row) => number> = {
	publishedAt: (a, b) => compareText(timeKey(a), timeKey(b)),
	title: (a, b) => byPinyin.compare(a.title, b.title) || compareText(a.id, b.id),
	changedAt: (a, b) => a.changed - b.changed || compareText(a.id, b.id),
};

function counted(rows: readonly Row[], key: (row: Row) => string | undefined) {
	const counts: Record<string, number> = {};
	for (const row of rows) {
		const name = key(row);
		if (name) counts[name] = (counts[name] ?? 0) + 1;
	}
	return counts;
}

export function shown(row: Row, words: readonly string[] = []): ListRow {
	const found = foundIn(row, words);
	const own: Partial<Row> & ListRow = { ...row, ...(found ? { found } : {}) };
	own.changedAt = wallTime(new Date(row.changed * 1000));
	delete own.changed;
	delete own.searched;
	delete own.text;
	delete own.year;
	return own;
}

export interface Listed {
	rows: readonly Row[];
	/** Shanghai wall time. */
	now: string;
}

export function listPage({ rows, now }: Listed, query: Omit<ListQuery, 'collection'>): ListPage {
	const week = weekAfter(now);
	const { sort = 'publishedAt', page = 0, size = 50 } = query;
	const ascending =
		(query.direction ?? (sort === 'title' ? 'ascending' : 'descending')) === 'ascending';
	const order = orders[sort];
	const words = wordsOf(query);
	const matching = rows
		.filter(matches(query, week))
		.sort((a, b) => (ascending ? order(a, b) : order(b, a)));
	const found = titlesFirst(matching, words);
	const expiring = rows.filter((row) => isExpiring(row, week)).length;
	return {
		rows: found.slice(page * size, (page + 1) * size).map((row) => shown(row, words)),
		total: found.length,
		counts: {
			state: { ...counted(rows, ({ state }) => state), ...(expiring > 0 ? { expiring } : {}) },
			kind: counted(rows, ({ kind }) => kind),
			year: counted(rows, ({ year }) => year),
		},
	};
}
