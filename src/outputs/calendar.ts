/**
 * Activities as a calendar file (RFC 5545; library: ical-generator, which folds at 75 octets and breaks no character). All
 * times are Asia/Shanghai wall time as text, so that no machine's own time zone is ever asked.
 */
import ical, {
	ICalCalendarMethod,
	ICalEventStatus,
	type ICalCalendar,
	type ICalEventData,
} from 'ical-generator';

export interface CalendarEvent {
	/** The same for ever: by it a phone knows the event again. */
	uid: string;
	title: string;
	/** `2026-12-05 08:30`; of what comes again the first day by the rule. */
	startsAt: string;
	endsAt?: string | undefined;
	allDay: boolean;
	place: string | undefined;
	description: string;
	url: string;
	/** How often it was changed. */
	sequence: number;
	createdAt: string;
	changedAt: string;
	isCancelled: boolean;
	repeats?: {
		every: 'week' | 'two-weeks' | 'month';
		/** Which one of the month; that of the first day where it is not given. */
		nth?: number;
		/** All days by the rule, those too at which it does not take place. */
		days: readonly string[];
		off: readonly string[];
		moved: readonly { from: string; to: string }[];
	};
}

const zone = 'Asia/Shanghai';

/** No summer time since 1991. */
const zoneText = [
	'BEGIN:VTIMEZONE',
	`TZID:${zone}`,
	'BEGIN:STANDARD',
	'DTSTART:19910915T010000',
	'TZOFFSETFROM:+0900',
	'TZOFFSETTO:+0800',
	'TZNAME:CST',
	'END:STANDARD',
	'END:VTIMEZONE',
].join('\r\n');

const instant = (time: string) =>
	new Date(`${time.slice(0, 10)}T${time.slice(11) || '00:00'}:00+08:00`);

/** As a date library would hand it over: it is written as it is said. A string would be read by the machine's own clock. */
function wall(time: string) {
	const value = {
		format: (form = '') =>
			form === 'YYYYMMDD'
				? time.slice(0, 10).replaceAll('-', '')
				: `${time.slice(11).replace(':', '')}00`,
		isValid: () => true,
		toDate: () => instant(time),
		toJSON: () => instant(time).toJSON(),
		tz: () => value,
		utc: () => value,
	};
	return value;
}

const dayLength = 86_400_000;
const shifted = (day: string, by: number) =>
	new Date(Date.parse(`${day}T00:00:00Z`) + by * dayLength).toISOString().slice(0, 10);

/** `20261208T093000`, of a whole day `20261208`. */
function stampOf(day: string, { startsAt, allDay }: CalendarEvent): string {
	const date = day.replaceAll('-', '');
	return allDay ? date : `${date}T${startsAt.slice(11).replace(':', '')}00`;
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function placeOf(day: string): number {
	const place = Math.ceil(Number(day.slice(8)) / 7);
	return place === 5 ? -1 : place;
}

/** The rule and the days left out, as lines; until its last day, which RFC 5545 wants in UTC. */
function ruleOf(event: CalendarEvent): string | undefined {
	const { repeats, allDay, startsAt } = event;
	const [first] = repeats?.days ?? [];
	const last = repeats?.days.at(-1);
	if (!repeats || first === undefined || last === undefined) return undefined;
	const { every, nth, off } = repeats;
	const weekday = weekdays[new Date(`${first}T00:00:00Z`).getUTCDay()] ?? '';
	const until = allDay
		? last.replaceAll('-', '')
		: instant(last + startsAt.slice(10))
				.toISOString()
				.replace(/\.\d+|[-:]/g, '');
	const frequency =
		every === 'month'
			? `FREQ=MONTHLY;BYDAY=${nth ?? placeOf(first)}${weekday}`
			: `FREQ=WEEKLY;INTERVAL=${every === 'week' ? 1 : 2};BYDAY=${weekday}`;
	const form = allDay ? ';VALUE=DATE' : `;TZID=${zone}`;
	// A line each: some readers know no list.
	const left = off.map((day) => `EXDATE${form}:${stampOf(day, event)}`);
	return [`RRULE:${frequency};UNTIL=${until}`, ...left].join('\r\n');
}

/** What holds of every time of it, begun on a day. */
function dataOf(event: CalendarEvent, day: string): ICalEventData {
	const { startsAt, endsAt, allDay, place, isCancelled } = event;
	const length = endsAt
		? Math.round((Date.parse(endsAt.slice(0, 10)) - Date.parse(startsAt.slice(0, 10))) / dayLength)
		: 0;
	const endDay = shifted(day, length);
	// A whole day ends before the next one.
	const end = allDay ? shifted(endDay, 1) : endsAt && endDay + endsAt.slice(10);
	return {
		id: event.uid,
		summary: event.title,
		start: wall(day + startsAt.slice(10)),
		...(end ? { end: wall(end) } : {}),
		allDay,
		timezone: zone,
		...(place ? { location: { title: place } } : {}),
		description: { plain: event.description },
		url: event.url,
		sequence: event.sequence,
		created: instant(event.createdAt),
		stamp: instant(event.changedAt),
		lastModified: instant(event.changedAt),
		status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
	};
}

function add(calendar: ICalCalendar, event: CalendarEvent): void {
	const first = event.repeats?.days[0] ?? event.startsAt.slice(0, 10);
	const rule = ruleOf(event);
	calendar.createEvent({ ...dataOf(event, first), ...(rule ? { repeating: rule } : {}) });
	for (const { from, to } of event.repeats?.moved ?? [])
		calendar.createEvent({
			...dataOf(event, to),
			recurrenceId: wall(event.allDay ? from : from + event.startsAt.slice(10)),
		});
}

/** The library writes a time where the first day is but a date, and a reader finds no such time. */
const dated = (text: string) =>
	text.replace(
		new RegExp(`^RECURRENCE-ID;TZID=${zone}:(\\d{8})T00\\r?$`, 'gm'),
		'RECURRENCE-ID;VALUE=DATE:$1\r',
	);

/** @param name what a phone calls it @returns the file, lines ended by CRLF */
export function icsOf(name: string, events: readonly CalendarEvent[]): string {
	const calendar = ical({
		name,
		prodId: { company: 'linli', product: 'activities', language: 'ZH' },
		method: ICalCalendarMethod.PUBLISH,
		timezone: { name: null, generator: () => zoneText },
	});
	for (const event of events) add(calendar, event);
	const text = dated(calendar.toString());
	return text.endsWith('\r\n') ? text : `${text}\r\n`;
}
