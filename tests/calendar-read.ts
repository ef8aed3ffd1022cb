/** A calendar file as a reader that is not ours takes it (ical.js). */
import ICAL from 'ical.js';

export interface Read {
	uid: string;
	summary: string;
	status: string;
	sequence: number;
	description: string;
	location: string;
	/** `2026-12-05T08:30:00`, of a whole day `2026-12-05`. */
	start: string;
	end: string | undefined;
	/** Starts of every time, in order, moved ones where they are now. */
	starts: string[];
	stamp: string;
	zone: string | undefined;
}

/** More than a series has. */
const most = 400;

export function readCalendar(text: string): Read[] {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	for (const zone of calendar.getAllSubcomponents('vtimezone'))
		ICAL.TimezoneService.register(new ICAL.Timezone(zone));
	const events = calendar.getAllSubcomponents('vevent');
	const whole = events.filter((event) => !event.hasProperty('recurrence-id'));
	return whole.map((component): Read => {
		const event = new ICAL.Event(component, {
			exceptions: events.filter(
				(other) =>
					other.hasProperty('recurrence-id') &&
					other.getFirstPropertyValue('uid') === component.getFirstPropertyValue('uid'),
			),
		});
		const starts: string[] = [];
		const iterator = event.iterator();
		while (starts.length < most) {
			// Undefined after the last, whatever its type says.
			const next = iterator.next() as ReturnType<typeof iterator.next> | undefined;
			if (!next) break;
			starts.push(event.getOccurrenceDetails(next).startDate.toString());
		}
		const property = (name: string) => component.getFirstPropertyValue(name)?.toString() ?? '';
		return {
			uid: event.uid,
			summary: event.summary,
			status: property('status'),
			sequence: event.sequence,
			description: property('description'),
			location: property('location'),
			start: event.startDate.toString(),
			end: component.hasProperty('dtend') ? event.endDate.toString() : undefined,
			starts: starts.sort(),
			stamp: property('dtstamp'),
			zone: component.getFirstProperty('dtstart')?.getFirstParameter('tzid'),
		};
	});
}

/** Lines longer than 75 octets, and whatever is no text: a character that was cut in two. */
export function faultsOf(bytes: Buffer): string[] {
	const text = bytes.toString('utf8');
	const lines = text.split('\r\n');
	return [
		...lines.filter((line) => Buffer.byteLength(line) > 75).map((line) => `long: ${line}`),
		...lines.filter((line) => line.includes('\n')).map((line) => `bare LF: ${line}`),
		...(text.includes('\uFFFD') ? ['a character is cut in two'] : []),
		...(text.endsWith('END:VCALENDAR\r\n') ? [] : ['no end']),
	];
}
