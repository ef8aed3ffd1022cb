/** Which periods of the catalogue are over, and by when each is to be public. */
import { expect, test } from 'vitest';
import { periodsDue, type Rhythm } from '../../../src/collections/parts/office/disclosing.ts';

const dues = (rhythm: Rhythm, today: string, since = '2026-01-01', dueDays = 20) =>
	periodsDue({ key: 'a', rhythm, since, dueDays }, today).map(({ from, to, due }) => [
		from,
		to,
		due,
	]);

test('a quarter is due from the day after its last', () => {
	expect(dues('quarter', '2026-03-31')).toEqual([]);
	expect(dues('quarter', '2026-04-01')).toEqual([['2026-01-01', '2026-03-31', '2026-04-20']]);
	expect(dues('quarter', '2026-11-22')).toHaveLength(3);
});

test('over New Year, a leap February, half-years and years', () => {
	expect(dues('month', '2024-03-01', '2024-01-15')).toEqual([
		['2024-01-01', '2024-01-31', '2024-02-20'],
		['2024-02-01', '2024-02-29', '2024-03-20'],
	]);
	expect(dues('half-year', '2027-01-01').at(-1)).toEqual([
		'2026-07-01',
		'2026-12-31',
		'2027-01-20',
	]);
	expect(dues('year', '2027-12-31')).toEqual([['2026-01-01', '2026-12-31', '2027-01-20']]);
	expect(dues('quarter', '2027-01-02', '2026-11-01')).toEqual([
		['2026-10-01', '2026-12-31', '2027-01-20'],
	]);
});

test('what is told when it changes is never due', () => {
	expect(dues('change', '2030-01-01')).toEqual([]);
});
