/** So many a year, quarter by quarter. */
import { expect, test } from 'vitest';
import { quartersOver, wanting } from '../../../src/lib/calendar/quota.ts';

test.each([
	['2026-01-01 00:00', 0],
	['2026-03-31 23:59', 0],
	['2026-04-01 00:00', 1],
	['2026-11-22 09:00', 3],
	['2026-12-31 23:59', 3],
])('at %s %i quarters of the year are over', (now, quarters) => {
	expect(quartersOver(now)).toBe(quarters);
});

test.each([
	['enough is done', 8, 6, 3, []],
	['none of them is over', 8, 0, 0, []],
	[
		'two a quarter, three are done',
		8,
		3,
		3,
		[
			[2, 1],
			[3, 2],
		],
	],
	[
		'one a quarter, none is done',
		4,
		0,
		2,
		[
			[1, 1],
			[2, 1],
		],
	],
	['fewer than quarters: two a year', 2, 0, 3, [[2, 1]]],
	['twelve a year, one was done', 12, 1, 1, [[1, 2]]],
	['more than was asked for', 4, 9, 3, []],
])('%s', (_, quota, done, quarters, wanted) => {
	expect(wanting(quota, done, quarters)).toEqual(wanted);
});
