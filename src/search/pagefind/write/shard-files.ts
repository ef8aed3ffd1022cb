/**
 * A shard of the index as Pagefind's own engine reads it. What is written depends on the pages and their order
 * alone; each name is made from the bytes it names. Stemming, languages, sorting and fragments are left out: we have
 * no use for them.
 */
import { createHash } from 'node:crypto';
import { packed } from '../packed.ts';
import { Bytes } from './bytes.ts';
import { filterFiles } from './filters.ts';
import type { IndexPage } from './index-page.ts';
import { connectors } from './indexed-words.ts';
import type { Postings } from './postings.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordEntries } from './word-entries.ts';
import { wordFiles } from './word-files.ts';

/** The engine that is served beside it must be of this version. */
export const pagefindVersion = '1.6.0';

export interface ShardPage extends Pick<IndexPage, 'name' | 'filters'> {
	postings: Postings;
}

export interface ShardFiles {
	/** Name of its `pf_meta`, without ending. */
	meta: string;
	/** Bytes by name below the shard's folder. */
	files: Map<string, Uint8Array>;
}

/** Names of files: what is kept for a year under a name is made of no other bytes. */
const nameOf = (content: Uint8Array) =>
	`unknown_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;

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

/**
 * @param pages in the order of their numbers, read by the vocabulary
 * @param wasm what stands in the address of the engine's WebAssembly, `wasm.<wasm>.pagefind` from the shard's folder
 */
export function shardFiles(
	pages: readonly ShardPage[],
	vocabulary: Vocabulary,
	wasm: string,
): ShardFiles {
	const files = new Map<string, Uint8Array>();
	const put = (folder: string, ending: string, content: Uint8Array) => {
		const zipped = packed(content);
		const name = nameOf(zipped);
		files.set(`${folder}${name}.${ending}`, zipped);
		return name;
	};
	const postings = pages.map((page) => page.postings);
	const words = Array.from(
		wordFiles(wordEntries(postings, vocabulary)),
		({ from, to, content }) => [from, to, put('index/', 'pf_index', content)] as const,
	);
	const filters = filterFiles(pages.map((page) => page.filters)).map(
		({ name, content }) => [name, put('filter/', 'pf_filter', content)] as const,
	);
	const bytes = new Bytes();
	bytes.list(6);
	bytes.text(pagefindVersion);
	rows(
		bytes,
		pages.map((page) => [page.name, page.postings.length]),
	);
	rows(bytes, words);
	rows(bytes, filters);
	bytes.list(0);
	bytes.list(1);
	bytes.text('title');
	const hash = put('pagefind.', 'pf_meta', bytes.written());
	files.set('pagefind-entry.json', entryOf(hash, pages.length, wasm));
	return { meta: `pagefind.${hash}`, files };
}
