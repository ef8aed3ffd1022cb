/** The times at which an entry happens: which is next, and which days it stands on. */
import { endOf, shifted, type Time } from '../../collections/parts/days.ts';
import { now } from '../../lib/clock.ts';
import type { Entry } from '../../lib/entry.ts';
import { kindOf } from '../index.ts';
import { filedOn } from './filed-on.ts';

/** It counts whole days. */
export const isAllDay = ({ data }: Entry): boolean => 'allDay' in data && data.allDay;

/** Every time of it, those too that were left out; none of what has no time of its own. */
export function everyTimeOf(entry: Entry): Time[] {
	const data = entry.when ? ({ ...entry.data, ...entry.when } as typeof entry.data) : entry.data;
	return kindOf(entry).times?.(data) ?? [];
}

/** Every time at which it takes place. */
export const timesOf = (entry: Entry): Time[] =>
	everyTimeOf(entry).filter(({ off }) => off === undefined);

/** The minute at which one of its times is over. */
export const overAt = (entry: Entry, time: Time): string => endOf(time, isAllDay(entry));

/** The times that are not over yet. */
export function comingTimes(entry: Entry): Time[] {
	return timesOf(entry).filter((time) => overAt(entry, time) > now);
}

/** Whether it happens more than once. */
export const isSeries = (entry: Entry): boolean => timesOf(entry).length > 1;

/** The day or moment that lists show: of what comes again the next one, or the last. */
export function shownOn(entry: Entry): string {
	if (!isSeries(entry)) return filedOn(entry);
	const [next] = comingTimes(entry);
	return (next ?? timesOf(entry).at(-1))?.startsAt ?? filedOn(entry);
}

/** Of a span so long the end was mistyped: nobody fills so many leaves. */
const longest = 366;

/** The days of one time, the last included. */
export function daysOfTime({ startsAt, endsAt }: Time): string[] {
	const first = startsAt.slice(0, 10);
	const last = (endsAt ?? startsAt).slice(0, 10);
	const days = [first];
	while ((days.at(-1) ?? last) < last && days.length < longest)
		days.push(shifted(days.at(-1) ?? last, 1));
	return days;
}
