/** Guesses are slowed: each account's, each address's, and never the owner's on his own device. */
import { expect, test } from 'vitest';
import { deviceMark } from '../../../../../admin/server/accounts/known-device.ts';
import { setPassword } from '../../../../../admin/server/accounts/people.ts';
import { checkPassword } from '../../../../../admin/server/accounts/sign-in.ts';
import { count } from '../../../../../admin/server/accounts/throttle.ts';
import { desk, hour, minute, password, person, refusalOf, second, stranger } from './desk.ts';

const wrong = (login: string) => ({ login, password: '不是这个密码也不是那个' });
const from = (number: number) => ({ address: `198.51.100.${number}`, device: undefined });

test('after what is free the wait doubles, up to a minute, and never more', () => {
	const one = desk();
	const counters = [{ key: 'account:shen', free: 5 }];
	const waits: number[] = [];
	for (let round = 0; round < 14; round += 1) {
		expect(count(one, counters)).toBe(0);
		const wait = count(one, counters);
		// What was not free is not counted: asking on makes nobody wait for longer.
		if (wait > 0) expect(count(one, counters)).toBe(wait);
		else waits.push(0);
		if (wait > 0) waits.push(wait / second);
		one.pass(wait);
	}
	expect(waits.slice(0, 8)).toEqual([0, 0, 2, 4, 8, 16, 32, 60]);
	expect(Math.max(...waits)).toBe(60);
});

test(
	'a hundred guesses at the same moment: no more than five are judged',
	{ timeout: 60_000 },
	async () => {
		const one = desk();
		person(one, 'shen', 'editor');
		const all = await Promise.all(
			Array.from({ length: 100 }, (_, guess) =>
				refusalOf(() => checkPassword(one, wrong('shen'), from(guess))),
			),
		);
		expect(all.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(5);
		expect(all.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(95);
	},
);

test('one address that tries many names is slowed; another address is not', async () => {
	const one = desk();
	person(one, 'shen', 'editor');
	for (let guess = 0; guess < 10; guess += 1) {
		person(one, `a${guess}`, 'editor');
		expect(await refusalOf(() => checkPassword(one, wrong(`a${guess}`), from(1)))).toMatchObject({
			status: 401,
		});
	}
	const refusal = await refusalOf(() => checkPassword(one, wrong('b'), from(1)));
	expect(refusal).toMatchObject({ status: 429, error: 'slow', seconds: 2 });
	expect(refusal.message).toContain('2 秒');
	expect(await checkPassword(one, { login: 'shen', password }, from(2))).toMatchObject({
		login: 'shen',
	});
});

test('while fourteen addresses guess at an account, its owner comes in from the device he knows', async () => {
	const one = desk();
	const owner = person(one, 'shen', 'editor');
	const device = deviceMark(one, owner);
	for (let guess = 0; guess < 14; guess += 1)
		await refusalOf(() => checkPassword(one, wrong('shen'), from(guess)));
	const right = { login: 'shen', password };
	expect(await refusalOf(() => checkPassword(one, right, from(99)))).toMatchObject({ status: 429 });
	expect(await checkPassword(one, right, { ...from(3), device })).toMatchObject({ id: owner.id });
});

test('nobody is ever shut out: a minute after any number of guesses the right password is taken', async () => {
	const one = desk();
	person(one, 'shen', 'editor');
	for (let guess = 0; guess < 20; guess += 1) {
		await refusalOf(() => checkPassword(one, wrong('shen'), from(guess)));
		one.pass(minute);
	}
	expect(await checkPassword(one, { login: 'shen', password }, stranger)).toBeDefined();
});

test('a known device guesses no faster either, and another’s device is a stranger', async () => {
	const one = desk();
	const [owner, other] = [person(one, 'shen', 'editor'), person(one, 'lu', 'editor')];
	const caller = { ...from(1), device: deviceMark(one, owner) };
	for (let guess = 0; guess < 5; guess += 1)
		await refusalOf(() => checkPassword(one, wrong('shen'), caller));
	expect(await refusalOf(() => checkPassword(one, wrong('shen'), caller))).toMatchObject({
		status: 429,
	});
	const elsewhere = { ...from(2), device: deviceMark(one, other) };
	for (let guess = 0; guess < 5; guess += 1)
		await refusalOf(() => checkPassword(one, wrong('shen'), elsewhere));
	expect(await refusalOf(() => checkPassword(one, wrong('shen'), elsewhere))).toMatchObject({
		status: 429,
	});
});

test.each(['', 'x', 'A'.repeat(43), '0'.repeat(43)])('the device %j is unknown', async (device) => {
	const one = desk();
	person(one, 'shen', 'editor');
	for (let guess = 0; guess < 5; guess += 1)
		await refusalOf(() => checkPassword(one, wrong('shen'), from(guess)));
	const caller = { ...from(9), device };
	expect(await refusalOf(() => checkPassword(one, wrong('shen'), caller))).toMatchObject({
		status: 429,
	});
});

test('with another password a device is a stranger again', () => {
	const one = desk();
	const before = person(one, 'shen', 'editor');
	const mark = deviceMark(one, before);
	setPassword(one, before.id, 'argon2id$x');
	expect(deviceMark(one, { ...before, password: 'argon2id$x' })).not.toBe(mark);
});

test('who signs in rightly frees no guesses at others from his address', async () => {
	const one = desk();
	person(one, 'shen', 'editor');
	person(one, 'lu', 'editor');
	for (let guess = 0; guess < 9; guess += 1) {
		person(one, `a${guess}`, 'editor');
		await refusalOf(() => checkPassword(one, wrong(`a${guess}`), from(1)));
	}
	for (let round = 0; round < 3; round += 1)
		await checkPassword(one, { login: 'lu', password }, from(1));
	await refusalOf(() => checkPassword(one, wrong('shen'), from(1)));
	expect(await refusalOf(() => checkPassword(one, wrong('shen'), from(1)))).toMatchObject({
		status: 429,
	});
});

test(
	'an office of thirty behind one address signs in, one after another',
	{ timeout: 60_000 },
	async () => {
		const one = desk();
		for (let place = 0; place < 30; place += 1) person(one, `p${place}`, 'editor');
		for (let place = 0; place < 30; place += 1)
			await checkPassword(one, { login: `p${place}`, password }, stranger);
	},
);

test('what nobody has tried for a day is forgotten, and takes no room', () => {
	const one = desk();
	for (let place = 0; place < 100; place += 1) count(one, [{ key: `account:${place}`, free: 5 }]);
	one.pass(24 * hour + 1);
	count(one, [{ key: 'account:new', free: 5 }]);
	expect(one.db.prepare('SELECT count(*) AS n FROM attempt').get()).toEqual({ n: 1 });
});

test('a clock that was set back makes nobody wait for hours', () => {
	const one = desk();
	const counters = [{ key: 'account:shen', free: 5 }];
	for (let round = 0; round < 5; round += 1) count(one, counters);
	one.pass(-5 * hour);
	expect(count(one, counters)).toBe(0);
});
