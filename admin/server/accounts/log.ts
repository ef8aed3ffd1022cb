/** What happened, one row an event, never changed and kept for a year. No password, code, address with a ticket or text of an article. */
import type { Accounts } from './accounts.ts';
import { events, isEvent, type Event } from './events.ts';
import { noteNewest } from './newest.ts';
import { logKept } from './schema.ts';

export interface LogRow {
	id: number;
	/** Milliseconds since 1970. */
	at: number;
	what: string;
	person: string | null;
	address: string | null;
	detail: string | null;
}

export interface LogEntry {
	/** Name of who did it; only of somebody known, for a stranger may have typed a password there. */
	person?: string | undefined;
	address?: string | undefined;
	detail?: string | undefined;
}

/** Adds one row, on the disk when it returns. */
export function log({ path, db, now }: Accounts, event: Event, entry: LogEntry = {}): void {
	const { person = null, address = null, detail = null } = entry;
	const add = db.prepare(
		'INSERT INTO log (at, what, person, address, detail) VALUES (?, ?, ?, ?, ?)',
	);
	const { lastInsertRowid } = add.run(now(), event, person, address, detail?.slice(0, 300) ?? null);
	// What is rolled back was not newer.
	if (!db.isTransaction) noteNewest(path, Number(lastInsertRowid));
}

/** What of it is wanted; all of it, where nothing is said. */
export interface LogQuery {
	/** An id; only older rows. */
	before?: number | undefined;
	/** Name of who did it. */
	person?: string | undefined;
	what?: Event | undefined;
	/** First and last day, Shanghai: `2026-11-22`. */
	from?: string | undefined;
	to?: string | undefined;
	/** Rows of a page. */
	size?: number | undefined;
}

const day = 24 * 3_600_000;
const beginOf = (date: string) => Date.parse(`${date}T00:00:00+08:00`);

/** A page of it, newest first. */
export function readLog({ db }: Accounts, query: LogQuery = {}): LogRow[] {
	const { before = Number.MAX_SAFE_INTEGER, person, what, from, to, size = 200 } = query;
	const rows = db.prepare(
		`SELECT * FROM log WHERE id < ? AND (?2 IS NULL OR person = ?2) AND (?3 IS NULL OR what = ?3)
		AND at >= ?4 AND at < ?5 ORDER BY id DESC LIMIT ?6`,
	);
	const begin = from === undefined ? 0 : beginOf(from);
	const end = to === undefined ? Number.MAX_SAFE_INTEGER : beginOf(to) + day;
	const found = rows.all(before, person ?? null, what ?? null, begin, end, size);
	return (found as unknown as LogRow[]).map((row) => ({
		...row,
		what: isEvent(row.what) ? events[row.what] : row.what,
	}));
}

/** Everybody who is named in it, also who has gone. */
export function namesInLog({ db }: Accounts): string[] {
	const rows = db.prepare(
		'SELECT DISTINCT person FROM log WHERE person IS NOT NULL ORDER BY person',
	);
	return rows.all().map(({ person }) => String(person));
}

/** What is older than a year before the newest row may go. */
export function pruneLog({ db }: Accounts): void {
	db.prepare('DELETE FROM log WHERE at <= (SELECT max(at) FROM log) - ?').run(logKept);
}
