/** Which pages of a shard hold every run of a question. */
import { simplifier } from '../pagefind/page-text.ts';
import { holds, type Run } from '../words/run.ts';
import { titlePlaces, type Places, type Shard } from '../pagefind/shard.ts';

/** So few pages are read themselves, which costs less than more of the index. */
const few = 10;
/** Of a longer run its middle is asked first: a pasted title then costs a third. */
const long = 4;
/** So many pages are read to settle what the index cannot: `3` inside `3号`. */
const readable = 40;

/** On nearly every page of some sites: asked last. */
const common =
	/^(中华人民共和国|最高人民法院|最高人民检察院|国务院|社区|居民|通知|公告|关于|规定|办法|条例|的|和|与|及|在)+$/u;

/** What is known of a page's title: how many runs stand in it, and whether the first begins it. */
interface InTitle {
	runs: number;
	begins: boolean;
}

type Matches = Map<number, InTitle>;

export interface Matched {
	matches: Matches;
	/** One token of each run, whose part of the index is loaded: pages are ranked by these. */
	asked: string[];
}

function cost({ text, units }: Run): number {
	if (common.test(text)) return 100;
	return units.length === 1 && units[0]?.kind === 'han' ? 50 : -units.length;
}

async function wordPages(shard: Shard, run: Run): Promise<Places> {
	const [token = ''] = run.tokens;
	const whole = await shard.phrase([token]);
	// Indexed only together with what follows: `3` in `3号`, `1,000` in `1,000元`.
	const partly = token.length === 1 || /[^\p{L}\p{N}\p{M}]/u.test(run.text);
	if (!partly) return whole.size > 0 ? whole : longerWords(shard, token);
	const begun = await shard.beginning(token);
	const doubtful = [...begun.keys()].filter((page) => !whole.has(page));
	if (doubtful.length > readable) return begun;
	const held = await holding(shard, doubtful, [run]);
	return new Map([...begun].filter(([page]) => whole.has(page) || held.has(page)));
}

/** Words that only begin so, when no whole word does: `vaccin`. */
async function longerWords(shard: Shard, token: string): Promise<Places> {
	return /^\p{N}+$/u.test(token) ? new Map() : shard.beginning(token);
}

async function pagesOf(shard: Shard, run: Run, tokens = run.tokens): Promise<Places> {
	const [only] = run.units;
	if (run.units.length > 1) return shard.phrase(tokens);
	return only?.kind === 'han' ? shard.beginning(run.tokens[0] ?? '') : wordPages(shard, run);
}

/** The pages whose text holds all the runs, each with how many of some of them stand in its title. */
async function holding(
	shard: Shard,
	pages: readonly number[],
	runs: readonly Run[],
	counted: readonly Run[] = [],
) {
	const held = new Map<number, number>();
	await Promise.all(
		pages.map(async (number) => {
			const page = await shard.page(number);
			const simple = simplifier(page);
			const written = [page.title, ...page.blocks];
			const lines = page.traditional ? [...written, ...written.map(simple)] : written;
			if (!runs.every((run) => lines.some((line) => holds(line, run)))) return;
			const titles = page.traditional ? [page.title, simple(page.title)] : [page.title];
			const inTitle = counted.filter((run) => titles.some((title) => holds(title, run)));
			held.set(number, inTitle.length);
		}),
	);
	return held;
}

/** @param offset how far into its run the place is; first: whether the run is the question's first */
function narrowed(
	found: Matches | undefined,
	places: Places,
	offset: number,
	first: boolean,
): Matches {
	const next: Matches = new Map();
	for (const page of found?.keys() ?? places.keys()) {
		const place = places.get(page);
		if (place === undefined) continue;
		const { runs, begins } = found?.get(page) ?? { runs: 0, begins: false };
		const titled = place < titlePlaces;
		next.set(page, {
			runs: runs + (titled ? 1 : 0),
			begins: begins || (first && titled && place === offset),
		});
	}
	return next;
}

/** The index leaves signs out of numbers: `12元` stands there for 1.2元 too. Few pages are read anyway, to be shown. */
function isDoubtful({ units }: Run): boolean {
	return units.length > 1 && units.some(({ kind, text }) => kind === 'word' && /\d/.test(text));
}

/** Six tokens of the middle of a long run, or all of them. */
function middle({ tokens }: Run): { part: string[]; offset: number } {
	if (tokens.length <= long) return { part: tokens, offset: 0 };
	const offset = Math.floor((tokens.length - 3) / 2);
	return { part: tokens.slice(offset, offset + 3), offset };
}

/**
 * One token stands for a run where pages are weighed: to weigh by all of them Pagefind tells each place of
 * each, which takes longer than all else (measured). The nearer the middle, the more seldom it stands
 * without the run (`愿服` of 志愿服务).
 */
function telling(shard: Shard, tokens: readonly string[]): string {
	const middle = Math.floor(tokens.length / 2);
	const middleFirst = [...tokens.slice(middle), ...tokens.slice(0, middle).reverse()];
	const rare = middleFirst.find((token) => !shard.isCommon(token));
	return rare ?? middleFirst[0] ?? '';
}

/** Longest run first, what stands everywhere last; the last few pages are settled by their own texts. */
export async function pagesWith(shard: Shard, runs: readonly Run[]): Promise<Matched> {
	const rest: Run[] = [];
	/** Of these those of which the index has not said whether they stand in titles. */
	const unasked: Run[] = [];
	const asked: string[] = [];
	let found: Matches | undefined;
	for (const run of [...runs].sort((a, b) => cost(a) - cost(b))) {
		if (found && found.size <= few) {
			rest.push(run);
			unasked.push(run);
			continue;
		}
		const first = run === runs[0];
		const { part, offset } = middle(run);
		asked.push(telling(shard, part));
		const before = found;
		found = narrowed(before, await pagesOf(shard, run, part), offset, first);
		const isWhole = part.length === run.tokens.length;
		if (isWhole && !isDoubtful(run)) continue;
		if (found.size <= few) rest.push(run);
		else if (!isWhole) found = narrowed(before, await shard.phrase(run.tokens), 0, first);
	}
	if (!found || rest.length === 0) return { matches: found ?? new Map<number, InTitle>(), asked };
	const held = await holding(shard, [...found.keys()], rest, unasked);
	const matches = [...found].flatMap(([page, { runs: inTitle, begins }]) => {
		const more = held.get(page);
		return more === undefined ? [] : [[page, { runs: inTitle + more, begins }] as const];
	});
	return { matches: new Map(matches), asked };
}
