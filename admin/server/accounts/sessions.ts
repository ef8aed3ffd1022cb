/** Who is signed in: a random name in a cookie, its hash in the database, an end without use and an end for all. */
import type { Accounts } from './accounts.ts';
import { freshToken, hashOfToken } from './token.ts';

/** `code`: the second factor is still asked for; `enrol`: it is still to be set up. */
export type Stage = 'code' | 'enrol' | 'in';

export interface Session {
	hash: string;
	person: number;
	stage: Stage;
	/** Of a second factor that is being set up. */
	secret: string | null;
	/** Milliseconds since 1970, as the next two. */
	startedAt: number;
	seenAt: number;
	/** When the password, or the code, was last given. */
	confirmedAt: number;
}

/** Milliseconds: whatever is done, and for one who has not come further than the password. */
const longest = 12 * 3_600_000;
const halfway = 10 * 60_000;
const confirmedFor = 15 * 60_000;
/** Use is written down once in as many milliseconds. */
const notedEvery = 60_000;

/** Begins one under a name that nobody has seen: what was in the browser before opens nothing. @returns the cookie's value */
export function startSession({ db, now }: Accounts, person: number, stage: Stage): string {
	const token = freshToken();
	const at = now();
	db.prepare(
		`INSERT INTO session (hash, person, stage, startedAt, seenAt, confirmedAt)
		VALUES (?, ?, ?, ?, ?, ?)`,
	).run(hashOfToken(token), person, stage, at, at, at);
	return token;
}

function isOver({ now, idle }: Accounts, { stage, startedAt, seenAt }: Session): boolean {
	const at = now();
	// A clock set back behind its beginning says nothing about a session.
	if (at < startedAt - notedEvery) return true;
	return at - startedAt >= (stage === 'in' ? longest : halfway) || at - seenAt >= idle;
}

/** undefined: there is none, or it has ended. */
export function findSession(accounts: Accounts, token: string): Session | undefined {
	const select = accounts.db.prepare('SELECT * FROM session WHERE hash = ?');
	const session = select.get(hashOfToken(token)) as unknown as Session | undefined;
	if (!session || !isOver(accounts, session)) return session;
	endSession(accounts, session);
	return undefined;
}

/** It is in use. */
export function noteUse({ db, now }: Accounts, { hash, seenAt }: Session): void {
	const at = now();
	if (at - seenAt < notedEvery) return;
	db.prepare('UPDATE session SET seenAt = ? WHERE hash = ?').run(at, hash);
}

/** A second factor that is being set up: it holds once a code has shown that the phone has it. */
export function keepSecret({ db }: Accounts, { hash }: Session, secret: string): void {
	db.prepare('UPDATE session SET secret = ? WHERE hash = ?').run(secret, hash);
}

/** Whether the password was given a short time ago: what concerns accounts asks for that. */
export function isConfirmed({ now }: Accounts, { confirmedAt }: Session): boolean {
	return now() - confirmedAt < confirmedFor;
}

/** The password was given again. */
export function noteConfirmed({ db, now }: Accounts, { hash }: Session): void {
	db.prepare('UPDATE session SET confirmedAt = ? WHERE hash = ?').run(now(), hash);
}

export function endSession({ db }: Accounts, { hash }: Pick<Session, 'hash'>): void {
	db.prepare('DELETE FROM session WHERE hash = ?').run(hash);
}

/** On every device. */
export function endAllOf({ db }: Accounts, person: number): void {
	db.prepare('DELETE FROM session WHERE person = ?').run(person);
}

/** Those that nobody has asked with since they ended. */
export function pruneSessions({ db, now, idle }: Accounts): void {
	db.prepare('DELETE FROM session WHERE startedAt <= ? OR seenAt <= ?').run(
		now() - longest,
		now() - idle,
	);
}
