/** Days of a month and of a year, as text: `2026-12-01`. */
import { shifted, weekdayOf } from '../../collections/parts/days.ts';

export const monthsOf = (year: number): string[] =>
	Array.from({ length: 12 }, (_, place) => `${year}-${String(place + 1).padStart(2, '0')}`);

/** `2026-02` → 28 days. */
export function daysOfMonth(month: string): string[] {
	const [year = 0, number = 0] = month.split('-').map(Number);
	const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
	return Array.from(
		{ length: count },
		(_, place) => `${month}-${String(place + 1).padStart(2, '0')}`,
	);
}

/** Monday first; undefined is a day of another month. */
export function weeksOf(month: string): (string | undefined)[][] {
	const days = daysOfMonth(month);
	const lead = weekdayOf(`${month}-01`) - 1;
	return Array.from({ length: Math.ceil((lead + days.length) / 7) }, (_, week) =>
		Array.from({ length: 7 }, (__, place) => days[week * 7 + place - lead]),
	);
}

/** The Sunday of its week. */
export const weekEnd = (day: string) => shifted(day, 7 - weekdayOf(day));
