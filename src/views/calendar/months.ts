/** Which activities are in which month: what comes again and what lasts stands in each. */
import type { Time } from '../../collections/parts/days.ts';
import { daysOfTime, everyTimeOf, timesOf } from '../../kinds/entry/times.ts';
import type { Entry } from '../../lib/entry.ts';
import { inOrder, latestFirst } from '../../lib/order.ts';

/** `2026-11` → `/activities/2026/11/` */
export const monthAddress = (month: string) => `/activities/${month.replace('-', '/')}/`;

/** One time at which an activity happens, and the days of a month on which it does. */
export interface Held {
	entry: Entry<'activities'>;
	time: Time;
	days: string[];
}

function heldOf(entry: Entry<'activities'>): { month: string; held: Held }[] {
	const times = timesOf(entry);
	// What never takes place is found all the same where it was to begin.
	const all = times.length > 0 ? times : everyTimeOf(entry).slice(0, 1);
	return all.flatMap((time) =>
		[...Map.groupBy(daysOfTime(time), (day) => day.slice(0, 7))].map(([month, days]) => ({
			month,
			held: { entry, time, days },
		})),
	);
}

/** Months with activities, newest first: `[['2026-11', held], …]`, each in the order of its days; what lasts stands in each. */
export function months(entries: readonly Entry<'activities'>[]): [string, Held[]][] {
	const byMonth = [...Map.groupBy(entries.flatMap(heldOf), ({ month }) => month)];
	return latestFirst(byMonth, ([month]) => month).map(([month, list]) => [
		month,
		inOrder(
			list.map(({ held }) => held),
			({ time }) => time.startsAt,
		),
	]);
}
