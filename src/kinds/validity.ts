/** Whether a policy document is in force, by what was written and by the calendar. */
import { policies } from '../collections/policies.ts';
import type { Entry } from '../lib/entry.ts';
import { dayOf } from '../lib/clock.ts';
import { dayAfter, during, overAt, type Step, type While } from '../lib/state.ts';

type Policy = Pick<Entry<'policies'>, 'data'>;
const statusWords = policies.fields.status.options;
export const notYet = '尚未施行';

/** From when a past `expiresOn` makes a document 失效 by itself. */
function lapsesAt({ data: { status, expiresOn } }: Policy): string | undefined {
	const holds = status === 'in-force' || status === 'amended';
	return holds && expiresOn !== undefined ? dayAfter(expiresOn) : undefined;
}

/** From when a document that was published before is 有效: until then nobody may be told to keep to it. */
function beginsAt({ data: { status, effectiveOn, publishedAt } }: Policy): string | undefined {
	const later = effectiveOn !== undefined && effectiveOn > dayOf(publishedAt);
	return later && status === 'in-force' ? `${effectiveOn} 00:00` : undefined;
}

/** 尚未施行, 有效, 已修改, 失效 or 废止; a past `expiresOn` makes it 失效 by itself. */
export function validity(policy: Policy): Step[] {
	const { status } = policy.data;
	const word = statusWords[status];
	const ended = status === 'lapsed' || status === 'repealed';
	const [begins, lapses] = [beginsAt(policy), lapsesAt(policy)];
	return [
		...(begins ? [{ word: notYet }] : []),
		{ word, ...(begins ? { from: begins } : {}), ...(ended ? { over: true } : {}) },
		...(lapses ? [{ from: lapses, word: statusWords.lapsed, over: true as const }] : []),
	];
}

/** That a document holds no longer as it stands: 已修改, 失效 or 废止, its day, and while that is said. */
export interface NoLonger extends While {
	word: string;
	since: string;
}

/** What is said now and what will be; none of a document that is 有效 and has no last day. */
export function noLonger(policy: Policy, now: string): NoLonger[] {
	const { status, statusSince } = policy.data;
	const lapses = lapsesAt(policy);
	const written = { word: statusWords[status], since: statusSince ?? '' };
	const lapsed = { word: statusWords.lapsed, since: lapses?.slice(0, 10) ?? '' };
	return [
		...(status !== 'in-force' && statusSince ? during(written, { until: lapses }, now) : []),
		...(lapses ? during(lapsed, { from: lapses }, now) : []),
	];
}

/** Whether it is 失效 or 废止. */
export function hasLapsed(policy: Policy, now: string): boolean {
	return overAt(validity(policy), now) !== '';
}
