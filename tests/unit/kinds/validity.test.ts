/** Nobody is told to keep to a document before its day, nor after it. */
import { expect, test } from 'vitest';
import { hasLapsed, noLonger, validity } from '../../../src/kinds/validity.ts';
import { stepAt } from '../../../src/lib/state.ts';

type Policy = Parameters<typeof validity>[0];
const policy = (data: object) =>
	({ data: { publishedAt: '2026-11-01 09:00', status: 'in-force', ...data } }) as Policy;

test.each([
	['2026-11-22 09:00', '尚未施行', false],
	['2026-12-31 23:59', '尚未施行', false],
	['2027-01-01 00:00', '有效', false],
	['2028-01-01 00:00', '失效', true],
])('published ahead of its day: at %s it is %s', (now, word, lapsed) => {
	const ahead = policy({ effectiveOn: '2027-01-01', expiresOn: '2027-12-31' });
	expect(stepAt(validity(ahead), now)).toBe(word);
	expect(hasLapsed(ahead, now)).toBe(lapsed);
	expect(noLonger(ahead, now)).toEqual([
		{ word: '失效', since: '2028-01-01', ...(lapsed ? {} : { from: '2028-01-01 00:00' }) },
	]);
});

test('in force when it was published, it says no more than that', () => {
	expect(validity(policy({ effectiveOn: '2026-11-01' }))).toEqual([{ word: '有效' }]);
});

test('amended, then lapsed: each is said in its time, in a page read later too', () => {
	const amended = policy({ status: 'amended', statusSince: '2026-11-10', expiresOn: '2027-12-31' });
	const lapses = '2028-01-01 00:00';
	expect(noLonger(amended, '2026-11-22 09:00')).toEqual([
		{ word: '已修改', since: '2026-11-10', until: lapses },
		{ word: '失效', since: '2028-01-01', from: lapses },
	]);
	expect(noLonger(amended, lapses)).toEqual([{ word: '失效', since: '2028-01-01' }]);
});
