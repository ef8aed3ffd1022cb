/**
 * The search index of an earlier release without pages that it may not show: what is written of words there would tell
 * their text. Whose page text is left out is taken out of every file of its shard.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCbor, type Value } from '../../src/search/pagefind/cbor.ts';
import { packed, unpacked } from '../../src/search/pagefind/packed.ts';
import type { ShardName } from '../../src/search/pagefind/shard.ts';
import { mergedWords } from '../../src/search/pagefind/write/merge.ts';
import {
	pieceName,
	shardFiles,
	type PlaceOf,
	type ShardPage,
} from '../../src/search/pagefind/write/shard-files.ts';
import { wordsOf } from '../../src/search/pagefind/write/word-reading.ts';

/** Says which shards there are. */
export const searchFile = 'pagefind/search.json';

interface Told {
	shards: ShardName[];
}

export interface SearchRedaction {
	/** Folder of the old release's site. */
	site: string;
	/** Whether a file of it stays. */
	stays: (file: string) => boolean;
	write: (file: string, bytes: Uint8Array) => Promise<void>;
	/** Takes a file away, with its zipped forms. */
	remove: (file: string) => void;
}

const list = (value: Value | undefined): Value[] => (Array.isArray(value) ? value : []);
const rows = (value: Value | undefined): string[][] =>
	list(value).map((row) => list(row).map(String));

interface OldShard {
	folder: string;
	/** Each page's name and how many places it has. */
	pages: ShardPage[];
	words: string[];
	filters: string[];
}

/** Of each page the values of each filter. */
async function readFilters(paths: readonly string[], pages: readonly ShardPage[]): Promise<void> {
	for (const path of paths) {
		const [name, values] = list(readCbor(await unpacked(path)));
		for (const [value = '', holders] of list(values).map(list))
			for (const number of list(holders)) {
				const filters = pages[Number(number)]?.filters as Record<string, string[]> | undefined;
				if (filters) (filters[String(name)] ??= []).push(String(value));
			}
	}
}

async function readShard(site: string, { name, meta }: ShardName): Promise<OldShard> {
	const folder = `pagefind/${name}`;
	const [, pages, words, filters] = list(
		readCbor(await unpacked(join(site, folder, `${meta}.pf_meta`))),
	);
	const shard: OldShard = {
		folder,
		pages: rows(pages).map(([page = '', length]) => ({
			name: page,
			length: Number(length),
			filters: {},
		})),
		words: rows(words).map(([, , file = '']) => `${folder}/index/${file}.pf_index`),
		filters: rows(filters).map(([, file = '']) => `${folder}/filter/${file}.pf_filter`),
	};
	await readFilters(
		shard.filters.map((file) => join(site, file)),
		shard.pages,
	);
	return shard;
}

/** How a shard tells the engine where its WebAssembly lies. */
async function wasmOf(path: string): Promise<string> {
	const entry = JSON.parse(await readFile(path, 'utf8')) as {
		languages: { unknown: { wasm: string } };
	};
	return entry.languages.unknown.wasm;
}

/** @returns the shard as it is now; undefined where none of its pages stays */
async function redacted(
	shard: ShardName,
	{ site, stays, write, remove }: SearchRedaction,
): Promise<ShardName | undefined> {
	const { folder, pages, words, filters } = await readShard(site, shard);
	const isLeft = ({ name }: ShardPage) => stays(`${folder}/page/${name}.pf_page`);
	const left = pages.filter(isLeft);
	if (left.length === pages.length) return shard;
	const entry = `${folder}/pagefind-entry.json`;
	for (const file of [...words, ...filters, `${folder}/${shard.meta}.pf_meta`, entry]) remove(file);
	if (left.length === 0) return undefined;
	let next = 0;
	const numbers = Int32Array.from(pages, (page) => (isLeft(page) ? next++ : -1));
	const contents = await Promise.all(words.map((file) => unpacked(join(site, file))));
	const merged = mergedWords([{ words: wordsOf(contents), numbers }]);
	const put = async (content: Uint8Array, { before, ending }: PlaceOf) => {
		const zipped = packed(content);
		const name = pieceName(zipped);
		await write(`${folder}/${before}${name}.${ending}`, zipped);
		return name;
	};
	const made = await shardFiles(left, merged, await wasmOf(join(site, entry)), put);
	await write(entry, made.entry);
	return { ...shard, meta: made.meta, pages: left.length };
}

/** Shards none of whose pages is gone stay as they are. */
export async function redactSearch(given: SearchRedaction): Promise<void> {
	const { site, stays, write, remove } = given;
	const path = join(site, searchFile);
	const told = JSON.parse(await readFile(path, 'utf8')) as Told;
	const shards: ShardName[] = [];
	for (const shard of told.shards) {
		const left = await redacted(shard, given);
		if (left) shards.push(left);
	}
	// Where even the words for one thing name somebody, there are none.
	const rest = stays(searchFile) ? {} : { synonyms: [] };
	remove(searchFile);
	await write(searchFile, Buffer.from(JSON.stringify({ ...told, ...rest, shards })));
}
