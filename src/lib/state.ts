/** State of an entry at a moment: worked out here once, used by every output. */

export type State =
	'draft' | 'review' | 'scheduled' | 'current' | 'expired' | 'withdrawn' | 'replaced';

interface Stateful {
	stage: 'draft' | 'review' | 'ready';
	publishedAt: string;
	expiresAt?: string | undefined;
	withdrawn?: { at: string; reason: string } | undefined;
	replacedBy?: string | undefined;
}

/** @param now Shanghai wall time, `2026-11-22 09:00`; at exactly `expiresAt` an entry is expired. */
export function state(entry: Stateful, now: string): State {
	if (entry.stage !== 'ready') return entry.stage;
	if (entry.publishedAt > now) return 'scheduled';
	if (entry.withdrawn) return 'withdrawn';
	if (entry.replacedBy) return 'replaced';
	return entry.expiresAt !== undefined && entry.expiresAt <= now ? 'expired' : 'current';
}

/** Whether a page exists at all. */
export function isPublic(given: State): boolean {
	return (
		given === 'current' || given === 'expired' || given === 'withdrawn' || given === 'replaced'
	);
}

/** A word that changes by itself as time passes: the last step whose time has come counts. */
export interface Step {
	/** Shanghai wall time; absent = from the beginning. */
	from?: string;
	/** `''` = nothing is shown. */
	word: string;
	/** Nothing more is to come: the word stands before the title too. */
	over?: true;
}

const reached = (steps: readonly Step[], now: string) =>
	steps.filter(({ from }) => from === undefined || from <= now).at(-1);

export function stepAt(steps: readonly Step[], now: string): string {
	return reached(steps, now)?.word ?? '';
}

/** When a word is said: it has been, it is, it will be; undefined where it never is. */
export function whenSaid(
	steps: readonly Step[],
	word: string,
	now: string,
): 'past' | 'now' | 'to come' | undefined {
	const place = steps.findIndex((step) => step.word === word);
	if (place < 0) return undefined;
	const at = steps.findLastIndex(({ from }) => from === undefined || from <= now);
	if (place === at) return 'now';
	return place < at ? 'past' : 'to come';
}

/** The word only where nothing more is to come, `''` before. */
export function overAt(steps: readonly Step[], now: string): string {
	const step = reached(steps, now);
	return step?.over ? step.word : '';
}

/** “长期” is written as the last day there is: nothing comes after it. */
const lastDay = '9999-12-31';

/** Of a time that is written for “for ever”. */
export const isForEver = (time: string) => time >= lastDay;

/** While something is true, in Shanghai wall time: from the beginning where `from` is absent, for ever without `until`. */
export interface While {
	from?: string | undefined;
	until?: string | undefined;
}

/** What is true for a time: none where that is past. It keeps of its time what is still to come, for a page read later than `now`. */
export function during<T extends object>(
	said: T,
	{ from, until }: While,
	now: string,
): (T & While)[] {
	if (until !== undefined && (until <= now || until <= (from ?? ''))) return [];
	if (from !== undefined && isForEver(from)) return [];
	return [
		{
			...said,
			...(from !== undefined && from > now ? { from } : {}),
			...(until === undefined || isForEver(until) ? {} : { until }),
		},
	];
}

/** `2026-03-01` → `2026-02-28` */
export function dayBefore(day: string): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The minute after a day ends: `2026-11-26` → `2026-11-27 00:00`. */
export function dayAfter(day: string): string {
	if (isForEver(day)) return `${lastDay} 24:00`;
	const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000);
	return `${next.toISOString().slice(0, 10)} 00:00`;
}

/** `2026-11-09`, 180 → `2027-05-08`. */
export function daysAfter(day: string, days: number): string {
	const date = Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + days * 86_400_000;
	return new Date(date).toISOString().slice(0, 10);
}
