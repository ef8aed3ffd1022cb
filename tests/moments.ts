/** The moments at which the sample is built and looked at: time passes, and the site must stay whole. */
import { resolve } from 'node:path';
import { dayOf, wallTime } from '../src/lib/clock.ts';
import { length } from './length.ts';

/** The day the sample is written for; the browser's tests see the site of this moment. */
export const sampleDay = '2026-11-22 09:00';

/** Half a year and four years on: first some of the sample is over, then nearly all of it. */
export const few: readonly string[] = [sampleDay, '2027-06-30 09:00', '2030-11-22 09:00'];

/** Twelve, from the clock's own day on: ends of days, months and years, a leap day, the hours round a change. */
const many = [
	...few,
	`${dayOf(wallTime(new Date()))} 09:00`,
	'2026-11-30 23:59',
	'2026-12-01 00:00',
	'2026-12-31 23:59',
	'2027-01-01 00:00',
	'2027-02-17 08:00',
	'2027-11-22 09:00',
	'2028-02-29 12:00',
	'2029-10-01 00:00',
];

/** @returns `2026-11-22 09:00` and its like, Shanghai time */
export const moments: readonly string[] = [...new Set(length === 'short' ? few : many)];

/**
 * Those whose site is looked at in this run. `test:all` follows `npm test`, which has looked at the few: of them it
 * wants the sample's day alone, at which more is asked.
 */
export const momentsLookedAt = moments.filter(
	(moment) => length === 'short' || moment === sampleDay || !few.includes(moment),
);

/** Where the site of a moment stands: `.cache/test/site` for the sample's day. */
export function folderAt(moment: string): string {
	const name = moment === sampleDay ? 'site' : `site-${moment.replace(/[^\d]/g, '')}`;
	return resolve('.cache/test', name);
}
