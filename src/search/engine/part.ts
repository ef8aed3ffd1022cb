/** What one shard answers; the answers of all shards, newest first, are one answer. */
import { countBy, narrow } from './counts.ts';
import type { Counts, Filters, SearchOptions } from '../contract.ts';
import { pagesWith } from './pages-with.ts';
import { amendingFirst, orderOf, type Order } from './order.ts';
import type { Wanted } from '../words/question.ts';
import { rank } from './ranking.ts';
import { suggested } from './suggested.ts';
import type { Shard } from '../pagefind/shard.ts';
import type { Ordered, Way } from './way.ts';

/** So few texts are followed by suggestions. */
const few = 6;

export interface Part extends Ordered {
	shard: Shard;
	standing: Order['standing'];
	/** Before narrowing. */
	all: number;
	counts: Counts;
	/** Shanghai wall time of whoever asks; '' = as it was at the build. */
	now: string;
}

const everyPage = ({ pages }: Shard): Ordered => ({
	pages: Array.from({ length: pages }, (_, page) => page),
	same: 0,
	isTitled: () => true,
	titled: true,
	runs: [],
	wanted: 0,
	alsoSearched: [],
});

/** The pages that hold what was asked, then those that hold its other names, the better before the worse. */
async function ordered(
	shard: Shard,
	{ wanted, others }: Way,
	order: Promise<Order>,
	places: readonly string[],
): Promise<Ordered> {
	if (!wanted) return everyPage(shard);
	let titled = false;
	const asked = async ({ text, runs }: Wanted) => {
		const matched = await pagesWith(shard, runs);
		titled ||= [...matched.matches.values()].some((inTitle) => inTitle.runs > 0);
		return rank(shard, text, runs, matched, { ...(await order), places });
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
		isTitled: (page) => answers.some(({ isTitled }) => isTitled(page)),
		titled,
		runs: [...wanted.runs, ...used.flatMap(({ wanted: { runs } }) => runs)],
		wanted: wanted.runs.length,
		alsoSearched: used.map(({ name }) => name),
	};
}

/** What holds what was asked, and where that is little what is suggested after it. */
async function inFull(
	shard: Shard,
	way: Way,
	order: Promise<Order>,
	places: readonly string[],
): Promise<Ordered> {
	const found = await ordered(shard, way, order, places);
	const { pages, titled } = found;
	if (!way.after || titled || pages.length === 0 || pages.length >= few) return found;
	const more = await suggested(shard, { ...way, wanted: way.after, others: [] }, order);
	return { ...found, pages: [...new Set([...pages, ...more.pages])] };
}

/** Titles of the column before all others, the order otherwise kept. */
function columnFirst(
	pages: readonly number[],
	isFirst: ReadonlySet<number> | undefined,
	isTitled: Part['isTitled'],
): number[] {
	if (!isFirst) return [...pages];
	const first = pages.filter((page) => isFirst.has(page) && isTitled(page));
	return [...first, ...pages.filter((page) => !first.includes(page))];
}

/** As many as are shown at once, whose texts are read anyway. */
const shown = 10;

/** Of the first, titles with what was left out before all others: 换…龙头 for 换龙头. */
async function restFirst(
	pages: readonly number[],
	shard: Shard,
	rest: readonly string[] = [],
): Promise<number[]> {
	if (rest.length === 0) return [...pages];
	const first = pages.slice(0, shown).map(async (page) => {
		const { title } = await shard.page(page);
		return { page, held: rest.filter((one) => title.includes(one)).length };
	});
	const sorted = (await Promise.all(first)).sort((a, b) => b.held - a.held);
	return [...sorted.map(({ page }) => page), ...pages.slice(shown)];
}

/** @param places names of places, in which a word of a title tells nothing */
export async function partOf(
	shard: Shard,
	way: Way,
	options: SearchOptions,
	places: readonly string[] = [],
): Promise<Part> {
	const filters: Filters = options.filters ?? {};
	const lowered = shard.lowered().then((values) => orderOf(values, options.now));
	const [order, values, lower] = await Promise.all([
		way.suggests ? suggested(shard, way, lowered) : inFull(shard, way, lowered, places),
		shard.values(),
		lowered,
	]);
	const kept = narrow(order.pages, values, filters);
	const first = new Set(order.pages.slice(0, order.same));
	// By date is by date; newest first is also how one browses.
	const byDate = options.sort === 'date' || !way.wanted;
	const column = way.column === undefined ? undefined : values.get('栏目')?.get(way.column);
	return {
		...order,
		shard,
		now: options.now ?? '',
		pages: byDate
			? [...kept].sort((a, b) => a - b)
			: await restFirst(
					columnFirst(amendingFirst(kept, lower), column, order.isTitled),
					shard,
					way.rest,
				),
		standing: lower.standing,
		same: byDate ? 0 : kept.filter((page) => first.has(page)).length,
		all: order.pages.length,
		counts: countBy(order.pages, values, filters),
	};
}
