/** The order of pages that all hold what was asked for. */
import { endMark } from '../words/analyzer.ts';
import type { Matched } from './pages-with.ts';
import { compared, type Run } from '../words/run.ts';
import type { Shard } from '../pagefind/shard.ts';

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

/** Higher first; equal ones newest first. */
async function weights(
	shard: Shard,
	runs: readonly Run[],
	{ matches, asked }: Matched,
): Promise<(page: number) => number> {
	if (matches.size <= 1) return () => 0;
	if (matches.size <= weighable) {
		const scores = await shard.scores(asked);
		const titled = (page: number) => matches.get(page)?.runs === runs.length;
		return (page: number) => (titled(page) ? 1000 : 0) + (scores.get(page) ?? 0);
	}
	const ends = await endings(shard, runs);
	return (page: number) => (ends.has(page) ? 1000 : 0) + (matches.get(page)?.runs ?? 0);
}

async function titlesOf(shard: Shard, pages: readonly number[]): Promise<Map<number, string>> {
	const entries = pages.map(
		async (page) => [page, compared((await shard.page(page)).title)] as const,
	);
	return new Map(await Promise.all(entries));
}

interface Ranked {
	pages: number[];
	/** How many of the first have the question itself as their title. */
	same: number;
	weight: (page: number) => number;
}

/** @param question as it was read, to know a title by it */
export async function rank(
	shard: Shard,
	question: string,
	runs: readonly Run[],
	matched: Matched,
): Promise<Ranked> {
	const { matches } = matched;
	// All of them will be shown: their texts are on the way while Pagefind weighs them.
	if (matches.size <= shown) for (const page of matches.keys()) void shard.page(page);
	const weight = await weights(shard, runs, matched);
	const ordered = [...matches.keys()].sort((a, b) => weight(b) - weight(a) || a - b);
	const begun = ordered
		.filter((page) => matches.get(page)?.begins)
		.sort((a, b) => (matches.get(b)?.runs ?? 0) - (matches.get(a)?.runs ?? 0))
		.slice(0, candidates);
	const titles = await titlesOf(shard, [...new Set([...ordered.slice(0, shown), ...begun])]);
	const wanted = compared(question);
	const nearness = (page: number) => {
		const title = titles.get(page) ?? '';
		return title === wanted ? 2 : title.endsWith(wanted) ? 1 : 0;
	};
	const near = [...titles.keys()].filter((page) => nearness(page) > 0);
	near.sort((a, b) => nearness(b) - nearness(a) || weight(b) - weight(a) || a - b);
	const rest = ordered.filter((page) => !near.includes(page));
	const same = near.filter((page) => nearness(page) === 2).length;
	return { pages: [...near, ...rest], same, weight };
}
