/** A year on one sheet for the wall: twelve months, what is on, festivals, days off and days worked, lunar days. */
import { calendarWords } from '../../calendar-strings.ts';
import { activities } from '../../collections/activities.ts';
import { daysOfMonth, monthsOf, weeksOf } from '../../lib/calendar/days-of.ts';
import { festivalsOn } from '../../lib/calendar/festivals.ts';
import { lunarOf, termOn } from '../../lib/calendar/lunar.ts';
import { now } from '../../lib/clock.ts';
import { onceFor, type EntryIndex } from '../../lib/entry-index.ts';
import { plainPages } from '../../lib/plain-addresses.ts';
import { qrOf } from '../../lib/qr.ts';
import { holidays, origin, site } from '../../lib/settings.ts';
import { aiMark } from '../../lib/words/ai-content.ts';
import { markOf } from '../../kinds/entry/labels.ts';
import { kindOf } from '../../kinds/index.ts';
import { frameOf } from '../frame.ts';
import { activityMonths } from '../list-pages.ts';
import { listAddress } from '../lists.ts';
import { markOfDay } from './marks.ts';
import type { Held } from './months.ts';

export const yearAddress = (year: string) => `/activities/${year}/calendar/`;

/** Every year with activities, this one and the next, which one plans for. */
export const calendarYears = onceFor((index) => {
	const year = Number(now.slice(0, 4));
	const held = activityMonths(index).map(([month]) => month.slice(0, 4));
	return [...new Set([...held, String(year), String(year + 1)])].sort();
});

/** So many fit below a month, a line each; below one of six weeks two less. */
const mostLines = (weeks: number) => (weeks > 5 ? 4 : 5);

/** A report tells what its announcement has announced; what is taken back or called off is on no wall. */
const hangs = ({ entry }: Held) =>
	entry.source !== undefined &&
	entry.data.announcement === undefined &&
	kindOf(entry).calledOff?.(entry.data) !== true;

/** `12、13、14` of one month → `12–14`; `1、8、15` as they are. */
function daysInWords(days: readonly string[]): string {
	const dates = days.map((day) => Number(day.slice(8)));
	const [first = 0] = dates;
	const inRow = dates.length > 2 && dates.every((date, place) => date === first + place);
	return inRow ? `${first}–${first + dates.length - 1}` : dates.join('、');
}

const day = String.raw`(?:\d{1,2}月)?\d{1,2}日`;
/** `12月10日至13日，老照片展`: the day stands before it already. */
const dated = new RegExp(
	String.raw`^\d{1,2}月\d{1,2}日(?:[至到—–-]${day})?(?:上午|中午|下午|晚上?)?[，、：:]?(?=.{3})`,
	'u',
);
const withoutDay = (title: string) => title.replace(dated, '');

function linesOf(held: readonly Held[], most: number) {
	const byEntry = [...Map.groupBy(held.filter(hangs), ({ entry }) => entry)];
	const lines = byEntry.map(([entry, times]) => ({
		days: daysInWords([...new Set(times.flatMap(({ days }) => days))].sort()),
		title: withoutDay(entry.data.title),
		address: entry.address,
		/** Said on a screen; who looks at a wall sees that the day is past. */
		mark: markOf(entry),
		/** On a wall no page stands behind the words. */
		ai: aiMark(entry.data),
	}));
	const isFull = lines.length > most;
	return {
		lines: isFull ? lines.slice(0, most - 1) : lines,
		more: isFull ? calendarWords.moreOfMonth(lines.length - most + 1) : '',
	};
}

function monthOf(month: string, held: readonly Held[]) {
	const busy = new Set(held.filter(hangs).flatMap(({ days }) => days));
	const cell = (day: string) => {
		const short = festivalsOn(day).find((name) => [...name].length <= 3);
		return {
			day: Number(day.slice(8)),
			below: short ?? termOn(day) ?? lunarOf(day).name,
			isNamed: short !== undefined,
			mark: markOfDay(day),
			isBusy: busy.has(day),
		};
	};
	const long = daysOfMonth(month).flatMap((day) =>
		festivalsOn(day)
			.filter((name) => [...name].length > 3)
			.map((name) => `${Number(day.slice(8))}日${name}`),
	);
	return {
		label: `${Number(month.slice(5))}月`,
		weeks: weeksOf(month).map((week) => week.map((day) => (day === undefined ? null : cell(day)))),
		long,
		...linesOf(held, mostLines(weeksOf(month).length)),
	};
}

export type WallMonthView = ReturnType<typeof monthOf>;

/** Whose calendar of days off it is; before the notice has come only the law's own days are known. */
function sourceOf(year: string): string {
	const notice = holidays.find((one) => String(one.year) === year);
	return notice ? calendarWords.daysOffBy(notice.source) : calendarWords.daysOffByLaw(year);
}

export function yearView(year: string, index: EntryIndex) {
	const months = new Map(activityMonths(index));
	const title = calendarWords.wallCalendar(year);
	const years = calendarYears(index);
	const { calendar } = plainPages;
	return {
		frame: frameOf(index, {
			title,
			description: `${site.name}${year}年的活动、节日和放假的日子，一张纸打印出来挂在墙上。`,
			path: yearAddress(year),
			column: activities,
			crumbs: [
				{ label: activities.label, address: listAddress(activities.name, '') },
				calendar,
				{ label: title },
			],
		}),
		title,
		name: site.name,
		phone: site.phone,
		source: sourceOf(year),
		// Without a domain the code would lead to nobody's site.
		qr: site.domain ? qrOf(origin + calendar.address) : undefined,
		typed: site.domain ? `${site.domain}${calendar.address}` : calendar.address,
		months: monthsOf(Number(year)).map((month) => monthOf(month, months.get(month) ?? [])),
		others: years
			.filter((one) => one !== year)
			.map((one) => ({ label: calendarWords.wallCalendar(one), address: yearAddress(one) })),
	};
}
