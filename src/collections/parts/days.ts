/**
 * The days of what comes again: from its first day on by a rule, some left out, some moved. Days and times are Asia/Shanghai
 * wall time as text (`2026-12-01`, `2026-12-01 09:30`). Pure: page, calendar file, publisher and form count alike.
 */

export interface Repeats {
	every: 'week' | 'two-weeks' | 'month';
	/** 1 is Monday, 7 Sunday; that of the first day where it is not written. */
	weekday?: number | undefined;
	/** Which one of the month, -1 the last; that of the first day where it is not written. */
	nth?: number | undefined;
	/** The last day on which it may be. */
	until: string;
	except?: readonly string[] | undefined;
	movedTo?: readonly { from: string; to: string }[] | undefined;
}

export interface Timed {
	startsAt: string;
	endsAt?: string | undefined;
	allDay?: boolean | undefined;
	repeats?: Repeats | undefined;
}

/** One time at which it happens, or would have. */
export interface Time {
	startsAt: string;
	endsAt?: string | undefined;
	/** The day by the rule, where this is another. */
	movedFrom?: string;
	/** It does not take place: a public holiday, or somebody said so. */
	off?: 'holiday' | 'except';
}

/** Whether a day is a public holiday. */
export type IsFree = (day: string) => boolean;

const dayLength = 86_400_000;
/** So many times at most: every week for more than three years. */
const most = 180;

/** `shifted('2026-12-01', 7)` → `2026-12-08` */
export const shifted = (day: string, by: number) =>
	new Date(Date.parse(`${day}T00:00:00Z`) + by * dayLength).toISOString().slice(0, 10);

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

const dayOf = (time: string) => time.slice(0, 10);
const daysBetween = (from: string, to: string) =>
	(Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength;

/** Which of its weekday a day is in its month; a fifth is the last. */
function placeInMonth(day: string): number {
	const place = Math.ceil(Number(day.slice(8)) / 7);
	return place === 5 ? -1 : place;
}

/** `nthOf('2026-12', 6, 3)` → `2026-12-19`; undefined where the month has no fifth. */
function nthOf(month: string, weekday: number, nth: number): string | undefined {
	const first = `${month}-01`;
	const lead = (weekday - weekdayOf(first) + 7) % 7;
	const all = [0, 1, 2, 3, 4]
		.map((week) => shifted(first, lead + 7 * week))
		.filter((day) => day.startsWith(month));
	return nth < 0 ? all.at(nth) : all[nth - 1];
}

const monthAfter = (month: string) => shifted(`${month}-28`, 7).slice(0, 7);

function* byMonth(first: string, { weekday, nth }: Repeats): Generator<string> {
	const place = nth ?? placeInMonth(first);
	for (let month = first.slice(0, 7); month < '9999-12'; month = monthAfter(month)) {
		const day = nthOf(month, weekday ?? weekdayOf(first), place);
		if (day !== undefined && day >= first) yield day;
	}
}

function* byWeek(first: string, { every, weekday }: Repeats): Generator<string> {
	const lead = ((weekday ?? weekdayOf(first)) - weekdayOf(first) + 7) % 7;
	const step = every === 'week' ? 7 : 14;
	for (let day = shifted(first, lead); day < '9999-12-01'; day = shifted(day, step)) yield day;
}

/** The days by the rule alone, the first included. */
export function ruleDays({ startsAt, repeats }: Timed): string[] {
	const first = dayOf(startsAt);
	if (!repeats) return [first];
	const days: string[] = [];
	const all = repeats.every === 'month' ? byMonth(first, repeats) : byWeek(first, repeats);
	for (const day of all) {
		if (day > repeats.until || days.length === most) break;
		days.push(day);
	}
	return days;
}

/** What one day by the rule becomes. A holiday is free unless a line moves it; moved to itself it takes place. */
function kept(day: string, { except = [], movedTo = [] }: Repeats, isFree: IsFree) {
	const moved = movedTo.find(({ from }) => from === day);
	if (moved) return moved.to === day ? { day } : { day: moved.to, movedFrom: day };
	if (except.includes(day)) return { day, off: 'except' as const };
	return isFree(day) ? { day, off: 'holiday' as const } : { day };
}

/** Every time, in order, those too at which it does not take place. */
export function everyTime(timed: Timed, isFree: IsFree): Time[] {
	const { startsAt, endsAt, repeats } = timed;
	if (!repeats) return [{ startsAt, endsAt }];
	const length = endsAt === undefined ? 0 : daysBetween(dayOf(startsAt), dayOf(endsAt));
	const times = ruleDays(timed).map((rule): Time => {
		const { day, ...rest } = kept(rule, repeats, isFree);
		return {
			startsAt: day + startsAt.slice(10),
			...(endsAt === undefined ? {} : { endsAt: shifted(day, length) + endsAt.slice(10) }),
			...rest,
		};
	});
	return times.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}

/** The minute at which a time is over: its end, or the end of its day. */
export function endOf({ startsAt, endsAt }: Time, allDay = false): string {
	return endsAt === undefined || allDay ? `${shifted(dayOf(endsAt ?? startsAt), 1)} 00:00` : endsAt;
}
