/** What a notice announces, for a phone's calendar: when water is off, by when one must have said something. */
import { shifted } from '../../collections/parts/days.ts';
import { now } from '../../lib/clock.ts';
import type { Entry } from '../../lib/entry.ts';
import { words } from '../../strings.ts';
import { noticeIcsPath } from './addresses.ts';

type Notice = Entry<'notices'>;

/** A time in it, and what is said before its title. */
interface Dated {
	startsAt: string;
	endsAt: string | undefined;
	allDay: boolean;
	/** Of several in one notice. */
	key: string;
	mark: string;
}

/** What lasts longer would lie over every day of a phone's calendar: of that the last day is told. */
const longest = 7;

const isMidnight = (time: string) => time.endsWith(' 00:00');
const lastDay = (time: string) => (isMidnight(time) ? shifted(time.slice(0, 10), -1) : time);
const daysBetween = (from: string, to: string) =>
	(Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;

/** From midnight to midnight it is whole days. */
function span(startsAt: string, endsAt: string | undefined): Omit<Dated, 'key' | 'mark'> {
	const allDay = isMidnight(startsAt) && (endsAt === undefined || isMidnight(endsAt));
	return { startsAt, endsAt: endsAt && (allDay ? lastDay(endsAt) : endsAt), allDay };
}

function ending(time: string): Omit<Dated, 'key' | 'mark'> {
	const at = lastDay(time);
	return { startsAt: at, endsAt: undefined, allDay: at.length === 10 };
}

export function datesOf({ data, when }: Notice): Dated[] {
	const { startsAt, closesAt, publicity } = data;
	const endsAt = when?.endsAt ?? data.endsAt;
	const isLong =
		startsAt !== undefined && endsAt !== undefined && daysBetween(startsAt, endsAt) > longest;
	const { closes, ends } = words.due;
	return [
		...(startsAt && !isLong ? [{ key: '', mark: '', ...span(startsAt, endsAt) }] : []),
		...(endsAt && (isLong || !startsAt) ? [{ key: '/ends', mark: ends, ...ending(endsAt) }] : []),
		...(closesAt ? [{ key: '/closes', mark: closes, ...ending(closesAt) }] : []),
		...(publicity ? [{ key: '/objections', mark: closes, ...ending(publicity.end) }] : []),
	];
}

/** Where it is put into a phone's calendar, while something of it is to come. */
export function noticeCalendar(entry: Notice): string | undefined {
	const isAhead =
		entry.state === 'current' && datesOf(entry).some(({ startsAt }) => startsAt > now);
	return isAhead ? noticeIcsPath(entry) : undefined;
}
