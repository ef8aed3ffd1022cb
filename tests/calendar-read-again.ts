/** A calendar file as a second reader takes it (node-ical, which shares no line with ical.js): said as the first one says it. */
import ical, { type CalendarComponent, type DateWithTimeZone, type VEvent } from 'node-ical';
import type { Read } from './calendar-read.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** A day is that of the machine's own time zone, a time of day is said in Shanghai's. */
function said(date: DateWithTimeZone): string {
	if (date.dateOnly)
		return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
	return new Date(date.getTime() + 288e5).toISOString().slice(0, 19);
}

const words = (value: VEvent['summary'] | undefined) =>
	typeof value === 'string' ? value : (value?.val ?? '');

/** Of what comes again: further than any activity lies. */
const ever = { from: new Date('1990-01-01'), to: new Date('2100-01-01') };

const isEvent = (one: CalendarComponent | undefined): one is VEvent => one?.type === 'VEVENT';

/** It gives an end to what has none: its own beginning. */
function endOf({ start, end }: VEvent): string | undefined {
	return end && end.getTime() !== start.getTime() ? said(end) : undefined;
}

export function readAgain(text: string): Read[] {
	return Object.values(ical.sync.parseICS(text))
		.filter(isEvent)
		.map((event) => ({
			uid: event.uid,
			summary: words(event.summary),
			status: event.status ?? '',
			sequence: event.sequence ?? 0,
			description: words(event.description),
			location: words(event.location),
			start: said(event.start),
			end: endOf(event),
			starts: event.rrule
				? ical.expandRecurringEvent(event, ever).map(({ start }) => said(start))
				: [said(event.start)],
			stamp: event.dtstamp.toISOString().replace('.000', ''),
			zone: event.start.tz,
		}));
}
