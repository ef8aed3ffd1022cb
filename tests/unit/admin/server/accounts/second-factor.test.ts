/** The second factor: each code once, at its time, and paper for one who has lost the phone. */
import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { findById } from '../../../../../admin/server/accounts/people.ts';
import {
	addressOfSecret,
	dropFactor,
	freshSecret,
	isNeeded,
	recoveryCodesLeft,
	setUpFactor,
	takeCode,
	takeRecoveryCode,
} from '../../../../../admin/server/accounts/second-factor.ts';
import { checkCode, stageFor } from '../../../../../admin/server/accounts/sign-in.ts';
import { desk, minute, person, refusalOf, second, stranger, type Desk } from './desk.ts';

/** What a phone shows at a moment. */
const shown = (secret: string, at: number) =>
	new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at });

function enrolled(): { one: Desk; id: number; secret: string; codes: string[] } {
	const one = desk();
	const { id } = person(one, 'shen', 'publisher');
	const secret = freshSecret();
	const codes = setUpFactor(one, id, secret, shown(secret, one.now()));
	one.pass(2 * minute);
	return { one, id, secret, codes: codes ?? [] };
}

const take = (one: Desk, id: number, code: string) => {
	const who = findById(one, id);
	return who !== undefined && takeCode(one, who, code);
};

test('a code is taken once, at whatever time it comes again', () => {
	const { one, id, secret } = enrolled();
	const code = shown(secret, one.now());
	expect(take(one, id, code)).toBe(true);
	expect(take(one, id, code)).toBe(false);
	one.pass(30 * second);
	expect(take(one, id, code)).toBe(false);
	expect(take(one, id, shown(secret, one.now()))).toBe(true);
});

test('of a hundred who send one code at once one comes in', () => {
	const { one, id, secret } = enrolled();
	const code = shown(secret, one.now());
	const who = findById(one, id);
	const taken = Array.from({ length: 100 }, () => who && takeCode(one, who, code));
	expect(taken.filter(Boolean)).toHaveLength(1);
});

test('an older code is not taken after a newer one', () => {
	const { one, id, secret } = enrolled();
	const before = shown(secret, one.now() - 30 * second);
	expect(take(one, id, shown(secret, one.now()))).toBe(true);
	expect(take(one, id, before)).toBe(false);
});

test.each([
	[-90, false],
	[-60, false],
	[-30, true],
	[0, true],
	[30, true],
	[60, false],
	[90, false],
])('a phone that is %i seconds off: %s', (off, right) => {
	const { one, id, secret } = enrolled();
	// In the middle of a half minute.
	one.pass(15 * second - (one.now() % (30 * second)));
	expect(take(one, id, shown(secret, one.now() + off * second))).toBe(right);
});

test('the code that set it up does not sign in as well', () => {
	const one = desk();
	const { id } = person(one, 'shen', 'publisher');
	const secret = freshSecret();
	const code = shown(secret, one.now());
	expect(setUpFactor(one, id, secret, code)).toHaveLength(10);
	expect(take(one, id, code)).toBe(false);
});

test('a wrong code sets nothing up', () => {
	const one = desk();
	const { id } = person(one, 'shen', 'publisher');
	expect(setUpFactor(one, id, freshSecret(), '000000x')).toBeUndefined();
	expect(findById(one, id)?.secret).toBeNull();
});

test.each(['', '1', '12345', '1234567', 'abcdef', ' ', '-00001', '1e5', '０００'])(
	'%j is no code',
	(code) => {
		const { one, id } = enrolled();
		expect(take(one, id, code)).toBe(false);
	},
);

test('a code from the paper is taken once, however it is typed, and only from its owner', () => {
	const { one, id, codes } = enrolled();
	const other = person(one, 'lu', 'publisher');
	const [first = '', next = ''] = codes;
	expect(first).toMatch(/^([2-9a-z]{4}-){3}[2-9a-z]{4}$/);
	expect(new Set(codes).size).toBe(10);
	expect(takeRecoveryCode(one, other.id, first)).toBe(false);
	expect(takeRecoveryCode(one, id, first)).toBe(true);
	expect(takeRecoveryCode(one, id, first)).toBe(false);
	expect(takeRecoveryCode(one, id, next.replaceAll('-', ' ').toUpperCase())).toBe(true);
	expect(recoveryCodesLeft(one, id)).toBe(8);
});

test('neither codes of the paper stand in the database, nor is a new set good beside the old', () => {
	const { one, id, codes } = enrolled();
	const rows = JSON.stringify(one.db.prepare('SELECT * FROM recovery').all());
	for (const code of codes) expect(rows).not.toContain(code.replaceAll('-', ''));
	const secret = freshSecret();
	setUpFactor(one, id, secret, shown(secret, one.now()));
	expect(recoveryCodesLeft(one, id)).toBe(10);
	expect(takeRecoveryCode(one, id, codes[0] ?? '')).toBe(false);
});

test('guessing codes is slowed as guessing passwords is', async () => {
	const { one, id } = enrolled();
	const who = findById(one, id);
	if (!who) throw new Error('nobody');
	for (let guess = 0; guess < 5; guess += 1)
		expect(await refusalOf(() => checkCode(one, who, `00000${guess}`, stranger))).toMatchObject({
			status: 401,
		});
	const refusal = await refusalOf(() => checkCode(one, who, '000005', stranger));
	expect(refusal).toMatchObject({ status: 429, seconds: 2 });
});

test('who types a wrong code is told what time it is here', async () => {
	const { one, id } = enrolled();
	const who = findById(one, id);
	const { message } = await refusalOf(() => who && checkCode(one, who, '000000', stranger));
	expect(message).toContain('2026-11-22 09:02');
});

test.each([
	['none', ['administrator', 'publisher'], false],
	['publishers', ['editor', 'reviewer'], false],
	['publishers', ['publisher'], true],
	['publishers', ['administrator'], true],
	['all', ['editor'], true],
] as const)('“%s” asks it of %j: %s', (asked, roles, needed) => {
	expect(isNeeded(asked, roles)).toBe(needed);
});

test('who has one is asked for it, whatever the settings say', () => {
	const one = desk({ secondFactor: () => 'none' });
	const who = person(one, 'shen', 'publisher');
	expect(stageFor(one, who)).toBe('in');
	expect(stageFor(one, { ...who, secret: freshSecret() })).toBe('code');
	expect(stageFor({ ...one, secondFactor: () => 'publishers' }, who)).toBe('enrol');
});

test('for one who has lost both, it is dropped, the paper with it', () => {
	const { one, id, codes } = enrolled();
	dropFactor(one, id);
	expect(findById(one, id)?.secret).toBeNull();
	expect(takeRecoveryCode(one, id, codes[0] ?? '')).toBe(false);
});

test('a phone is told who it is for', () => {
	const address = new URL(addressOfSecret(freshSecret(), 'shen'));
	expect(address.protocol).toBe('otpauth:');
	expect(decodeURIComponent(address.pathname)).toContain('邻里编辑部:shen');
	expect(
		Buffer.from(Secret.fromBase32(address.searchParams.get('secret') ?? '').bytes),
	).toHaveLength(20);
});
