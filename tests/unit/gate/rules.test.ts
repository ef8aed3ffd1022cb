import { expect, test } from 'vitest';
import { starsFor } from '../../../src/gate/rules/entry/honesty/stars.ts';
import { sloganKey } from '../../../src/gate/rules/content/form/title-twice.ts';

test.each([
	[99, 0],
	[100, 1],
	[999, 3],
	[1500, 5],
])('%i hours are %i stars', (hours, stars) => {
	expect(starsFor(hours, [100, 300, 600, 1000, 1500])).toBe(stars);
});

test('slogans that differ in punctuation or width only are the same', () => {
	expect(sloganKey('一水多用，点滴惜！')).toBe(sloganKey('一水多用 点滴惜'));
	expect(sloganKey('节水１００天')).toBe(sloganKey('节水100天'));
});
