/** The other quarters and years of what is reported in turn. */
import { periodOf } from '../../kinds/reports.ts';
import { onceFor, type EntryIndex } from '../../lib/entry-index.ts';
import type { Entry } from '../../lib/entry.ts';
import { inOrder } from '../../lib/order.ts';

export interface PeriodLink {
	address: string;
	/** `2026年第三季度` */
	label: string;
	current: boolean;
}

/** As many are offered on either side. */
const around = 4;

/** Of one kind and one campaign, by the time they are of. */
const keyOf = ({ data: { kind, campaign = '' } }: Entry<'reports'>) => `${kind} ${campaign}`;

const series = onceFor((index) => {
	const timed = index.of('reports').filter(({ data }) => data.period);
	const sorted = inOrder(timed, ({ data }) => `${data.period?.from} ${data.period?.to}`);
	return Map.groupBy(sorted, keyOf);
});

/** Those before and after it with itself among them; none where it is alone. */
export function periodsView(entry: Entry<'reports'>, index: EntryIndex): PeriodLink[] {
	const all = series(index).get(keyOf(entry)) ?? [];
	const place = all.findIndex(({ address }) => address === entry.address);
	if (place < 0 || all.length < 2) return [];
	return all.slice(Math.max(0, place - around), place + around + 1).map((one, at) => ({
		address: one.address,
		label: periodOf(one.data),
		current: at === Math.min(place, around),
	}));
}
