/**
 * The lunar calendar and its festivals day by day, against another library than ours (chinese-days). They agree from 2001 to
 * 2050; before that the other one is wrong in places, which are named below.
 */
import chineseDays from 'chinese-days';
import { expect, test } from 'vitest';
import { daysOfMonth, monthsOf } from '../../../../src/lib/calendar/days-of.ts';
import { festivalsOn } from '../../../../src/lib/calendar/festivals.ts';
import { lunarOf, termOn } from '../../../../src/lib/calendar/lunar.ts';

const [first, last] = [2001, 2050];
const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);
const daysOf = (year: number) => monthsOf(year).flatMap(daysOfMonth);

test(`every day of ${first} to ${last} has the lunar day that the other library gives it`, () => {
	const theirs = chineseDays.getLunarDatesInRange(`${first}-01-01`, `${last}-12-31`);
	expect(theirs).toHaveLength(years.flatMap(daysOf).length);
	const other = theirs.filter(({ date, lunarMon, lunarDay, isLeap }) => {
		const ours = lunarOf(date);
		return ours.month !== lunarMon || ours.day !== lunarDay || ours.isLeap !== isLeap;
	});
	expect(other.map(({ date }) => date)).toEqual([]);
});

test.each(years)(
	'the 24 terms of %i begin on the days that the other library gives them',
	(year) => {
		const theirs = chineseDays.getSolarTerms(`${year}-01-01`, `${year}-12-31`);
		const ours = daysOf(year).flatMap((day) => {
			const name = termOn(day);
			return name === undefined ? [] : [{ day, name }];
		});
		expect(ours).toHaveLength(24);
		expect(ours).toEqual(theirs.map(({ date, name }) => ({ day: date, name })));
	},
);

/** Its lunar day as `getSolarDateFromLunar` takes it; of 除夕 and the terms the day is asked otherwise. */
const feasts = {
	春节: '01-01',
	元宵节: '01-15',
	端午: '05-05',
	七夕: '07-07',
	中秋: '08-15',
	重阳节: '09-09',
} as const;

const dayBefore = (day: string) =>
	new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

test.each(years)(
	'the festivals of %i are on the days that the other library gives them',
	(year) => {
		const named = (name: string) => daysOf(year).filter((day) => festivalsOn(day).includes(name));
		const solar = (lunar: string) => chineseDays.getSolarDateFromLunar(`${year}-${lunar}`).date;
		for (const [name, lunar] of Object.entries(feasts))
			expect(named(name), name).toEqual([solar(lunar)]);
		expect(named('除夕')).toEqual([dayBefore(solar('01-01'))]);
		// That of the year before falls into January, or this year's into its last days: none, one or two.
		const eighths = [year - 1, year]
			.map((one) => chineseDays.getSolarDateFromLunar(`${one}-12-08`).date)
			.filter((day) => day.startsWith(String(year)));
		expect(named('腊八')).toEqual(eighths);
	},
);

/** New moon on 15 July 1996 at 16:15 UT, which is the 16th here; the sun at 300° on 20 January 2000 at 18:23 UT, the 21st here. */
test('where the other library is wrong ours is the almanac’s', () => {
	expect(lunarOf('1996-07-16')).toMatchObject({ month: 6, day: 1 });
	expect(termOn('2000-01-21')).toBe('大寒');
	expect(termOn('1998-08-08')).toBe('立秋');
});
