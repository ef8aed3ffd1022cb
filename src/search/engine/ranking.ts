/** The order of pages that all hold what was asked for. */
import { endMark } from '../words/analyzer.ts';
import { displaced } from './displaced.ts';
import type { Order } from './order.ts';
import type { Matched } from './pages-with.ts';
import { comparedTitle, type Run } from '../words/run.ts';
import type { Shard } from '../pagefind/shard.ts';

/** A title is worth so much; that it still holds, or no longer does, less: among titles, and among texts. */
const inTitle = 1000;
const byStanding = { title: 300, text: 30 } as const;
/** So much more for a text that has the question as a line of its own. */
const ownLine = 60;
/** So much less where a text is seldom what is meant. */
const lightText = 60;

/** Above this, weighing each page costs more than it tells. */
const weighable = 400;
/** So many titles that begin with the question are read to find the one that equals it. */
const candidates = 20;
const shown = 10;

/** Pages whose title ends with the question. */
async function endings(shard: Shard, runs: readonly Run[]): Promise<Set<number>> {
	const [run] = runs;
	const last = run?.units.at(-1);
	if (!run || runs.length > 1 || last?.kind !== 'han') return new Set();
	const tokens = run.units.length > 1 ? run.tokens : [];
	return new Set((await shard.phrase([...tokens, `${last.text}${endMark}`])).keys());
}

interface Weighing {
	/** Whether all that was asked stands in its title, and not only in the name of a place. */
	isTitled: (page: number) => boolean;
	standing: Order['standing'];
	isLight: Order['isLight'];
	isTale: Order['isTale'];
}

/** Higher first; equal ones newest first. What no longer holds sinks among those that answer alike. */
async function weights(
	shard: Shard,
	runs: readonly Run[],
	{ matches, asked }: Matched,
	{ isTitled, standing, isLight, isTale }: Weighing,
): Promise<(page: number) => number> {
	if (matches.size <= 1) return () => 0;
	if (matches.size <= weighable) {
		const scores = await shard.scores(asked);
		const { title, text } = byStanding;
		return (page: number) => {
			const score = scores.get(page) ?? 0;
			if (!isTitled(page))
				return score + text * (standing(page) - 1) - (isLight(page) ? lightText : 0);
			// Of titles of what was the newest comes first, however often they say it.
			const isPast = standing(page) === 0 || isTale(page);
			return isPast ? inTitle - title : inTitle + score + title * (standing(page) - 1);
		};
	}
	const ends = await endings(shard, runs);
	return (page: number) => {
		const holds = standing(page) > 0;
		return (
			(ends.has(page) && holds ? inTitle : 0) + (matches.get(page)?.runs ?? 0) - (holds ? 0 : 0.5)
		);
	};
}

async function titlesOf(shard: Shard, pages: readonly number[]): Promise<Map<number, string>> {
	const entries = pages.map(
		async (page) => [page, comparedTitle((await shard.page(page)).title)] as const,
	);
	return new Map(await Promise.all(entries));
}

/** Of the first pages those that have the question as a line of its own: a heading, a cell with somebody's name. */
async function withLine(shard: Shard, pages: readonly number[], wanted: string) {
	const found = new Set<number>();
	if ([...wanted].length < 2) return found;
	await Promise.all(
		pages.map(async (page) => {
			const { blocks } = await shard.page(page);
			if (blocks.some((block) => comparedTitle(block) === wanted)) found.add(page);
		}),
	);
	return found;
}

interface Ranked {
	pages: number[];
	/** How many of the first have the question itself as their title. */
	same: number;
	weight: (page: number) => number;
	isTitled: (page: number) => boolean;
}

/** What is known of pages besides their words. */
export interface Surroundings extends Pick<Order, 'standing' | 'isLight' | 'isTale'> {
	/** Names of places. */
	places: readonly string[];
}

const nothingKnown: Surroundings = {
	standing: () => 1,
	isLight: () => false,
	isTale: () => false,
	places: [],
};

/** @param question as it was read, to know a title by it */
export async function rank(
	shard: Shard,
	question: string,
	runs: readonly Run[],
	matched: Matched,
	{ standing, isLight, isTale, places }: Surroundings = nothingKnown,
): Promise<Ranked> {
	const { matches } = matched;
	// All of them will be shown: their texts are on the way while Pagefind weighs them.
	if (matches.size <= shown) for (const page of matches.keys()) void shard.page(page);
	const holdsAll = [...matches].filter(([, { runs: held }]) => held === runs.length);
	const titledPages = new Set(holdsAll.map(([page]) => page));
	const away = await displaced(shard, runs, [...titledPages], places);
	const isTitled = (page: number) => titledPages.has(page) && !away.has(page);
	const weight = await weights(shard, runs, matched, {
		isTitled,
		standing,
		isLight,
		isTale,
	});
	const ordered = [...matches.keys()].sort((a, b) => weight(b) - weight(a) || a - b);
	const begun = ordered
		.filter((page) => matches.get(page)?.begins)
		.sort((a, b) => (matches.get(b)?.runs ?? 0) - (matches.get(a)?.runs ?? 0))
		.slice(0, candidates);
	const first = ordered.slice(0, shown);
	const titles = await titlesOf(shard, [...new Set([...first, ...begun])]);
	const wanted = comparedTitle(question);
	const lined = await withLine(shard, first, wanted);
	const worth = (page: number) => weight(page) + (lined.has(page) && !isTitled(page) ? ownLine : 0);
	const nearness = (page: number) => {
		const title = titles.get(page) ?? '';
		if (title === wanted) return 2;
		// What is over, or names only a place, is not lifted for how it ends.
		return title.endsWith(wanted) && standing(page) > 0 && !away.has(page) ? 1 : 0;
	};
	const near = [...titles.keys()].filter((page) => nearness(page) > 0);
	near.sort((a, b) => nearness(b) - nearness(a) || weight(b) - weight(a) || a - b);
	const rest = ordered
		.filter((page) => !near.includes(page))
		.sort((a, b) => worth(b) - worth(a) || a - b);
	const same = near.filter((page) => nearness(page) === 2).length;
	return { pages: [...near, ...rest], same, weight: worth, isTitled };
}
