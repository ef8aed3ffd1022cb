/** What is fetched before the first question: which shards there are, other names, Pagefind itself. */
import type { Fetch } from './files.ts';
import { nobody, type Told } from '../neighbour/told.ts';
import type { Synonyms } from '../words/question.ts';
import { Shard, type Pagefind, type ShardName } from './shard.ts';

/** `search.json` of the index's folder, as the build writes it. */
export interface Contents {
	/** Newest first. */
	shards: ShardName[];
	synonyms: Synonyms;
	/** Whether there is a table of Traditional characters, `traditional.json`. */
	traditional: boolean;
}

/** Where the index is read from; the browser's and the tests' differ. */
export interface Source {
	fetch: Fetch;
	/** Pagefind's client for the index in a folder, of language `unknown`. */
	pagefind: (folder: string) => Promise<Pagefind>;
}

async function readJson<T>(fetch: Fetch, path: string): Promise<T> {
	return JSON.parse(new TextDecoder().decode(await fetch(path))) as T;
}

export class SearchIndex {
	readonly contents: Contents;
	/** What is answered before any page. */
	readonly told: Told;
	private readonly source: Source;
	private readonly shards = new Map<string, Promise<Shard>>();
	private table: Promise<Map<string, string>> | undefined;

	private constructor(contents: Contents, told: Told, source: Source) {
		this.contents = contents;
		this.told = told;
		this.source = source;
	}

	static async open(source: Source): Promise<SearchIndex> {
		const [contents, told] = await Promise.all([
			readJson<Contents>(source.fetch, 'search.json'),
			// An index that was made without it answers with pages alone.
			readJson<Partial<Told>>(source.fetch, 'answers.json').catch(() => ({})),
		]);
		const searchIndex = new SearchIndex(contents, { ...nobody, ...told }, source);
		const [newest] = searchIndex.contents.shards;
		if (newest) await searchIndex.shard(newest);
		return searchIndex;
	}

	shard(shard: ShardName): Promise<Shard> {
		const known = this.shards.get(shard.name);
		if (known) return known;
		const opened = this.source
			.pagefind(shard.name)
			.then((pagefind) => Shard.open(shard, pagefind, this.source.fetch));
		this.shards.set(shard.name, opened);
		opened.catch(() => this.shards.delete(shard.name));
		return opened;
	}

	/** Traditional characters as Simplified ones; the table is fetched when first needed. */
	async simplified(text: string): Promise<string> {
		if (!this.contents.traditional) return text;
		this.table ??= readJson<[string, string]>(this.source.fetch, 'traditional.json').then(
			([from, to]) => {
				const plain = [...to];
				return new Map([...from].map((character, place) => [character, plain[place] ?? character]));
			},
		);
		this.table.catch(() => (this.table = undefined));
		const table = await this.table;
		return [...text].map((character) => table.get(character) ?? character).join('');
	}
}

export interface Opener {
	/** The searchIndex, opened with the first question; what could not be loaded is tried again with the next. */
	open: () => Promise<SearchIndex>;
	/** What is on the server may be another by now: the next question reads its list of files anew. */
	forget: () => void;
}

export function opener(source: Source): Opener {
	let searchIndex: Promise<SearchIndex> | undefined;
	const open = () => {
		searchIndex ??= SearchIndex.open(source).catch((error: unknown) => {
			searchIndex = undefined;
			throw error;
		});
		return searchIndex;
	};
	return { open, forget: () => (searchIndex = undefined) };
}
