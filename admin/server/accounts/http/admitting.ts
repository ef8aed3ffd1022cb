/** Who asks, and whether he may: by the session's cookie and the table of permissions, read anew each time. */
import { RequestError, refused } from '../../request-error.ts';
import type { Accounts } from '../accounts.ts';
import { log } from '../log.ts';
import { findById, type Person } from '../people.ts';
import { accountActions, passive, wantsPassword } from '../permissions.ts';
import { roleWords, type Role } from '../roles.ts';
import { findSession, isConfirmed, noteUse, type Session } from '../sessions.ts';
import { nobody } from './asked.ts';
import type { AccountAction } from './protocol.ts';

export interface SignedIn {
	session: Session;
	person: Person;
}

/** undefined: nobody, however far he may have come before. @param token the cookie's */
export function signedIn(accounts: Accounts, token: string | undefined): SignedIn | undefined {
	const session = token === undefined ? undefined : findSession(accounts, token);
	const person = session && findById(accounts, session.person);
	return person && { session, person };
}

/** @throws RequestError unless somebody is all the way in and has one of the roles */
export function refuseWithoutRole(
	accounts: Accounts,
	who: SignedIn | undefined,
	needed: readonly Role[],
	about: { what: string; address: string },
): SignedIn {
	if (who?.session.stage !== 'in') throw nobody();
	const { person } = who;
	if (needed.some((role) => person.roles.includes(role))) return who;
	log(accounts, 'refused', { person: person.name, address: about.address, detail: about.what });
	throw refused(`这一步要有“${roleWords(needed)}”的权限，您没有。需要的话请找管理员。`, 403);
}

function again(): RequestError {
	const message = '过了一会儿了，请再输一次密码，确认是您本人。';
	return new RequestError(403, { error: 'confirm', message });
}

/** @throws RequestError unless the table lets this action be asked */
export function refuseAction(
	accounts: Accounts,
	who: SignedIn | undefined,
	action: AccountAction,
	address: string,
): void {
	const allowed = accountActions[action];
	if (allowed === 'anyone') return;
	if ('roles' in allowed)
		refuseWithoutRole(accounts, who, allowed.roles, { what: action, address });
	else if (!who || !allowed.includes(who.session.stage)) throw nobody();
	if (!who) throw nobody();
	if (wantsPassword.includes(action) && !isConfirmed(accounts, who.session)) throw again();
	if (!passive.includes(action)) noteUse(accounts, who.session);
}
