/** The activities of a month as a calendar leaf and a list. */
import { calendarWords } from '../../calendar-strings.ts';
import { activities } from '../../collections/activities.ts';
import { festivalsOn, monthlyOf } from '../../lib/calendar/festivals.ts';
import { isWorked } from '../../lib/calendar/free-days.ts';
import { daysOfMonth, weeksOf } from '../../lib/calendar/days-of.ts';
import { now } from '../../lib/clock.ts';
import { momentInWords } from '../../lib/dates.ts';
import { onceFor, type EntryIndex } from '../../lib/entry-index.ts';
import { groupedByEach } from '../../lib/order.ts';
import { plainPages } from '../../lib/plain-addresses.ts';
import { site } from '../../lib/settings.ts';
import { markedTitle } from '../../lib/words/titles.ts';
import { words } from '../../strings.ts';
import { heldRow, pastLast } from './held.ts';
import { movedAway, type Leaf } from './moved-away.ts';
import type { Held } from './months.ts';
import { markOfDay } from './marks.ts';
import { yearAddress } from './years.ts';
import { frameOf } from '../frame.ts';
import { activityMonths } from '../list-pages.ts';
import { listAddress, monthAddress } from '../lists.ts';
import { markedLinkView, type MarkedLinkView } from '../row.ts';

const inWords = (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

/** The way to another month; its year is said where it is another. */
function step(from: string, month: string | undefined) {
	if (month === undefined) return undefined;
	const isSameYear = month.slice(0, 4) === from.slice(0, 4);
	const label = isSameYear ? `${Number(month.slice(5))}月` : inWords(month);
	return { label, address: monthAddress(month) };
}

/** A link of a leaf to its activity; of several the first whose row stands below. */
function leadOf(day: string, held: readonly Held[]): string {
	const [first, second] = held;
	if (!first || !second) return first?.entry.address ?? '';
	const listed = held.find(({ time }) => time.startsAt.slice(0, 7) === day.slice(0, 7));
	return listed ? `#d${listed.time.startsAt.slice(8, 10)}` : first.entry.address;
}

type DayLink = Pick<MarkedLinkView, 'address' | 'title' | 'marks'>;

/** A day of another month. */
const noDay = {
	day: 0,
	isToday: false,
	mark: '',
	names: [] as readonly string[],
	lead: '',
	entries: [] as DayLink[],
};

function leaf(day: string, held: readonly Held[], away: readonly Leaf[]) {
	const sorted = pastLast(held);
	const here = sorted.map(({ entry }) => markedLinkView(entry));
	const gone = away.map(({ address, title, to, mark }): DayLink => ({
		address,
		title: markedTitle(markedTitle(title, calendarWords.movedAway(to)), mark),
	}));
	return {
		day: Number(day.slice(8)),
		isToday: day === now.slice(0, 10),
		mark: markOfDay(day),
		names: festivalsOn(day),
		lead: held.length > 0 ? leadOf(day, sorted) : (gone[0]?.address ?? ''),
		entries: [...here.map(leafLink), ...gone],
	};
}

/** In a leaf a title stands alone. */
const leafLink = ({ address, title, marks }: MarkedLinkView): DayLink => ({
	address,
	title,
	...(marks ? { marks } : {}),
});

function grid(month: string, held: readonly Held[], index: EntryIndex) {
	const byDay = groupedByEach(held, ({ days }) => days);
	const away = Map.groupBy(movedAway(index), ({ day }) => day);
	return {
		number: Number(month.slice(5)),
		weeks: weeksOf(month).map((week) =>
			week.map((day) =>
				day === undefined ? noDay : leaf(day, byDay.get(day) ?? [], away.get(day) ?? []),
			),
		),
	};
}

export type MonthGridView = ReturnType<typeof grid>;

/** The days of a month that have a name, and how long one is free: in words, for a leaf on a phone is small. */
function named(month: string): string[] {
	const said = (day: string) => momentInWords(day, day);
	const days = daysOfMonth(month);
	const festivals = days.flatMap((day) => festivalsOn(day).map((name) => `${said(day)}${name}`));
	const worked = days.filter(isWorked).map((day) => calendarWords.workedOn(said(day)));
	return [...monthlyOf(month), ...festivals, ...worked];
}

const calendar = plainPages.calendar;
const whole = { label: activities.label, address: listAddress(activities.name, '') };

/** Every month that has activities, by year, the newest first. */
const monthLinks = onceFor((index) => {
	const years = [...Map.groupBy(activityMonths(index), ([month]) => month.slice(0, 4))];
	return years.map(([year, months]) => ({
		year: `${year}年`,
		months: months.map(([month]) => ({
			label: `${Number(month.slice(5))}月`,
			address: monthAddress(month),
		})),
	}));
});

const parts = (month: string, held: readonly Held[], index: EntryIndex) => ({
	grid: grid(month, held, index),
	named: named(month),
	rows: pastLast(held).map(heldRow),
	wall: {
		label: calendarWords.wallCalendar(month.slice(0, 4)),
		address: yearAddress(month.slice(0, 4)),
	},
});

/** The calendar on its own page: the month of today, whether it has activities or not, and the way to all others. */
export function calendarView(index: EntryIndex) {
	const month = now.slice(0, 7);
	const months = activityMonths(index);
	const [, held = []] = months.find(([one]) => one === month) ?? [];
	return {
		frame: frameOf(index, {
			title: calendar.label,
			description: `${site.name}每个月的活动，一天一格，点开就是那一天的活动。`,
			path: calendar.address,
			column: activities,
			crumbs: [whole, { label: calendar.label }],
		}),
		title: words.calendarOf(inWords(month)),
		count: held.length > 0 ? calendarWords.totalHeld(held.length) : undefined,
		...parts(month, held, index),
		earlier: step(month, months.find(([one]) => one < month)?.[0]),
		later: step(month, months.findLast(([one]) => one > month)?.[0]),
		years: monthLinks(index),
	};
}

/** @param place of the month among those that have activities, newest first */
export function monthView(place: number, index: EntryIndex) {
	const months = activityMonths(index);
	const [month, held] = months[place] ?? ['', []];
	const title = `${inWords(month)}的活动`;
	const titles = [...new Set(held.map(({ entry }) => entry.data.title))].join('；');
	return {
		frame: frameOf(index, {
			title,
			description: `${title}：${titles}`.slice(0, 120),
			path: monthAddress(month),
			column: activities,
			crumbs: [whole, calendar, { label: inWords(month) }],
		}),
		title,
		count: calendarWords.totalHeld(held.length),
		...parts(month, held, index),
		earlier: step(month, months[place + 1]?.[0]),
		later: step(month, months[place - 1]?.[0]),
	};
}
