/**
 * A shard of the index as Pagefind's own engine reads it. What is written depends on the pages and their order
 * alone; each name is made from the bytes it names. Stemming, languages, sorting and fragments are left out: we have
 * no use for them.
 */
import { createHash } from 'node:crypto';
import { Bytes } from './bytes.ts';
import { filterFiles } from './filters.ts';
import type { IndexPage } from './index-page.ts';
import { connectors } from './indexed-words.ts';
import { wordFiles } from './word-files.ts';
import type { Words } from './words.ts';

/** The engine that is served beside it must be of this version. */
export const pagefindVersion = '1.6.0';

/** So many files are being zipped. */
const atOnce = 32;

export interface ShardPage extends Pick<IndexPage, 'name' | 'filters'> {
	/** How many places it has. */
	length: number;
}

/** Where a file stands below the shard's folder: its name comes between these. */
export interface PlaceOf {
	before: 'index/' | 'filter/' | 'pagefind.';
	ending: 'pf_index' | 'pf_filter' | 'pf_meta';
}

/** Takes a file's content. @returns its `pieceName` once it is zipped */
export type Put = (content: Uint8Array, place: PlaceOf) => Promise<string>;

export interface ShardFiles {
	/** Name of its `pf_meta`, without ending. */
	meta: string;
	/** `pagefind-entry.json` */
	entry: Uint8Array;
}

/** What is kept for a year under a name is made of no other bytes. */
export const pieceName = (zipped: Uint8Array) =>
	`unknown_${createHash('sha256').update(zipped).digest('hex').slice(0, 10)}`;

const word: PlaceOf = { before: 'index/', ending: 'pf_index' };
const filter: PlaceOf = { before: 'filter/', ending: 'pf_filter' };
const list: PlaceOf = { before: 'pagefind.', ending: 'pf_meta' };

/** Rows of texts, and of numbers in some. */
function rows(bytes: Bytes, all: readonly (readonly (string | number)[])[]): void {
	bytes.list(all.length);
	for (const row of all) {
		bytes.list(row.length);
		for (const value of row)
			if (typeof value === 'string') bytes.text(value);
			else bytes.number(value);
	}
}

/** `pagefind-entry.json`, which the engine asks for first. */
function entryOf(hash: string, pages: number, wasm: string): Uint8Array {
	const language = { hash, wasm, page_count: pages };
	const entry = {
		version: pagefindVersion,
		languages: { unknown: language },
		include_characters: connectors,
	};
	return Buffer.from(JSON.stringify(entry));
}

/** Content after content, a few at a time: all at once are as large as the shard. */
async function inOrder<T, R>(all: Iterable<T>, act: (one: T) => Promise<R>): Promise<R[]> {
	const done: R[] = [];
	let begun: Promise<R>[] = [];
	for (const one of all) {
		begun.push(act(one));
		if (begun.length < atOnce) continue;
		done.push(...(await Promise.all(begun)));
		begun = [];
	}
	return [...done, ...(await Promise.all(begun))];
}

/**
 * @param pages in the order of their numbers, whose words they are
 * @param wasm what stands in the address of the engine's WebAssembly, `wasm.<wasm>.pagefind` from the shard's folder
 */
export async function shardFiles(
	pages: readonly ShardPage[],
	words: Words,
	wasm: string,
	put: Put,
): Promise<ShardFiles> {
	const ofWords = await inOrder(
		wordFiles(words),
		async ({ from, to, content }) => [from, to, await put(content, word)] as const,
	);
	const ofFilters = await inOrder(
		filterFiles(pages.map(({ filters }) => filters)),
		async ({ name, content }) => [name, await put(content, filter)] as const,
	);
	const bytes = new Bytes();
	bytes.list(6);
	bytes.text(pagefindVersion);
	rows(
		bytes,
		pages.map(({ name, length }) => [name, length]),
	);
	rows(bytes, ofWords);
	rows(bytes, ofFilters);
	bytes.list(0);
	bytes.list(1);
	bytes.text('title');
	const hash = await put(bytes.written(), list);
	return { meta: `pagefind.${hash}`, entry: entryOf(hash, pages.length, wasm) };
}
