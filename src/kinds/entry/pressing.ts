/** What cannot wait: the order of a board on which the most pressing stands first. */
import { now } from '../../lib/clock.ts';
import type { Entry } from '../../lib/entry.ts';
import { inOrder, latestFirst } from '../../lib/order.ts';
import { kindOf } from '../index.ts';
import type { Due } from '../kind.ts';
import { isPinned } from './filing.ts';

/** For so long what is urgent and has no day of its own is news; for so long ahead a day is near. */
const freshDays = 14;
const nearDays = 31;
const quarterDays = 92;

/** `2026-11-22 09:00` a number of days later, or earlier. */
function daysFrom(moment: string, days: number): string {
	const time = Date.parse(`${moment.slice(0, 10)}T00:00:00Z`) + days * 86_400_000;
	return `${new Date(time).toISOString().slice(0, 10)}${moment.slice(10)}`;
}

/** What of it closes, is due or happens soonest; undefined where nothing is to come. */
export function nextDue(entry: Entry): Due | undefined {
	const dues = kindOf(entry).dues?.(entry.data) ?? [];
	return inOrder(
		dues.filter(({ at }) => at > now),
		({ at }) => at,
	)[0];
}

/** Something of it is to come, or it was published in the last quarter: what names no day is not told of for ever. */
export function isTimely(entry: Entry): boolean {
	return nextDue(entry) !== undefined || entry.data.publishedAt > daysFrom(now, -quarterDays);
}

/** 0 紧急, 1 重要 while it is news or its day is to come, 2 置顶, 3 its day is near, 4 the rest. */
function rankOf(entry: Entry, due: Due | undefined): number {
	const pressing = kindOf(entry).pressing?.(entry.data) ?? 0;
	if (pressing > 1) return 0;
	const isNews = entry.data.publishedAt > daysFrom(now, -freshDays);
	if (pressing === 1 && (due !== undefined || isNews)) return 1;
	if (isPinned(entry)) return 2;
	return due !== undefined && due.at <= daysFrom(now, nearDays) ? 3 : 4;
}

/** Urgent first, then pinned, then by the nearest day at which something closes, is due or happens, then the newest. */
export function pressingFirst<E extends Entry>(entries: readonly E[]): E[] {
	const never = '9999';
	const keyed = latestFirst(entries, ({ data }) => data.publishedAt).map((entry) => {
		const due = nextDue(entry);
		const rank = rankOf(entry, due);
		return { entry, key: `${rank} ${rank < 4 ? (due?.at ?? never) : never}` };
	});
	return inOrder(keyed, ({ key }) => key).map(({ entry }) => entry);
}
