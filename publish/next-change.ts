/** When the site changes by itself: the next time that stands in the content, and what the gate says then. */
import { endOf, everyTime, type Timed } from '../src/collections/parts/days.ts';
import { isCalendarDate } from '../src/collections/field.ts';
import { findings } from '../src/gate/check.ts';
import type { Content } from '../src/gate/reading/content.ts';
import { nameOf, type Finding } from '../src/gate/finding.ts';
import { dayOf } from '../src/lib/clock.ts';
import { dayAfter } from '../src/lib/state.ts';

const moment = /^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$/;
/** “长期” is written as the last day there is; nobody waits for its end. */
const never = '9999-12-31';

function* moments(value: unknown): Generator<string> {
	if (typeof value === 'string' && moment.test(value)) yield value;
	else if (typeof value === 'object' && value !== null)
		for (const inner of Object.values(value)) yield* moments(inner);
}

/** Beginnings and ends of what comes again; that some of its days are free only means that nothing changes then. */
function seriesMoments(value: unknown): string[] {
	const timed = value as Partial<Timed> | undefined;
	if (!timed?.repeats || timed.startsAt === undefined) return [];
	const times = everyTime(timed as Timed, () => false);
	return times.flatMap((time) => [time.startsAt, endOf(time, timed.allDay)]);
}

/** A day counts from its beginning and to its end. @param now Shanghai wall time */
export function nextChange(values: readonly unknown[], now: string): string | undefined {
	const times = values
		.flatMap((value) => [...moments(value), ...seriesMoments(value)])
		.flatMap((time) => {
			if (time.length > 10) return [time];
			return isCalendarDate(time) ? [`${time} 00:00`, dayAfter(time)] : [];
		});
	return times.filter((time) => time > now && time < never).sort()[0];
}

/** The next change of all that is said, settings included. @param now Shanghai wall time */
export function nextChangeOf({ entries, settings }: Content, now: string): string | undefined {
	const items = Object.values(settings).map((setting) => setting.items);
	return nextChange([...entries.map(({ value }) => value), ...items], now);
}

/**
 * When to build again by itself: at the next change, and at midnight in any case, for pages also say today, this month
 * and leave out this year. @param now Shanghai wall time
 */
export function nextBuild(content: Content, now: string): string {
	const midnight = dayAfter(dayOf(now));
	const next = nextChangeOf(content, now);
	return next !== undefined && next < midnight ? next : midnight;
}

/** What the gate will say at the next change and does not say now. */
export interface Coming {
	/** Shanghai wall time. */
	at: string;
	findings: Finding[];
}

/** @param found what it says now; undefined where nothing will change by itself */
export function whatComes(
	content: Content,
	found: readonly Finding[],
	now: string,
): Coming | undefined {
	const at = nextChangeOf(content, now);
	if (at === undefined) return undefined;
	const known = new Set(found.map(nameOf));
	return { at, findings: findings(content, at).filter((finding) => !known.has(nameOf(finding))) };
}

/** Milliseconds since 1970 of a Shanghai wall time. */
export function timeOf(time: string): number {
	return Date.parse(`${time.replace(' ', 'T')}:00+08:00`);
}
