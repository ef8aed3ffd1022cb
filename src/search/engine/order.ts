/** What changes the order of results beside the words: what no longer holds stands lower, and so does what was amended. */
import { amendValues, byTitleValue, endMark, pastValue, taleValue } from '../contract.ts';
import type { Values } from '../pagefind/files.ts';

/** 2 = still holds and will end, 1 = has no end, 0 = over, expired, replaced, withdrawn. */
export type Standing = 0 | 1 | 2;

export interface Order {
	/** Pages of what no longer holds. */
	past: ReadonlySet<number>;
	standing: (page: number) => Standing;
	/** Whether its text is seldom what is meant. */
	isLight: (page: number) => boolean;
	/** Whether it tells of what was. */
	isTale: (page: number) => boolean;
	/** For a document the page of each document that amends it. */
	amendedBy: ReadonlyMap<number, readonly number[]>;
}

/** What was past when the site was built, and what has ended since by the clock of whoever asks; what will end. */
function pastAndLasting(values: Values, now: string) {
	const past = new Set(values.get(pastValue));
	const lasting = new Set<number>();
	for (const [value, pages] of values)
		if (value.startsWith(endMark))
			for (const page of pages) (value.slice(endMark.length) <= now ? past : lasting).add(page);
	return { past, lasting };
}

/** @param values of the filter `orderName` @param now Shanghai wall time; '' = as it was at the build */
export function orderOf(values: Values, now = ''): Order {
	const amendedBy = new Map<number, number[]>();
	for (const [value, pages] of values) {
		if (!value.endsWith(amendValues.amended)) continue;
		const id = value.slice(0, -amendValues.amended.length);
		const [amending] = values.get(id + amendValues.amending) ?? [];
		if (amending === undefined) continue;
		for (const page of pages) amendedBy.set(page, [...(amendedBy.get(page) ?? []), amending]);
	}
	const { past, lasting } = pastAndLasting(values, now);
	const standing = (page: number): Standing => (past.has(page) ? 0 : lasting.has(page) ? 2 : 1);
	const light = values.get(byTitleValue);
	const tales = values.get(taleValue);
	return {
		past,
		standing,
		isLight: (page) => light?.has(page) ?? false,
		isTale: (page) => tales?.has(page) ?? false,
		amendedBy,
	};
}

/** What amends a document stands right before it wherever it would stand below, the order otherwise kept. */
export function amendingFirst(
	pages: readonly number[],
	{ amendedBy }: Pick<Order, 'amendedBy'>,
): number[] {
	let ordered = [...pages];
	for (const [page, amending] of amendedBy) {
		const place = ordered.indexOf(page);
		if (place < 0) continue;
		const below = ordered.slice(place).filter((other) => amending.includes(other));
		const rest = ordered.filter((other) => !below.includes(other));
		ordered = [...rest.slice(0, place), ...below, ...rest.slice(place)];
	}
	return ordered;
}
