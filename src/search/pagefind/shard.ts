/** One index of a period, asked for phrases. Pages are numbers, the newest is 0. */
import { filterNames, orderName, type FilterName } from '../contract.ts';
import { readFilter, readMeta, type Fetch, type Meta, type Values } from './files.ts';
import { readPage, type PageText } from './page-text.ts';

interface Result {
	id: string;
	score: number;
	words: number[];
}

/** What is used of Pagefind's own client, made for language `unknown`. */
export interface Pagefind {
	search: (term: string) => Promise<{ results: Result[] }>;
	preload: (term: string) => Promise<void>;
}

/** Where in each page the phrase stands first; a place in the title comes before any other. */
export type Places = Map<number, number>;

/** Titles stand at the first places of a page. */
export const titlePlaces = 48;

export interface ShardName {
	/** `2024-2026`: the years it holds, also its folder. */
	name: string;
	/** File of its `pf_meta`, without ending. */
	meta: string;
	pages: number;
}

const before = (a: string, b: string) => {
	const [left, right] = [[...a], [...b]];
	const place = left.findIndex((character, index) => character !== right[index]);
	if (place < 0) return left.length < right.length;
	return (left[place]?.codePointAt(0) ?? 0) < (right[place]?.codePointAt(0) ?? -1);
};

export class Shard {
	/** Its folder: the years it holds. */
	readonly name: string;
	readonly pages: number;
	private readonly numbers: Map<string, number>;
	private readonly asked = new Map<string, Promise<Result[]>>();
	private readonly texts = new Map<number, Promise<PageText>>();
	private filters: Promise<Map<FilterName, Values>> | undefined;
	private lower: Promise<Values> | undefined;
	private readonly meta: Meta;
	private readonly pagefind: Pagefind;
	private readonly fetch: Fetch;

	private constructor(name: string, meta: Meta, pagefind: Pagefind, fetch: Fetch) {
		this.name = name;
		this.meta = meta;
		this.pagefind = pagefind;
		this.fetch = fetch;
		this.pages = meta.pages.length;
		this.numbers = new Map(meta.pages.map((name, number) => [name, number]));
	}

	static async open(shard: ShardName, pagefind: Pagefind, fetch: Fetch): Promise<Shard> {
		const meta = await readMeta(fetch, `${shard.name}/${shard.meta}.pf_meta`);
		return new Shard(shard.name, meta, pagefind, fetch);
	}

	/** Pages where the tokens stand one after another. */
	async phrase(tokens: readonly string[]): Promise<Places> {
		return this.places(await this.ask(`"${tokens.join(' ')}"`));
	}

	/** Pages with a word that begins so. */
	async beginning(prefix: string): Promise<Places> {
		const last = `${prefix}\u{10FFFF}`;
		const near = this.meta.chunks.filter(
			({ from, to }) => before(from, last) && !before(to, prefix),
		);
		// Pagefind itself loads only one of the chunks that hold words beginning so.
		await Promise.all(near.map(({ from }) => this.pagefind.preload(from)));
		return this.places(await this.ask(prefix));
	}

	/** Whether a token stands in so many places that a file of the index holds nothing else. */
	isCommon(token: string): boolean {
		return this.meta.chunks.some(({ from, to }) => from === token && to === token);
	}

	/** How well pages fit all the tokens, wherever they stand. */
	async scores(tokens: readonly string[]): Promise<Map<number, number>> {
		const results = await this.ask([...new Set(tokens)].join(' '));
		// Pagefind adds in any order, so that equal scores would differ in their last digits.
		return new Map(
			results.map(({ id, score }) => [this.numbers.get(id) ?? -1, Math.round(score * 1e4) / 1e4]),
		);
	}

	page(number: number): Promise<PageText> {
		const name = this.meta.pages[number] ?? '';
		const path = `${this.name}/page/${name}.pf_page`;
		const text = this.texts.get(number) ?? readPage(this.fetch, path);
		this.texts.set(number, text);
		text.catch(() => this.texts.delete(number));
		return text;
	}

	/** For each filter, which pages have which value. */
	values(): Promise<Map<FilterName, Values>> {
		this.filters ??= Promise.all(
			filterNames.map(async (name) => [name, await this.filter(name)] as const),
		).then((entries) => new Map(entries));
		this.filters.catch(() => (this.filters = undefined));
		return this.filters;
	}

	/** Which pages stand lower than their words would put them, by the reason. */
	lowered(): Promise<Values> {
		this.lower ??= this.filter(orderName);
		this.lower.catch(() => (this.lower = undefined));
		return this.lower;
	}

	private async filter(name: string): Promise<Values> {
		const file = this.meta.filters.get(name);
		return file
			? readFilter(this.fetch, `${this.name}/filter/${file}.pf_filter`, this.pages)
			: new Map<string, Set<number>>();
	}

	private ask(term: string): Promise<Result[]> {
		const known = this.asked.get(term);
		if (known) return known;
		if (this.asked.size > 300) this.asked.clear();
		const answer = this.pagefind.search(term).then(({ results }) => results);
		this.asked.set(term, answer);
		answer.catch(() => this.asked.delete(term));
		return answer;
	}

	private places(results: readonly Result[]): Places {
		return new Map(results.map(({ id, words }) => [this.numbers.get(id) ?? -1, words[0] ?? 0]));
	}
}
