/** The answers of several shards as one: titles that equal the question first, then the newest shard before older ones. */
import { addCounts } from './counts.ts';
import type { Found, Hit, SearchOptions } from '../contract.ts';
import { hitOf } from './hit.ts';
import type { Part } from './part.ts';

export interface Place {
	part: Part;
	page: number;
	/** In the order of its shard. */
	index: number;
}

type Joined = Pick<Found, 'total' | 'hits' | 'counts' | 'alsoSearched'>;

/** Among several shards titles come before texts, and what holds before what does not; within one that is weighed. */
function rankOf({ part, page }: Place): number {
	return (part.isTitled(page) ? 2 : 0) + (part.standing(page) > 0 ? 1 : 0);
}

/** All places in the order of the answer. */
export function placesOf(
	parts: readonly Part[],
	{ sort, isBrowsed }: { sort: string; isBrowsed: boolean },
): Place[] {
	const places = parts.flatMap((part) => part.pages.map((page, index) => ({ part, page, index })));
	if (sort === 'date' || isBrowsed) return places;
	const same = places.filter(({ part, index }) => index < part.same);
	const rest = places.filter(({ part, index }) => index >= part.same);
	if (parts.length > 1) rest.sort((a, b) => rankOf(b) - rankOf(a));
	return [...same.sort((a, b) => Math.sign(rankOf(b) - rankOf(a))), ...rest];
}

export const hitAt = async ({ part, page }: Place): Promise<Hit> =>
	hitOf(await part.shard.page(page), part.runs, part.wanted, part.now);

export async function join(
	parts: readonly Part[],
	{ from = 0, size = 10, sort = 'relevance' }: SearchOptions,
	isBrowsed: boolean,
): Promise<Joined> {
	const places = placesOf(parts, { sort, isBrowsed });
	return {
		total: places.length,
		hits: await Promise.all(places.slice(from, from + size).map(hitAt)),
		counts: addCounts(parts.map(({ counts }) => counts)),
		alsoSearched: [...new Set(parts.flatMap(({ alsoSearched }) => alsoSearched))],
	};
}
