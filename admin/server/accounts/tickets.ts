/** One-time addresses: an invitation, a new password, the first administrator. Shown once, good once, and not for long. */
import { refused } from '../request-error.ts';
import type { Accounts } from './accounts.ts';
import { freshToken, hashOfToken } from './token.ts';

export type TicketKind = 'first' | 'invitation' | 'reset';

export interface Ticket {
	kind: TicketKind;
	/** Whom it is for; null: who comes first. */
	person: number | null;
	/** Whether the second factor is set up anew as well. */
	factor: boolean;
}

const hour = 3_600_000;
/** Milliseconds. */
export const goodFor: Readonly<Record<TicketKind, number>> = {
	first: hour,
	invitation: 48 * hour,
	reset: 48 * hour,
};

type Row = Omit<Ticket, 'factor'> & { factor: number; expiresAt: number };

export function ticketOver() {
	return refused('这个地址已经用过，或者过期了。请找管理员再要一个。', 410);
}

/** In place of those given before: only the last one shown is good. */
export function giveTicket({ db, now }: Accounts, { kind, person, factor }: Ticket): string {
	const token = freshToken();
	db.prepare('DELETE FROM ticket WHERE person IS ? OR expiresAt <= ?').run(person, now());
	db.prepare('INSERT INTO ticket VALUES (?, ?, ?, ?, ?)').run(
		hashOfToken(token),
		kind,
		person,
		Number(factor),
		now() + goodFor[kind],
	);
	return token;
}

function ticketIn({ now }: Accounts, row: Row | undefined): Ticket {
	if (!row || row.expiresAt <= now()) throw ticketOver();
	return { kind: row.kind, person: row.person, factor: row.factor === 1 };
}

/** What it is for; it stays good. @throws RequestError when it is used or past */
export function seeTicket(accounts: Accounts, token: string): Ticket {
	const row = accounts.db.prepare('SELECT * FROM ticket WHERE hash = ?').get(hashOfToken(token));
	return ticketIn(accounts, row as unknown as Row | undefined);
}

/** Of two who come with it at once one gets it. @throws RequestError when it is used or past */
export function takeTicket(accounts: Accounts, token: string): Ticket {
	const take = accounts.db.prepare('DELETE FROM ticket WHERE hash = ? RETURNING *');
	return ticketIn(accounts, take.get(hashOfToken(token)) as unknown as Row | undefined);
}
