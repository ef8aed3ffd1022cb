/** The days that a plan, a summary or an account is of. */
import type { Problem } from '../../collection.ts';
import type { When } from '../../form.ts';
import { date } from '../../fields.ts';
import { group } from '../../objects.ts';

/** Both days belong to it. */
export interface Period {
	from: string;
	to: string;
}

/** @param words what it is the time of, addressed to staff */
export const period = (words: { label: string; hint: string; neededWhen?: When }) =>
	group({
		...words,
		stays: 'withdrawn',
		main: true,
		fields: {
			from: date({ label: '从哪天', hint: '例如：2026-01-01' }),
			to: date({ label: '到哪天', hint: '这一天也算，例如：2026-12-31' }),
		},
	});

export function periodProblems(given: Period | undefined, label: string): Problem[] {
	if (!given || given.from <= given.to) return [];
	const { from, to } = given;
	return [{ key: 'period', message: `“${label}”到 ${to} 早于从 ${from}，请改正` }];
}
