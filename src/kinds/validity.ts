/** Whether a policy document is in force, by what was written and by the calendar. */
import { policies } from '../collections/policies.ts';
import type { Entry } from '../lib/entries.ts';
import { dayAfter, stepAt, type Step } from '../lib/state.ts';

type Policy = Pick<Entry<'policies'>, 'data'>;
const statusWords = policies.fields.status.options;

/** From when a past `expiresOn` makes a document 失效 by itself. */
function lapsesAt({ data: { status, expiresOn } }: Policy): string | undefined {
	const holds = status === 'in-force' || status === 'amended';
	return holds && expiresOn !== undefined ? dayAfter(expiresOn) : undefined;
}

/** 有效, 已修改, 失效 or 废止; a past `expiresOn` makes it 失效 by itself. */
export function validity(policy: Policy): Step[] {
	const { status } = policy.data;
	const word = statusWords[status];
	const ended = status === 'lapsed' || status === 'repealed';
	const lapses = lapsesAt(policy);
	return [
		{ word, ...(ended ? { over: true } : {}) },
		...(lapses ? [{ from: lapses, word: statusWords.lapsed, over: true as const }] : []),
	];
}

/** The day from which it is 已修改, 失效 or 废止; undefined where it is 有效. */
export function validitySince(policy: Policy, now: string): string | undefined {
	const lapses = lapsesAt(policy);
	if (lapses !== undefined && lapses <= now) return lapses.slice(0, 10);
	return policy.data.status === 'in-force' ? undefined : policy.data.statusSince;
}

/** Whether it may be kept to as it stands: 有效 or 已修改. */
export function isInForce(policy: Policy, now: string): boolean {
	const holding: string[] = [statusWords['in-force'], statusWords.amended];
	return holding.includes(stepAt(validity(policy), now));
}
