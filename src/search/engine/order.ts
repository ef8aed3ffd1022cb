/** What changes the order of results beside the words: what no longer holds stands lower, and so does what was amended. */
import { amendValues, pastValue } from '../contract.ts';
import type { Values } from '../pagefind/files.ts';

interface Order {
	/** Pages of what no longer holds. */
	past: ReadonlySet<number>;
	/** For a document the page of each document that amends it. */
	amendedBy: ReadonlyMap<number, readonly number[]>;
}

/** @param values of the filter `orderName` */
export function orderOf(values: Values): Order {
	const amendedBy = new Map<number, number[]>();
	for (const [value, pages] of values) {
		if (!value.endsWith(amendValues.amended)) continue;
		const id = value.slice(0, -amendValues.amended.length);
		const [amending] = values.get(id + amendValues.amending) ?? [];
		if (amending === undefined) continue;
		for (const page of pages) amendedBy.set(page, [...(amendedBy.get(page) ?? []), amending]);
	}
	return { past: values.get(pastValue) ?? new Set(), amendedBy };
}

/** What amends a document stands right before it wherever it would stand below, the order otherwise kept. */
export function amendingFirst(pages: readonly number[], { amendedBy }: Order): number[] {
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
