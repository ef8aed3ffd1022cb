/** What one shard answers; the answers of all shards, newest first, are one answer. */
import { addCounts, countBy, narrow } from './counts.ts';
import type { Counts, Filters, Found, Hit, SearchOptions } from '../contract.ts';
import { hitOf } from './hit.ts';
import { pagesWith } from './pages-with.ts';
import { amendingFirst, orderOf } from './order.ts';
import type { Wanted } from '../words/question.ts';
import { rank } from './ranking.ts';
import { related } from './related.ts';
import type { Run } from '../words/run.ts';
import type { Shard } from '../pagefind/shard.ts';

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
	/** Of `pages`, those that stand below all others. */
	past: ReadonlySet<number>;
	/** Before narrowing. */
	all: number;
	/** Whether anything that was asked stands in a title. */
	titled: boolean;
	counts: Counts;
	runs: Run[];
	alsoSearched: string[];
}

interface Ordered {
	pages: number[];
	same: number;
	titled: boolean;
	runs: Run[];
	alsoSearched: string[];
}

/** The pages that hold what was asked, then those that hold its other names, the better before the worse. */
async function ordered(shard: Shard, { wanted, others }: Way): Promise<Ordered> {
	if (!wanted) {
		const pages = Array.from({ length: shard.pages }, (_, page) => page);
		return { pages, same: 0, titled: true, runs: [], alsoSearched: [] };
	}
	let titled = false;
	const asked = async ({ text, runs }: Wanted) => {
		const matched = await pagesWith(shard, runs);
		titled ||= [...matched.matches.values()].some((inTitle) => inTitle.runs > 0);
		return rank(shard, text, runs, matched);
	};
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
		titled,
		runs: [...wanted.runs, ...used.flatMap(({ wanted: { runs } }) => runs)],
		alsoSearched: used.map(({ name }) => name),
	};
}

/** Suggestions for what was asked and for its other names, the better before the worse. */
async function suggested(shard: Shard, { wanted, others }: Way): Promise<Ordered> {
	const named = others.map(({ wanted: other }) => other);
	const asked = [...(wanted ? [wanted] : []), ...named];
	const answers = await Promise.all(asked.map(({ runs }) => related(shard, runs)));
	const best = new Map<number, number>();
	for (const [page, score] of answers.flatMap(({ pages }) => pages))
		best.set(page, Math.max(best.get(page) ?? 0, score));
	const pages = [...best].sort(([a, one], [b, other]) => other - one || a - b);
	return {
		pages: pages.map(([page]) => page),
		same: 0,
		titled: false,
		runs: answers.flatMap(({ runs }) => runs),
		alsoSearched: others
			.filter((_, index) => answers[index + 1]?.pages.length)
			.map(({ name }) => name),
	};
}

export async function partOf(shard: Shard, way: Way, options: SearchOptions): Promise<Part> {
	const filters: Filters = options.filters ?? {};
	const [order, values, lowered] = await Promise.all([
		way.match === 'related' ? suggested(shard, way) : ordered(shard, way),
		shard.values(),
		shard.lowered(),
	]);
	const lower = orderOf(lowered);
	const kept = narrow(order.pages, values, filters);
	const first = new Set(order.pages.slice(0, order.same));
	// By date is by date; newest first is also how one browses.
	const byDate = options.sort === 'date' || !way.wanted;
	return {
		...order,
		shard,
		pages: byDate ? [...kept].sort((a, b) => a - b) : amendingFirst(kept, lower),
		past: byDate ? new Set() : lower.past,
		same: byDate ? 0 : kept.filter((page) => first.has(page)).length,
		all: order.pages.length,
		counts: countBy(order.pages, values, filters),
	};
}

type Joined = Pick<Found, 'total' | 'hits' | 'counts' | 'alsoSearched'>;

/** The answers of several shards as one: titles that equal the question first, what is past after what is not. */
export async function join(parts: readonly Part[], options: SearchOptions): Promise<Joined> {
	const { from = 0, size = 10 } = options;
	const places = parts.flatMap((part) => part.pages.map((page, index) => ({ part, page, index })));
	const isPast = ({ part, page }: (typeof places)[number]) => part.past.has(page);
	const same = places.filter(({ part, index }) => index < part.same);
	const rest = places.filter(({ part, index }) => index >= part.same);
	const shown = [same, rest]
		.flatMap((list) => [
			...list.filter((place) => !isPast(place)),
			...list.filter((place) => isPast(place)),
		])
		.slice(from, from + size);
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
