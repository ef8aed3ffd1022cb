/** Lunar days, festivals and public holidays, held against the almanac. */
import { expect, test } from 'vitest';
import { weeksOf } from '../../../../src/lib/calendar/days-of.ts';
import { festivalsOn, monthlyOf } from '../../../../src/lib/calendar/festivals.ts';
import { lunarOf, termOn } from '../../../../src/lib/calendar/lunar.ts';
import { byLaw } from '../../../../src/lib/hours/holidays.ts';

test.each([
	['2024-02-10', '春节'],
	['2025-01-29', '春节'],
	['2026-02-17', '春节'],
	['2027-02-06', '春节'],
	['2028-01-26', '春节'],
	['2026-02-16', '除夕'],
	['2027-02-05', '除夕'],
	['2025-01-28', '除夕'],
	['2026-03-03', '元宵节'],
	['2027-02-20', '元宵节'],
	['2026-04-05', '清明'],
	['2027-04-05', '清明'],
	['2028-04-04', '清明'],
	['2026-06-19', '端午'],
	['2027-06-09', '端午'],
	['2026-08-19', '七夕'],
	['2026-09-25', '中秋'],
	['2027-09-15', '中秋'],
	['2025-10-06', '中秋'],
	['2026-10-18', '重阳节'],
	['2027-10-08', '重阳节'],
	['2026-01-26', '腊八'],
	['2027-01-15', '腊八'],
	['2026-12-22', '冬至'],
	['2026-03-30', '学生安全教育日'],
	['2026-05-17', '全国助残日'],
	['2026-09-19', '国防教育日'],
	['2026-03-05', '学雷锋纪念日'],
	['2026-11-09', '全国消防日'],
	['2026-12-04', '国家宪法日'],
	['2026-10-01', '国庆节'],
])('%s is %s', (day, name) => {
	expect(festivalsOn(day)).toContain(name);
});

test('a festival of the lunar year comes once a year, never in a leap month', () => {
	// 2025 has a second sixth month, 2028 a second fifth.
	for (const year of [2023, 2025, 2027, 2028]) {
		const days = Array.from({ length: 366 }, (_, at) =>
			new Date(Date.UTC(year, 0, 1 + at)).toISOString().slice(0, 10),
		).filter((day) => day.startsWith(String(year)));
		for (const name of ['春节', '端午', '七夕', '中秋', '重阳节', '清明', '冬至'])
			expect(
				days.filter((day) => festivalsOn(day).includes(name)),
				`${year} ${name}`,
			).toHaveLength(1);
	}
});

test.each([
	['2027-02-05', '廿九'],
	['2027-02-06', '正月'],
	['2026-12-09', '冬月'],
	['2025-07-25', '闰六月'],
	['2026-11-22', '十四'],
])('%s is called %s', (day, name) => {
	expect(lunarOf(day).name).toBe(name);
});

test('a solar term is the day on which it begins, and no other', () => {
	expect(termOn('2026-12-22')).toBe('冬至');
	expect(termOn('2026-12-23')).toBeUndefined();
});

test('the law’s own holidays of a year that no notice has told of', () => {
	expect(byLaw(2027)).toEqual([
		...['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05'],
		...['2027-05-01', '2027-05-02', '2027-06-09', '2027-09-15'],
		...['2027-10-01', '2027-10-02', '2027-10-03'],
	]);
});

test('months of publicity are said by what they are for', () => {
	expect(monthlyOf('2027-06')).toContain('安全生产月');
	expect(monthlyOf('2027-09').join()).toMatch(/第三周：推广普通话/);
	expect(monthlyOf('2027-07')).toEqual([]);
});

test('a month is weeks from Monday on', () => {
	expect(weeksOf('2026-11')[0]?.filter(Boolean)).toEqual(['2026-11-01']);
	expect(weeksOf('2027-02')).toHaveLength(4);
	expect(weeksOf('2027-02').flat().filter(Boolean)).toHaveLength(28);
});
