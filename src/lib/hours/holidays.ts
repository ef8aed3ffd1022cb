/**
 * Statutory holidays of a year: as the State Council's notice gives them where the settings hold it, else the days that
 * the law itself names (《全国年节及纪念日放假办法》, as revised in 2024), which the notice only moves weekends to.
 */
import { shifted } from '../../collections/parts/days.ts';
import { daysOfMonth, monthsOf } from '../calendar/days-of.ts';
import { lunarOf, termOn } from '../calendar/lunar.ts';
import { onceOf } from '../calendar/once-of.ts';
import type { Holidays } from './open-now.ts';

/** A year's notice, as `settings/holidays.yml` holds it. */
export interface Notice {
	year: number;
	off?: readonly string[] | undefined;
	work?: readonly string[] | undefined;
}

const solarDays = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];
const lunarDays = ['1/1', '1/2', '1/3', '5/5', '8/15'];

const lunarName = (day: string) => {
	const { month, day: date, isLeap } = lunarOf(day);
	return isLeap ? '' : `${month}/${date}`;
};

const isByLaw = (day: string) =>
	solarDays.includes(day.slice(5)) ||
	lunarDays.includes(lunarName(day)) ||
	// 除夕 is the day before 1/1.
	lunarName(shifted(day, 1)) === '1/1' ||
	termOn(day) === '清明';

/** The days that are holidays by law, whatever the notice says. */
export const byLaw = onceOf((year): string[] =>
	monthsOf(year).flatMap(daysOfMonth).filter(isByLaw),
);

/** Holidays of these years. @param notices of the settings, which say more than the law */
export function holidaysOf(years: readonly number[], notices: readonly Notice[]): Holidays {
	const told = (year: number) => notices.find((notice) => notice.year === year);
	return {
		off: years.flatMap((year) => told(year)?.off ?? byLaw(year)),
		work: years.flatMap((year) => told(year)?.work ?? []),
	};
}
