/** One page of a list: filtered, sorted and counted. */
import { wallTime } from '../../../src/lib/clock.ts';
import type { ListPage, ListQuery, ListRow } from '../protocol.ts';
import type { Row } from './row.ts';

const soon = 7 * 86_400_000;
const byPinyin = new Intl.Collator('zh-CN');
const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** `2026-11-22 09:00` → `2026-11-29 09:00`. */
export function weekAfter(now: string): string {
	return wallTime(new Date(Date.parse(`${now.replace(' ', 'T')}:00+08:00`) + soon));
}

/** @param week from now, Shanghai wall time */
function isExpiring({ state, expiresAt }: Row, week: string): boolean {
	return state === 'current' && expiresAt !== undefined && expiresAt <= week;
}

function matches(query: Omit<ListQuery, 'collection'>, week: string): (row: Row) => boolean {
	const words = folded(query.search ?? '')
		.split(/\s+/)
		.filter(Boolean);
	return (row) => {
		if (query.kind !== undefined && row.kind !== query.kind) return false;
		if (query.year !== undefined && row.year !== query.year) return false;
		if (query.state === 'expiring' && !isExpiring(row, week)) return false;
		if (query.state !== undefined && query.state !== 'expiring' && row.state !== query.state)
			return false;
		if (words.length === 0) return true;
		const text = folded(row.searched);
		return words.every((word) => text.includes(word));
	};
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

function shown(row: Row): ListRow {
	const own: Partial<Row> & ListRow = { ...row };
	own.changedAt = wallTime(new Date(row.changed * 1000));
	delete own.changed;
	delete own.searched;
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
	const found = rows
		.filter(matches(query, week))
		.sort((a, b) => (ascending ? order(a, b) : order(b, a)));
	const expiring = rows.filter((row) => isExpiring(row, week)).length;
	return {
		rows: found.slice(page * size, (page + 1) * size).map(shown),
		total: found.length,
		counts: {
			state: { ...counted(rows, ({ state }) => state), ...(expiring > 0 ? { expiring } : {}) },
			kind: counted(rows, ({ kind }) => kind),
			year: counted(rows, ({ year }) => year),
		},
	};
}
