/** Whether somebody is there at a moment, and if not when next, in words: 现在有人, 明天8:30开门. */
import type { Hours, Span } from './hours.ts';

/** Statutory holidays and the weekend days worked for them, `2026-10-01`. */
export interface Holidays {
	off: readonly string[];
	work: readonly string[];
}

export interface Standing {
	/** undefined where nobody can know it: on a holiday of which nothing is written. */
	open: boolean | undefined;
	/** `现在有人`; '' where there is nothing to say. */
	words: string;
}

/** Of a window one asks whether somebody is there, of a room whether it is open. */
const said = {
	window: { open: '现在有人', closed: '现在没有人', unknown: '今天放假或调休，先打电话问问' },
	room: { open: '现在开着', closed: '现在没有开', unknown: '今天放假或调休，去之前先问问' },
};
export type Opened = keyof typeof said;

/** So many minutes before the end one is told of it. */
const soon = 30;
/** So far ahead the next day is looked for: the longest holiday and a week. */
const ahead = 18;

const dayLength = 86_400_000;
const shifted = (day: string, by: number) =>
	new Date(Date.parse(`${day}T00:00:00Z`) + by * dayLength).toISOString().slice(0, 10);
const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
const minuteOf = (now: string) => Number(now.slice(11, 13)) * 60 + Number(now.slice(14, 16));

/** `510` → 8:30 */
const clock = (minutes: number) =>
	`${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, '0')}`;

type Day = 'usual' | 'closed' | 'unknown';

/** Whether a day goes by the hours as they are written. */
function kindOf(day: string, { spans, holidays }: Hours, { off, work }: Holidays): Day {
	if (off.includes(day)) return holidays === 'open' ? 'usual' : (holidays ?? 'unknown');
	const isOpen = spans.some(({ days }) => days.includes(weekdayOf(day)));
	return work.includes(day) && !isOpen ? 'unknown' : 'usual';
}

const spansOn = (day: string, { spans }: Hours): Span[] =>
	spans.filter(({ days }) => days.includes(weekdayOf(day))).sort((a, b) => a.from - b.from);

const names = '一二三四五六日';

/** `明天`, `后天`, `周四`, `下周二`; a day further away by its date. */
function dayInWords(day: string, by: number): string {
	if (by <= 2) return ['今天', '明天', '后天'][by] ?? '';
	if (by > 7) return `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
	const weekday = weekdayOf(day);
	return `${weekday <= by ? '下周' : '周'}${names[weekday - 1] ?? ''}`;
}

/** `明天8:30开门`; '' where that is further away than anybody asks. */
function nextInWords(now: string, hours: Hours, holidays: Holidays): string {
	const today = now.slice(0, 10);
	for (let by = 0; by <= ahead; by += 1) {
		const day = shifted(today, by);
		if (kindOf(day, hours, holidays) !== 'usual') continue;
		const next = spansOn(day, hours).find(({ from }) => by > 0 || from > minuteOf(now));
		if (next) return `${dayInWords(day, by)}${clock(next.from)}开门`;
	}
	return '';
}

/** The span that the moment lies in, with the minute of its own day. */
function current(now: string, hours: Hours, holidays: Holidays) {
	const today = now.slice(0, 10);
	for (const by of [0, -1]) {
		const day = shifted(today, by);
		if (kindOf(day, hours, holidays) !== 'usual') continue;
		const minute = minuteOf(now) - by * 1440;
		const span = spansOn(day, hours).find(({ from, to }) => from <= minute && minute < to);
		if (span)
			return { left: span.to - minute, end: span.to, isWhole: span.to - span.from === 1440 };
	}
	return undefined;
}

/**
 * What to say of these hours at a moment.
 * @param now Shanghai wall time, `2026-11-22 09:00`
 * @param opened what it is that is open
 * @example standing(hoursOf('周一至周六 8:30–17:30'), '2026-11-28 18:00', none) // 后天8:30开门
 */
export function standing(
	hours: Hours,
	now: string,
	holidays: Holidays,
	opened: Opened = 'window',
): Standing {
	const words = said[opened];
	const here = current(now, hours, holidays);
	if (here) {
		const ends = !here.isWhole && here.left <= soon;
		return { open: true, words: ends ? `${words.open}，到${clock(here.end)}` : words.open };
	}
	const today = kindOf(now.slice(0, 10), hours, holidays);
	if (today === 'unknown') return { open: undefined, words: words.unknown };
	const next = nextInWords(now, hours, holidays);
	const why = today === 'closed' ? '今天放假' : words.closed;
	return { open: false, words: next === '' ? why : today === 'closed' ? `${why}，${next}` : next };
}
