/** What a person does for himself: comes in, goes, sets the second factor and the password. */
import { atOnce } from '../database.ts';
import { refuseWeak, accept } from '../accepting.ts';
import { deviceMark } from '../known-device.ts';
import { hashPassword } from '../passwords.ts';
import { findById, personAt, setPassword, type Person } from '../people.ts';
import { addressOfSecret, freshSecret, recoveryCodesLeft, setUpFactor } from '../second-factor.ts';
import { endAllOf, endSession, keepSecret, noteConfirmed, startSession } from '../sessions.ts';
import type { Stage } from '../sessions.ts';
import { checkCode, checkPassword, stageFor, wrongCode } from '../sign-in.ts';
import { seeTicket } from '../tickets.ts';
import { note, whoAsks, type Asked } from './asked.ts';
import { accountOf } from './account-of.ts';
import type { AccountActions } from './protocol.ts';
import { qrOf } from '../../../../src/lib/qr.ts';
import { refused } from '../../request-error.ts';

type Ask<A extends keyof AccountActions> = AccountActions[A]['ask'];

/** Whatever was open in this browser ends, and a name that nobody has seen begins. */
function enter(asked: Asked, person: Person, stage: Stage): { stage: Stage } {
	const { accounts, session } = asked;
	const token = atOnce(accounts.db, () => {
		if (session) endSession(accounts, session);
		return startSession(accounts, person.id, stage);
	});
	asked.setSession(token);
	if (stage !== 'in') return { stage };
	asked.setDevice(deviceMark(accounts, person));
	note(asked, 'signed-in', person);
	return { stage };
}

export function me({ accounts, session }: Asked): AccountActions['me']['answer'] {
	const person = session && findById(accounts, session.person);
	if (!person) return { stage: 'out' };
	const recoveryCodes = recoveryCodesLeft(accounts, person.id);
	return { ...accountOf(person), stage: session.stage, recoveryCodes };
}

export async function signIn(asked: Asked, given: Ask<'sign-in'>) {
	const person = await checkPassword(asked.accounts, given, asked.caller);
	return enter(asked, person, stageFor(asked.accounts, person));
}

export function code(asked: Asked, given: Ask<'code'>) {
	const { person } = whoAsks(asked);
	checkCode(asked.accounts, person, given.code, asked.caller);
	return enter(asked, person, 'in');
}

export function enrolBegin(asked: Asked) {
	const { session, person } = whoAsks(asked);
	const secret = freshSecret();
	keepSecret(asked.accounts, session, secret);
	return { secret, qr: qrOf(addressOfSecret(secret, person.login)) };
}

export function enrol(asked: Asked, given: Ask<'enrol'>) {
	const { accounts } = asked;
	const { session, person } = whoAsks(asked);
	if (session.secret === null) throw refused('请先扫一扫二维码，再填动态码。');
	// Whoever has only the password must not put his own phone in the place of another's.
	if (person.secret !== null && session.stage !== 'in') throw wrongCode(accounts);
	const recoveryCodes = setUpFactor(
		accounts,
		person.id,
		session.secret,
		given.code.normalize('NFKC').replace(/\s/g, ''),
	);
	if (!recoveryCodes) throw wrongCode(accounts);
	note(asked, 'factor-set', person);
	endAllOf(accounts, person.id);
	return { ...enter(asked, personAt(accounts, person.id), 'in'), recoveryCodes };
}

export function signOut(asked: Asked): Record<string, never> {
	const { session, person } = whoAsks(asked);
	endSession(asked.accounts, session);
	asked.setSession(undefined);
	note(asked, 'signed-out', person);
	return {};
}

export function endMine(asked: Asked): Record<string, never> {
	const { person } = whoAsks(asked);
	endAllOf(asked.accounts, person.id);
	asked.setSession(undefined);
	note(asked, 'sessions-ended', person, person.name);
	return {};
}

/** The device is known or not, as at the sign-in: guesses are slowed here as there. */
export async function confirm(asked: Asked, { password }: Ask<'confirm'>) {
	const { session, person } = whoAsks(asked);
	await checkPassword(asked.accounts, { login: person.login, password }, asked.caller);
	noteConfirmed(asked.accounts, session);
	return {};
}

export async function password(asked: Asked, given: Ask<'password'>) {
	const { accounts } = asked;
	const { person } = whoAsks(asked);
	const { login } = person;
	await checkPassword(accounts, { login, password: given.password }, asked.caller);
	refuseWeak(given.fresh, person);
	setPassword(accounts, person.id, await hashPassword(given.fresh));
	note(asked, 'password-set', person);
	enter(asked, personAt(accounts, person.id), 'in');
	return {};
}

export function look({ accounts }: Asked, { ticket }: Ask<'look'>) {
	const { kind, person } = seeTicket(accounts, ticket);
	if (person === null) return { kind };
	const { login, name } = personAt(accounts, person);
	return { kind, login, name };
}

export async function acceptTicket(asked: Asked, given: Ask<'accept'>) {
	const { person, kind } = await accept(asked.accounts, given);
	note(asked, 'password-set', person, kind);
	asked.setDevice(deviceMark(asked.accounts, person));
	return { ...enter(asked, person, stageFor(asked.accounts, person)), login: person.login };
}
