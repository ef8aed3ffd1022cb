/** The activities of a month as a calendar leaf and a list. */
import { activities } from '../collections/activities.ts';
import { overLast } from '../kinds/entry/filing.ts';
import { now } from '../lib/clock.ts';
import { onceFor, type EntryIndex } from '../lib/entry-index.ts';
import type { Entry } from '../lib/entry.ts';
import { plainPages } from '../lib/plain-addresses.ts';
import { site } from '../lib/settings.ts';
import { words } from '../strings.ts';
import { frameOf } from './frame.ts';
import { activityMonths } from './list-pages.ts';
import { listAddress, monthAddress } from './lists.ts';
import { markedLinkView, rowView } from './row.ts';

const inWords = (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

/** The way to another month; its year is said where it is another. */
function step(from: string, month: string | undefined) {
	if (month === undefined) return undefined;
	const isSameYear = month.slice(0, 4) === from.slice(0, 4);
	const label = isSameYear ? `${Number(month.slice(5))}月` : inWords(month);
	return { label, address: monthAddress(month) };
}

/** Monday first; 0 = a day of another month. */
function weeksOf(month: string): number[][] {
	const [year = 0, number = 1] = month.split('-').map(Number);
	const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
	const lead = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
	const cells = [
		...Array.from({ length: lead }, () => 0),
		...Array.from({ length: days }, (_, index) => index + 1),
	];
	return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
		Array.from({ length: 7 }, (__, day) => cells[week * 7 + day] ?? 0),
	);
}

function grid(month: string, entries: readonly Entry<'activities'>[]) {
	const byDay = Map.groupBy(entries, ({ data }) => data.startsAt.slice(0, 10));
	const iso = (day: number) => `${month}-${String(day).padStart(2, '0')}`;
	const today = now.slice(0, 10);
	return {
		number: Number(month.slice(5)),
		weeks: weeksOf(month).map((week) =>
			week.map((day) => ({
				day,
				isToday: iso(day) === today,
				entries: overLast(byDay.get(iso(day)) ?? []).map(markedLinkView),
			})),
		),
	};
}

export type MonthGridView = ReturnType<typeof grid>;

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

/** The calendar on its own page: the month of today, whether it has activities or not, and the way to all others. */
export function calendarView(index: EntryIndex) {
	const month = now.slice(0, 7);
	const months = activityMonths(index);
	const [, entries = []] = months.find(([one]) => one === month) ?? [];
	return {
		frame: frameOf(index, {
			title: calendar.label,
			description: `${site.name}每个月的活动，一天一格，点开就是那一天的活动。`,
			path: calendar.address,
			column: activities,
			crumbs: [whole, { label: calendar.label }],
		}),
		title: words.calendarOf(inWords(month)),
		count: entries.length > 0 ? words.total(entries.length) : undefined,
		grid: grid(month, entries),
		earlier: step(month, months.find(([one]) => one < month)?.[0]),
		later: step(month, months.findLast(([one]) => one > month)?.[0]),
		rows: overLast(entries).map(rowView),
		years: monthLinks(index),
	};
}

/** @param place of the month among those that have activities, newest first */
export function monthView(place: number, index: EntryIndex) {
	const months = activityMonths(index);
	const [month, entries] = months[place] ?? ['', []];
	const title = `${inWords(month)}的活动`;
	const titles = entries.map(({ data }) => data.title).join('；');
	return {
		frame: frameOf(index, {
			title,
			description: `${title}：${titles}`.slice(0, 120),
			path: monthAddress(month),
			column: activities,
			crumbs: [whole, calendar, { label: inWords(month) }],
		}),
		title,
		count: words.total(entries.length),
		grid: grid(month, entries),
		earlier: step(month, months[place + 1]?.[0]),
		later: step(month, months[place - 1]?.[0]),
		rows: overLast(entries).map(rowView),
	};
}
