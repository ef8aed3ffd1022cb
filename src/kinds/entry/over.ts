/** What is over: nothing more is to come of it, though it stands as published. */
import type { CollectionName } from '../../collections/index.ts';
import type { Entry } from '../../lib/entry.ts';
import { overAt, type Step } from '../../lib/state.ts';
import { kindOf } from '../index.ts';

/** Anything with an entry's data, public or not, can be asked. */
export interface Timed {
	collection: CollectionName;
	data: object;
}

/** From before it begins until it is over; none where the entry has no course of its own. */
export function courseOf(entry: Timed): Step[] {
	return kindOf(entry).course(entry.data as Entry['data']);
}

/**
 * 公示结束, 已截止, 已结束, 活动已结束, 已停用 (of what was called off, 取消); undefined while it is not over.
 * Stands beside `state`: what is withdrawn, replaced or expired says that instead.
 * @param now Shanghai wall time; at exactly its end an entry is over
 */
export function over(entry: Timed, now: string): string | undefined {
	return overAt(courseOf(entry), now) || undefined;
}

/** The minute from which an entry is over. */
export function overFrom(entry: Timed): string | undefined {
	return courseOf(entry).find((step) => step.over)?.from;
}
