import { expect, test } from 'vitest';
import { amendingFirst, orderOf } from '../../../../src/search/engine/order.ts';

const order = orderOf(
	new Map([
		['往期', new Set([4, 5])],
		['20251218-1000修改', new Set([3])],
		['20251218-1000被改', new Set([7])],
		['20260101-0900修改', new Set([1])],
		['20260101-0900被改', new Set([7, 8])],
		['20200101-0900被改', new Set([9])],
	]),
);

test('what is past is known, and what amends what, by page', () => {
	expect([...order.past]).toEqual([4, 5]);
	expect(Object.fromEntries(order.amendedBy)).toEqual({ 7: [3, 1], 8: [1] });
});

test.each([
	[
		[7, 2, 3, 1],
		[3, 1, 7, 2],
	],
	[
		[7, 8, 1],
		[1, 7, 8],
	],
	[
		[3, 7, 2],
		[3, 7, 2],
	],
	[
		[2, 7],
		[2, 7],
	],
	[
		[9, 1],
		[9, 1],
	],
])('%j becomes %j: what amends comes first', (pages, expected) => {
	expect(amendingFirst(pages, order)).toEqual(expected);
});

test('what ends by the reader’s clock is past, before that it still holds, the rest has no end', () => {
	const values = new Map([
		['往期', new Set([4])],
		['至2026-11-28 11:30', new Set([1])],
		['至2026-12-05 11:30', new Set([2])],
	]);
	const at = (now?: string) => {
		const { standing, past } = orderOf(values, now);
		return [[1, 2, 3, 4].map(standing), [...past].sort()];
	};
	expect(at('2026-11-28 11:29')).toEqual([[2, 2, 1, 0], [4]]);
	expect(at('2026-11-28 11:30')).toEqual([
		[0, 2, 1, 0],
		[1, 4],
	]);
	// Without a clock it is as it was at the build.
	expect(at()).toEqual([[2, 2, 1, 0], [4]]);
});
