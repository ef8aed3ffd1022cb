/**
 * Attempts are slowed, never shut out: some are free, then the wait doubles, up to a minute. Each is counted before it is
 * judged, so that a hundred at the same moment are not all judged.
 */
import type { Accounts } from './accounts.ts';
import { atOnce } from './database.ts';

export interface Counter {
	/** `account:shen`, `address:203.0.113.7`. */
	key: string;
	/** As many attempts wait for nothing. */
	free: number;
}

/** Milliseconds. */
const longest = 60_000;
/** What nobody has tried for a day is forgotten. */
const kept = 24 * 3_600_000;

interface Row {
	count: number;
	lastAt: number;
}

/** After as many attempts the next one waits as many milliseconds. */
function delayAfter(count: number, free: number): number {
	return count < free ? 0 : Math.min(longest, 1_000 * 2 ** (count - free + 1));
}

function waitFor(row: Row | undefined, free: number, now: number): number {
	if (!row) return 0;
	// A clock that was set back by hours must not make anybody wait for hours.
	const passed = Math.abs(now - row.lastAt);
	return Math.max(0, delayAfter(row.count, free) - passed);
}

/** Counts an attempt against each counter, unless one of them says to wait. @returns milliseconds to wait; 0: judge it */
export function count({ db, now }: Accounts, counters: readonly Counter[]): number {
	const at = now();
	return atOnce(db, () => {
		db.prepare('DELETE FROM attempt WHERE lastAt < ?').run(at - kept);
		const select = db.prepare('SELECT count, lastAt FROM attempt WHERE key = ?');
		const waits = counters.map(({ key, free }) =>
			waitFor(select.get(key) as Row | undefined, free, at),
		);
		const wait = Math.max(0, ...waits);
		if (wait > 0) return wait;
		const add = db.prepare(
			`INSERT INTO attempt VALUES (?, 1, ?)
			ON CONFLICT (key) DO UPDATE SET count = count + 1, lastAt = excluded.lastAt`,
		);
		for (const { key } of counters) add.run(key, at);
		return 0;
	});
}

/** It was right: this attempt is not held against an address that others share. Else one's own sign-ins would free one's guesses. */
export function uncount({ db }: Accounts, key: string): void {
	db.prepare('UPDATE attempt SET count = max(0, count - 1) WHERE key = ?').run(key);
}

/** It was right: nothing is held against this account any more. */
export function forget({ db }: Accounts, key: string): void {
	db.prepare('DELETE FROM attempt WHERE key = ?').run(key);
}
