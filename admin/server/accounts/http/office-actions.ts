/** What an administrator does: who has an account, and what for. */
import { addPerson, changeRoles, everyone, personAt, removePerson } from '../people.ts';
import { bundleOf } from '../bundle.ts';
import { events } from '../events.ts';
import { namesInLog, readLog } from '../log.ts';
import { roleWords } from '../roles.ts';
import { endAllOf } from '../sessions.ts';
import { giveTicket, goodFor, type Ticket } from '../tickets.ts';
import { accountOf } from './account-of.ts';
import { note, whoAsks, type Asked } from './asked.ts';
import type { AccountActions, OneTime } from './protocol.ts';
import { qrOf } from '../../../../src/lib/qr.ts';
import { readable } from './readable.ts';

type Ask<A extends keyof AccountActions> = AccountActions[A]['ask'];

/** Behind `#`: what stands there is sent to nobody, and written into no log. */
export function ticketAddress(origin: string, token: string): string {
	return `${origin}/admin/sign-in/#ticket=${token}`;
}

function oneTime({ accounts, origin }: Asked, ticket: Ticket): OneTime {
	const address = ticketAddress(origin, giveTicket(accounts, ticket));
	return { address, qr: qrOf(address), hours: goodFor[ticket.kind] / 3_600_000 };
}

export function people({ accounts }: Asked) {
	return { people: everyone(accounts).map(accountOf) };
}

export function invite(asked: Asked, given: Ask<'invite'>): OneTime {
	const person = addPerson(asked.accounts, given);
	note(asked, 'invited', whoAsks(asked).person, `${person.name}：${roleWords(person.roles)}`);
	return oneTime(asked, { kind: 'invitation', person: person.id, factor: false });
}

export function reset(asked: Asked, { id, factor }: Ask<'reset'>): OneTime {
	const person = personAt(asked.accounts, id);
	note(asked, 'reset-given', whoAsks(asked).person, person.name);
	const kind = person.password === null ? 'invitation' : 'reset';
	return oneTime(asked, { kind, person: id, factor });
}

export function roles(asked: Asked, given: Ask<'roles'>) {
	const by = whoAsks(asked).person;
	const person = changeRoles(asked.accounts, given.id, given.roles);
	note(asked, 'roles-changed', by, `${person.name}：${roleWords(person.roles)}`);
	return accountOf(person);
}

export function remove(asked: Asked, { id }: Ask<'remove'>): Record<string, never> {
	const by = whoAsks(asked).person;
	const person = removePerson(asked.accounts, id);
	note(asked, 'removed', by, person.name);
	return {};
}

export function end(asked: Asked, { id }: Ask<'end'>): Record<string, never> {
	const person = personAt(asked.accounts, id);
	note(asked, 'sessions-ended', whoAsks(asked).person, person.name);
	endAllOf(asked.accounts, id);
	return {};
}

const pageOfLog = 50;

export function log({ accounts }: Asked, ask: Ask<'log'>): AccountActions['log']['answer'] {
	const rows = readLog(accounts, { ...ask, size: pageOfLog + 1 });
	const page = rows.slice(0, pageOfLog).map((row) => ({ ...row, detail: readable(row.detail) }));
	return { rows: page, more: rows.length > pageOfLog, people: namesInLog(accounts), kinds: events };
}

export async function bundle(asked: Asked) {
	const { accounts, site } = asked;
	note(asked, 'bundle-made', whoAsks(asked).person);
	return bundleOf(accounts, await site());
}

export const doctor = async ({ examine }: Asked) => ({ lines: await examine() });
