/** Sessions: how they begin, and all the ways in which they end. */
import { expect, test } from 'vitest';
import { hashPassword } from '../../../../../admin/server/accounts/passwords.ts';
import { setPassword } from '../../../../../admin/server/accounts/people.ts';
import {
	endAllOf,
	endSession,
	findSession,
	isConfirmed,
	noteConfirmed,
	noteUse,
	pruneSessions,
	startSession,
} from '../../../../../admin/server/accounts/sessions.ts';
import { desk, hour, minute, person, type Desk } from './desk.ts';

function signedIn(options: Parameters<typeof desk>[0] = {}) {
	const one = desk(options);
	const { id } = person(one, 'shen', 'editor');
	return { one, id, token: startSession(one, id, 'in') };
}

/** Somebody works on: something is asked every few minutes. */
function work(one: Desk, token: string, milliseconds: number) {
	for (let passed = 0; passed < milliseconds; passed += 5 * minute) {
		one.pass(5 * minute);
		const session = findSession(one, token);
		if (session) noteUse(one, session);
	}
}

test('the cookie is 32 random bytes, and the database knows only their hash', () => {
	const { one, token } = signedIn();
	expect(Buffer.from(token, 'base64url')).toHaveLength(32);
	const rows = JSON.stringify(one.db.prepare('SELECT * FROM session').all());
	expect(rows).not.toContain(token);
	expect(findSession(one, token)).toMatchObject({ stage: 'in' });
	const { hash } = findSession(one, token) ?? {};
	expect(findSession(one, hash ?? '')).toBeUndefined();
});

test.each([
	[undefined, 60],
	[15, 15],
	[240, 240],
	[1, 15],
	[10_000, 240],
])('with %s minutes asked for, one without use ends after %i', (idleMinutes, minutes) => {
	const { one, token } = signedIn(idleMinutes === undefined ? {} : { idleMinutes });
	one.pass(minutes * minute - 1);
	expect(findSession(one, token)).toBeDefined();
	one.pass(1);
	expect(findSession(one, token)).toBeUndefined();
	one.pass(-minute);
	expect(findSession(one, token), 'it does not come back').toBeUndefined();
});

test('one in use goes on, and ends after twelve hours all the same', () => {
	const { one, token } = signedIn();
	work(one, token, 11 * hour + 55 * minute);
	expect(findSession(one, token)).toBeDefined();
	one.pass(5 * minute);
	expect(findSession(one, token)).toBeUndefined();
});

test.each(['code', 'enrol'] as const)(
	'one that has come only to “%s” ends after ten minutes',
	(stage) => {
		const one = desk();
		const token = startSession(one, person(one, 'shen', 'editor').id, stage);
		work(one, token, 5 * minute);
		expect(findSession(one, token)).toBeDefined();
		one.pass(5 * minute);
		expect(findSession(one, token)).toBeUndefined();
	},
);

test('all of a person’s are ended at once, and nobody else’s', () => {
	const { one, id, token } = signedIn();
	const other = startSession(one, person(one, 'lu', 'editor').id, 'in');
	const second = startSession(one, id, 'in');
	endAllOf(one, id);
	expect([token, second].map((each) => findSession(one, each))).toEqual([undefined, undefined]);
	expect(findSession(one, other)).toBeDefined();
});

test('another password ends them, on every device', async () => {
	const { one, id, token } = signedIn();
	setPassword(one, id, await hashPassword('河边第四棵柳树往北走'));
	expect(findSession(one, token)).toBeUndefined();
});

test('one that was ended is ended', () => {
	const { one, token } = signedIn();
	const session = findSession(one, token);
	if (session) endSession(one, session);
	expect(findSession(one, token)).toBeUndefined();
});

test('the password is good for a quarter of an hour for what concerns accounts', () => {
	const { one, token } = signedIn();
	const confirmed = () => {
		const session = findSession(one, token);
		return session && isConfirmed(one, session);
	};
	one.pass(15 * minute - 1);
	expect(confirmed()).toBe(true);
	one.pass(1);
	expect(confirmed()).toBe(false);
	const session = findSession(one, token);
	if (session) noteConfirmed(one, session);
	expect(confirmed()).toBe(true);
});

test('those that nobody asks with any more are cleared away, the others stay', () => {
	const { one, token } = signedIn();
	one.pass(50 * minute);
	const fresh = startSession(one, person(one, 'lu', 'editor').id, 'in');
	one.pass(20 * minute);
	pruneSessions(one);
	expect(one.db.prepare('SELECT count(*) AS n FROM session').get()).toEqual({ n: 1 });
	expect(findSession(one, token)).toBeUndefined();
	expect(findSession(one, fresh)).toBeDefined();
});
