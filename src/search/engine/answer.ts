/** One of a question's answers: the newest period's first, more complete each time. */
import type { Found } from '../contract.ts';

export interface Answer {
	found: Found;
	last: boolean;
}

export const nothing: Found = {
	total: 0,
	hits: [],
	counts: {},
	match: 'exact',
	alsoSearched: [],
	offers: [],
};

/** The answers as one, each with the next as `older`. @throws when the index cannot be loaded */
export async function chained(all: AsyncIterator<Answer, void>): Promise<Found> {
	const { value } = await all.next();
	if (!value) return nothing;
	if (value.last) return value.found;
	const older = chained(all);
	// Whoever does not wait for it is not troubled by its failure.
	older.catch(() => undefined);
	return { ...value.found, older };
}
