import { expect, test } from 'vitest';
import { sloganKey } from '../../../../../../src/gate/rules/content/form/slogan-twice.ts';

test('slogans that differ in punctuation or width only are the same', () => {
	expect(sloganKey('一水多用，点滴惜！')).toBe(sloganKey('一水多用 点滴惜'));
	expect(sloganKey('节水１００天')).toBe(sloganKey('节水100天'));
});
