import { describe, expect, test } from 'vitest';
import { byLaw, holidaysOf } from '../../../src/lib/hours/holidays.ts';
import { hoursOf } from '../../../src/lib/hours/hours.ts';
import { standing, type Holidays } from '../../../src/lib/hours/open-now.ts';

const office = '周一至周六 8:30–17:30';
const noon = '周一至周五 8:30–11:30，13:30–17:30';
const holidays: Holidays = {
	off: ['2026-10-01', '2026-10-02', '2026-10-03', '2027-01-01'],
	work: ['2026-10-10', '2026-12-06'],
};

function words(text: string, now: string): string {
	const hours = hoursOf(text);
	return hours ? standing(hours, now, holidays).words : 'unread';
}

describe('by the clock', () => {
	test.each([
		[office, '2026-11-28 08:29', '今天8:30开门'],
		[office, '2026-11-28 08:30', '现在有人'],
		[office, '2026-11-28 17:00', '现在有人，到17:30'],
		[office, '2026-11-28 17:30', '后天8:30开门'],
		[office, '2026-11-27 18:00', '明天8:30开门'],
		[noon, '2026-12-04 12:10', '今天13:30开门'],
		[noon, '2026-12-04 17:31', '下周一8:30开门'],
		['周二、周四 14:00–17:00', '2026-11-26 17:00', '下周二14:00开门'],
		['周二、周四 14:00–17:00', '2026-11-23 08:00', '明天14:00开门'],
		['周四 14:00–17:00', '2026-11-23 08:00', '周四14:00开门'],
		['周四 14:00–17:00', '2026-11-26 18:00', '下周四14:00开门'],
		['每天 22:00–次日6:00', '2026-12-01 05:40', '现在有人，到6:00'],
		['每天 22:00–次日6:00', '2026-12-01 07:00', '今天22:00开门'],
		['全天', '2026-12-01 23:59', '现在有人'],
	])('%s at %s: %s', (text, now, expected) => {
		expect(words(text, now)).toBe(expected);
	});
});

test.each([
	['周一至周日 9:00–20:30', '2026-11-28 09:00', '现在开着'],
	['周一至周日 9:00–20:30', '2026-11-28 20:10', '现在开着，到20:30'],
	['周一至周日 9:00–20:30', '2026-11-28 20:30', '明天9:00开门'],
	['周一至周日 9:00–20:30', '2026-10-01 09:00', '今天放假或调休，去之前先问问'],
	['全天', '2026-11-28 03:00', '现在开着'],
])('of a room it is said whether it is open: %s at %s: %s', (text, now, expected) => {
	const hours = hoursOf(text);
	expect(hours && standing(hours, now, holidays, 'room').words).toBe(expected);
});

describe('on holidays nothing is claimed that is not written', () => {
	test.each([
		[office, '2026-10-01 10:00', '今天放假或调休，先打电话问问'],
		['周一至周五 8:30–17:30（节假日除外）', '2026-10-01 10:00', '今天放假，下周一8:30开门'],
		['周一至周五 8:30–17:30，节假日照常', '2026-10-01 10:00', '现在有人'],
		['全天', '2027-01-01 03:00', '现在有人'],
		[office, '2026-12-31 18:00', '后天8:30开门'],
		// A Sunday that is worked: the week's hours do not say it.
		[office, '2026-12-06 10:00', '今天放假或调休，先打电话问问'],
		// A Saturday that is worked, on which the window is open anyway.
		[office, '2026-10-10 10:00', '现在有人'],
	])('%s at %s: %s', (text, now, expected) => {
		expect(words(text, now)).toBe(expected);
	});

	test('whatever the day, whoever is said to be there is there by what is written', () => {
		const hours = hoursOf(office);
		for (let day = 1; day <= 31; day += 1) {
			const date = `2026-10-${String(day).padStart(2, '0')}`;
			const { open } = standing(hours ?? { spans: [] }, `${date} 10:00`, holidays);
			const sunday = new Date(`${date}T00:00:00Z`).getUTCDay() === 0;
			expect(open, date).toBe(holidays.off.includes(date) ? undefined : !sunday);
		}
	});
});

test('the days that the law names are known without a notice', () => {
	expect(byLaw(2026)).toEqual([
		...['2026-01-01', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-04-05'],
		...['2026-05-01', '2026-05-02', '2026-06-19', '2026-09-25'],
		...['2026-10-01', '2026-10-02', '2026-10-03'],
	]);
	expect(byLaw(2025)).toEqual(
		expect.arrayContaining(['2025-01-28', '2025-05-31', '2025-10-06', '2025-04-04']),
	);
});

test('a notice says more than the law, for its own year', () => {
	const { off, work } = holidaysOf(
		[2026, 2027],
		[{ year: 2026, off: ['2026-10-05'], work: ['2026-10-10'] }],
	);
	expect(off.filter((day) => day.startsWith('2026'))).toEqual(['2026-10-05']);
	expect(off).toContain('2027-01-01');
	expect(work).toEqual(['2026-10-10']);
});
