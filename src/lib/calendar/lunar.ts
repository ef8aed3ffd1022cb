/**
 * The lunar calendar (library: tyme4ts, which agrees with the almanac; `Intl` does not: it calls 2027-02-06 the last day of
 * the year). At build alone: no page and no desk carries it. It takes half a millisecond a day, so it is asked for the
 * beginnings of months and terms only.
 */
import { LunarDay as Day, LunarYear, SolarTerm, type SolarDay } from 'tyme4ts';
import { onceOf } from './once-of.ts';

export interface LunarDay {
	/** 1–12; a leap month has the number of the one before. */
	month: number;
	isLeap: boolean;
	day: number;
	/** 廿三; the first of a month is called by it: 腊月. */
	name: string;
}

const two = (number: number) => String(number).padStart(2, '0');
const textOf = (day: SolarDay) => `${day.getYear()}-${two(day.getMonth())}-${two(day.getDay())}`;
const yearOf = (day: string) => Number(day.slice(0, 4));

const spoken: Readonly<Record<string, string>> = { 十一月: '冬月', 十二月: '腊月' };

/** Of a lunar year its months, each with its first day. */
const monthsOf = onceOf((year) =>
	LunarYear.fromYear(year)
		.getMonths()
		.map((month) => ({
			first: textOf(month.getFirstJulianDay().getSolarDay()),
			number: month.getMonthWithLeap(),
			name: spoken[month.getName()] ?? month.getName(),
		})),
);

const daysFrom = (first: string, day: string) =>
	Math.round((Date.parse(day) - Date.parse(first)) / 86_400_000);

/** @param day `2027-02-06` → the first of the first month */
export function lunarOf(day: string): LunarDay {
	const year = yearOf(day);
	const month = [...monthsOf(year - 1), ...monthsOf(year)].findLast(({ first }) => first <= day);
	if (!month) throw new Error(`没有农历：${day}`);
	const place = daysFrom(month.first, day);
	return {
		month: Math.abs(month.number),
		isLeap: month.number < 0,
		day: place + 1,
		name: place === 0 ? month.name : (Day.NAMES[place] ?? ''),
	};
}

/** Of a year its 24 terms, by the days on which they begin. */
const termsOf = onceOf(
	(year) =>
		new Map(
			Array.from({ length: 24 }, (_, place) => {
				const term = SolarTerm.fromIndex(year, place);
				return [textOf(term.getJulianDay().getSolarDay()), term.getName()] as const;
			}),
		),
);

/** 清明, 冬至: the solar term that begins on a day; undefined on all others. */
export function termOn(day: string): string | undefined {
	const year = yearOf(day);
	// The first term of a year, 冬至, lies in the December before it.
	return termsOf(year).get(day) ?? termsOf(year + 1).get(day);
}
