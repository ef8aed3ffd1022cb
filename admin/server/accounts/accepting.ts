/** What comes of a one-time address: an account, or a new password. */
import { refused } from '../request-error.ts';
import type { Accounts } from './accounts.ts';
import { atOnce } from './database.ts';
import { hashPassword } from './passwords.ts';
import { passwordProblem } from './password-rule.ts';
import {
	addPerson,
	hasAdministrator,
	loginOf,
	personAt,
	setPassword,
	type Person,
} from './people.ts';
import { dropFactor } from './second-factor.ts';
import { seeTicket, takeTicket, ticketOver, type Ticket } from './tickets.ts';

export interface Acceptance {
	ticket: string;
	password: string;
	/** For the first administrator, who has no account yet. */
	login?: string | undefined;
	name?: string | undefined;
}

/** @throws RequestError for a password that is not taken */
export function refuseWeak(
	password: string,
	{ login, name }: Pick<Person, 'login' | 'name'>,
): void {
	const problem = passwordProblem(password, [login, name]);
	if (problem) throw refused(problem);
}

type Names = Pick<Person, 'login' | 'name'>;

function namesFor(accounts: Accounts, { person }: Ticket, given: Acceptance): Names {
	if (person !== null) return personAt(accounts, person);
	return { login: loginOf(given.login ?? ''), name: (given.name ?? '').trim() };
}

function carryOut(accounts: Accounts, ticket: Ticket, names: Names, kept: string): Person {
	if (ticket.kind === 'first' && hasAdministrator(accounts)) throw ticketOver();
	const id = ticket.person ?? addPerson(accounts, { ...names, roles: ['administrator'] }).id;
	if (ticket.factor) dropFactor(accounts, id);
	setPassword(accounts, id, kept);
	return personAt(accounts, id);
}

/** Takes the address and does what it is for; whatever is wrong with the names or the password leaves it good. @throws RequestError */
export async function accept(
	accounts: Accounts,
	given: Acceptance,
): Promise<{ person: Person; kind: Ticket['kind'] }> {
	// Before the work: who has none is not worked for.
	const names = namesFor(accounts, seeTicket(accounts, given.ticket), given);
	refuseWeak(given.password, names);
	const kept = await hashPassword(given.password);
	return atOnce(accounts.db, () => {
		const ticket = takeTicket(accounts, given.ticket);
		return { person: carryOut(accounts, ticket, names, kept), kind: ticket.kind };
	});
}
