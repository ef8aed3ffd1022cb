/** What one shard answers; the answers of all shards, newest first, are one answer. */
import { addCounts, countBy, narrow } from './counts.ts';
import type { Counts, Filters, Found, Hit, SearchOptions } from './contract.ts';
import { hitOf } from './hit.ts';
import { pagesWith } from './pages-with.ts';
import type { Wanted } from './question.ts';
import { rank } from './ranking.ts';
import { related } from './related.ts';
import type { Run } from './run.ts';
import type { Shard } from './shard.ts';

/** A question as it is put to every shard. */
export interface Way {
	match: Found['match'];
	/** undefined = everything (browsing). */
	wanted: Wanted | undefined;
	/** Other names of what is wanted, each its own way of asking. */
	others: { name: string; wanted: Wanted }[];
}

export interface Part {
	shard: Shard;
	/** In order, narrowed by the filters. */
	pages: number[];
	/** How many of the first have the question as their title. */
	same: number;
	/** Before narrowing. */
	all: number;
	counts: Counts;
	runs: Run[];
	alsoSearched: string[];
}

interface Order {
	pages: number[];
	same: number;
	runs: Run[];
	alsoSearched: string[];
}

/** The pages that hold what was asked, then those that hold its other names, the better before the worse. */
async function ordered(shard: Shard, { wanted, others }: Way): Promise<Order> {
	if (!wanted) {
		const pages = Array.from({ length: shard.pages }, (_, page) => page);
		return { pages, same: 0, runs: [], alsoSearched: [] };
	}
	const asked = async ({ text, runs }: Wanted) =>
		rank(shard, text, runs, await pagesWith(shard, runs));
	const own = await asked(wanted);
	const named = await Promise.all(others.map(({ wanted: other }) => asked(other)));
	const used = others.filter((_, index) => named[index]?.pages.length);
	const answers = [own, ...named];
	const same = new Set(answers.flatMap(({ pages, same: count }) => pages.slice(0, count)));
	const best = new Map<number, number>();
	for (const { pages, weight } of answers)
		for (const page of pages) best.set(page, Math.max(best.get(page) ?? 0, weight(page)));
	const rest = [...best.keys()].filter((page) => !same.has(page));
	// One way of asking is in its order already; those of several are weighed together.
	if (used.length > 0) rest.sort((a, b) => (best.get(b) ?? 0) - (best.get(a) ?? 0) || a - b);
	return {
		pages: [...same, ...rest],
		same: same.size,
		runs: [...wanted.runs, ...used.flatMap(({ wanted: { runs } }) => runs)],
		alsoSearched: used.map(({ name }) => name),
	};
}

async function suggested(shard: Shard, wanted: Wanted | undefined): Promise<Order> {
	const { pages, runs } = await related(shard, wanted?.runs ?? []);
	return { pages, same: 0, runs, alsoSearched: [] };
}

export async function partOf(shard: Shard, way: Way, options: SearchOptions): Promise<Part> {
	const filters: Filters = options.filters ?? {};
	const [order, values] = await Promise.all([
		way.match === 'related' ? suggested(shard, way.wanted) : ordered(shard, way),
		shard.values(),
	]);
	const kept = narrow(order.pages, values, filters);
	const first = new Set(order.pages.slice(0, order.same));
	const byDate = options.sort === 'date';
	return {
		...order,
		shard,
		pages: byDate ? [...kept].sort((a, b) => a - b) : kept,
		same: byDate ? 0 : kept.filter((page) => first.has(page)).length,
		all: order.pages.length,
		counts: countBy(order.pages, values, filters),
	};
}

type Joined = Pick<Found, 'total' | 'hits' | 'counts' | 'alsoSearched'>;

/** The answers of several shards as one; titles that equal the question come first. */
export async function join(parts: readonly Part[], options: SearchOptions): Promise<Joined> {
	const { from = 0, size = 10 } = options;
	const places = parts.flatMap((part) => part.pages.map((page, index) => ({ part, page, index })));
	const same = places.filter(({ part, index }) => index < part.same);
	const rest = places.filter(({ part, index }) => index >= part.same);
	const shown = [...same, ...rest].slice(from, from + size);
	const hits: Hit[] = await Promise.all(
		shown.map(async ({ part, page }) => hitOf(await part.shard.page(page), part.runs)),
	);
	return {
		total: places.length,
		hits,
		counts: addCounts(parts.map(({ counts }) => counts)),
		alsoSearched: [...new Set(parts.flatMap(({ alsoSearched }) => alsoSearched))],
	};
}
