import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { remembered } from '../../../../admin/server/reading/remembered.ts';

/** Counts how often it was asked; each answer takes a moment. */
function counting() {
	let asked = 0;
	const find = async () => {
		asked += 1;
		const mine = asked;
		await wait(5);
		return mine;
	};
	return { find, asked: () => asked };
}

test('many who ask at the same time ask once, and so do those who ask soon after', async () => {
	const { find, asked } = counting();
	const ask = remembered(find, 60_000);
	expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
	expect(await ask()).toBe(1);
	expect(asked()).toBe(1);
});

test('an answer grows old from when it was found', async () => {
	const { find } = counting();
	const ask = remembered(find, 0);
	expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
	expect(await ask()).toBe(2);
});

test('what changes while it is being found is asked again, one question at a time', async () => {
	const { find } = counting();
	const ask = remembered(find, 60_000);
	const before = ask();
	ask.outdate();
	expect(await Promise.all([before, ask(), ask()])).toEqual([1, 2, 2]);
});

test('a question that failed is asked again when it is old', async () => {
	let asked = 0;
	const ask = remembered(() => {
		asked += 1;
		return asked === 1 ? Promise.reject(new Error('busy')) : Promise.resolve(asked);
	}, 0);
	await expect(ask()).rejects.toThrow('busy');
	expect(await ask()).toBe(2);
});
