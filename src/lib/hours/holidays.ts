/**
 * Statutory holidays of a year: as the State Council's notice gives them where the settings hold it, else the days that
 * the law itself names (《全国年节及纪念日放假办法》, as revised in 2024), which the notice only moves weekends to.
 */
import type { Holidays } from './open-now.ts';

/** A year's notice, as `settings/holidays.yml` holds it. */
export interface Notice {
	year: number;
	off?: readonly string[] | undefined;
	work?: readonly string[] | undefined;
}

const two = (number: number) => String(number).padStart(2, '0');
const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
	timeZone: 'UTC',
	month: 'numeric',
	day: 'numeric',
});
const dayLength = 86_400_000;

/** 除夕 is the day before 1/1. */
const lunarDays = ['1/1', '1/2', '1/3', '5/5', '8/15'];

/** 清明 of 2001–2099, by the usual formula for the day of a solar term. */
const qingming = (year: number) =>
	Math.floor((year % 100) * 0.2422 + 4.81) - Math.floor((year % 100) / 4);

/** The days that are holidays by law, whatever the notice says. */
export function byLaw(year: number): string[] {
	const solar = ['01-01', `04-${two(qingming(year))}`, '05-01', '05-02', '10-01', '10-02', '10-03'];
	const days = new Set(solar.map((day) => `${year}-${day}`));
	for (let at = Date.UTC(year, 0, 1); at <= Date.UTC(year, 11, 31); at += dayLength) {
		const said = lunar.format(at);
		const text = (time: number) => new Date(time).toISOString().slice(0, 10);
		if (lunarDays.includes(said)) days.add(text(at));
		if (said === '1/1') days.add(text(at - dayLength));
	}
	return [...days].sort();
}

/** Holidays of these years. @param notices of the settings, which say more than the law */
export function holidaysOf(years: readonly number[], notices: readonly Notice[]): Holidays {
	const told = (year: number) => notices.find((notice) => notice.year === year);
	return {
		off: years.flatMap((year) => told(year)?.off ?? byLaw(year)),
		work: years.flatMap((year) => told(year)?.work ?? []),
	};
}
