/** Days on which an activity was to be before it was moved: who looks there is told where it has gone. */
import { dayOf } from '../../lib/clock.ts';
import { onceFor } from '../../lib/entry-index.ts';
import type { Entry } from '../../lib/entry.ts';
import { parts } from '../../lib/dates.ts';
import { markOf } from '../../kinds/entry/labels.ts';
import { isSeries, timesOf } from '../../kinds/entry/times.ts';
import { linkView } from '../row.ts';

export interface Leaf {
	/** `2026-11-27` */
	day: string;
	address: string;
	title: string;
	/** 已过期, 活动已结束; '' for nothing. */
	mark: string;
	/** 11月28日 */
	to: string;
}

const inWords = (day: string) => `${parts(day).month}月${parts(day).date}日`;

function leavesOf(entry: Entry<'activities'>): Leaf[] {
	const { state, movedFrom, startsAt } = entry.data;
	const leaf = (from: string, to: string) =>
		dayOf(from) === dayOf(to)
			? []
			: [{ ...linkView(entry), mark: markOf(entry), day: dayOf(from), to: inWords(to) }];
	const was = state === 'moved' ? movedFrom?.startsAt : undefined;
	const once = was && startsAt ? leaf(was, startsAt) : [];
	const times = isSeries(entry) ? timesOf(entry) : [];
	return [
		...once,
		...times.flatMap(({ movedFrom: from, startsAt: to }) =>
			from === undefined ? [] : leaf(from, to),
		),
	];
}

/** None of what is withdrawn or called off. */
export const movedAway = onceFor((index) =>
	index
		.visible('activities')
		.filter(({ source, data }) => source !== undefined && data.state !== 'cancelled')
		.flatMap(leavesOf),
);
