/** Whether a policy document is in force, by what was written and by the calendar. */
import { policies } from '../collections/policies.ts';
import type { Entry } from '../lib/entry.ts';
import { dayOf } from '../lib/clock.ts';
import { dayAfter, overAt, type Step } from '../lib/state.ts';

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

/** The day from which it is 已修改, 失效 or 废止; undefined where it is 有效. */
export function validitySince(policy: Policy, now: string): string | undefined {
	const lapses = lapsesAt(policy);
	if (lapses !== undefined && lapses <= now) return lapses.slice(0, 10);
	return policy.data.status === 'in-force' ? undefined : policy.data.statusSince;
}

/** Whether it is 失效 or 废止. */
export function hasLapsed(policy: Policy, now: string): boolean {
	return overAt(validity(policy), now) !== '';
}
