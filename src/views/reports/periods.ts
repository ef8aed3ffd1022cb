/** The other months, quarters and years of what comes in turn. */
import type { Period } from '../../collections/parts/office/period.ts';
import { onceFor, type EntryIndex } from '../../lib/entry-index.ts';
import type { Entry } from '../../lib/entry.ts';
import { inOrder } from '../../lib/order.ts';
import { periodInWords } from '../../lib/calendar/period.ts';

export interface PeriodLink {
	address: string;
	/** `2026年第三季度` */
	label: string;
	current: boolean;
}

type Timed = Entry<'reports'> | Entry<'disclosures'>;

/** As many are offered on either side. */
const around = 4;

/** Of one kind and one campaign, or of one item. */
function keyOf({ collection, data }: Timed): string {
	const own = 'item' in data ? data.item : `${data.kind} ${data.campaign ?? ''}`;
	return `${collection} ${own}`;
}

const timeOf = ({ data }: Timed) => data.period;
const isTimed = (entry: Timed) => timeOf(entry) !== undefined;

const series = onceFor((index) => {
	const timed = [...index.of('reports'), ...index.of('disclosures')].filter(isTimed);
	const sorted = inOrder(timed, (entry) => `${timeOf(entry)?.from} ${timeOf(entry)?.to}`);
	return Map.groupBy(sorted, keyOf);
});

const said = (entry: Timed) => periodInWords(timeOf(entry) as Period);

function placeIn(entry: Timed, index: EntryIndex) {
	const all = series(index).get(keyOf(entry)) ?? [];
	return { all, place: all.findIndex(({ address }) => address === entry.address) };
}

/** Those before and after it with itself among them; none where it is alone. */
export function periodsView(entry: Timed, index: EntryIndex): PeriodLink[] {
	const { all, place } = placeIn(entry, index);
	if (place < 0 || all.length < 2) return [];
	return all.slice(Math.max(0, place - around), place + around + 1).map((one, at) => ({
		address: one.address,
		label: said(one),
		current: at === Math.min(place, around),
	}));
}

/** The one of the same item that is of the days just before it. */
export function periodBefore(
	entry: Entry<'disclosures'>,
	index: EntryIndex,
): Entry<'disclosures'> | undefined {
	const { all, place } = placeIn(entry, index);
	const before = all[place - 1] as Entry<'disclosures'> | undefined;
	const next = before && new Date(Date.parse(`${before.data.period.to}T00:00:00Z`) + 86_400_000);
	return next?.toISOString().slice(0, 10) === entry.data.period.from ? before : undefined;
}
