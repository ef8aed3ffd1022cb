/** What is on this week, day by day, today first; with the week after, so that a copy that is some days old is right too. */
import { shifted } from '../../collections/parts/days.ts';
import { comingTimes, daysOfTime, isAllDay, overAt } from '../../kinds/entry/times.ts';
import { isOver } from '../../kinds/entry/filing.ts';
import { kindOf } from '../../kinds/index.ts';
import { weekEnd } from '../../lib/calendar/days-of.ts';
import { dayOf, now } from '../../lib/clock.ts';
import { parts, spanInWords, weekday } from '../../lib/dates.ts';
import type { EntryIndex } from '../../lib/entry-index.ts';
import type { Entry } from '../../lib/entry.ts';
import { inOrder } from '../../lib/order.ts';
import { linkView } from '../row.ts';

const announced = (index: EntryIndex) =>
	index
		.current('activities')
		.filter((entry) => entry.data.kind === 'announcement' && !isOver(entry));

/** `9:30–11:00`; what lasts for days says so of each. */
function hoursOf(
	entry: Entry<'activities'>,
	time: { startsAt: string; endsAt?: string | undefined },
) {
	if (isAllDay(entry)) return '';
	const said = spanInWords(time, now);
	return daysOfTime(time).length > 1 ? said : said.replace(/^.*）/, '');
}

function itemsOf(entry: Entry<'activities'>, last: string) {
	const { place, state, expiresAt = '9999' } = entry.data;
	const isOff = kindOf(entry).calledOff?.(entry.data) === true;
	return comingTimes(entry).flatMap((time) =>
		daysOfTime(time)
			.filter((day) => day >= dayOf(now) && day <= last)
			.map((day) => ({
				day,
				at: time.startsAt,
				...linkView(entry),
				mark: isOff ? state : undefined,
				said: [hoursOf(entry, time), place].filter(Boolean).join('，'),
				/** Shanghai wall time from which it is gone. */
				until: [overAt(entry, time), `${shifted(day, 1)} 00:00`, expiresAt].sort()[0] ?? '',
			})),
	);
}

/** Entries with a day that is left of this week. */
export function ofThisWeek(index: EntryIndex): Set<string> {
	const end = weekEnd(dayOf(now));
	return new Set(
		announced(index)
			.filter((entry) => itemsOf(entry, end).length > 0)
			.map(({ address }) => address),
	);
}

export function weekView(index: EntryIndex) {
	const today = dayOf(now);
	const end = weekEnd(today);
	const items = announced(index).flatMap((entry) => itemsOf(entry, shifted(end, 7)));
	const days = [
		...Map.groupBy(
			inOrder(items, ({ day, at }) => `${day} ${at}`),
			({ day }) => day,
		),
	];
	return days.map(([day, list]) => ({
		day,
		label: `${parts(day).month}月${parts(day).date}日 ${weekday(day)}`,
		word: day === today ? '今天' : day === shifted(today, 1) ? '明天' : '',
		isShown: day <= end,
		items: list.map(({ address, title, mark, said, until }) => ({
			address,
			title,
			mark,
			said,
			until,
		})),
	}));
}

export type WeekView = ReturnType<typeof weekView>;
