/** Pagefind itself, given the same pages as our writer, and what either has written, read in one way. */
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { readCbor, type Value } from '../../../../../src/search/pagefind/cbor.ts';
import {
	firstWeight,
	weightOf,
	type IndexPage,
	type Line,
} from '../../../../../src/search/pagefind/write/index-page.ts';
import { postingsOf } from '../../../../../src/search/pagefind/write/postings.ts';
import { packed } from '../../../../../src/search/pagefind/packed.ts';
import {
	pieceName,
	shardFiles,
	type Put,
} from '../../../../../src/search/pagefind/write/shard-files.ts';
import { Vocabulary } from '../../../../../src/search/pagefind/write/vocabulary.ts';
import { wordEntries } from '../../../../../src/search/pagefind/write/word-entries.ts';
import type { Words } from '../../../../../src/search/pagefind/write/words.ts';

export type Files = ReadonlyMap<string, Uint8Array>;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const attribute = (kind: string, name: string, value: string) =>
	`<i data-pagefind-ignore data-pagefind-${kind}="${name}[data-v]" data-v="${escaped(value)}"></i>`;

function lineHtml({ tokens, weight }: Line): string {
	const text = escaped(tokens.join(' '));
	// 1.05 is the least that Pagefind stores as more than the body's weight, and stores first.
	if (weight === firstWeight) return `<div data-pagefind-weight="1.05">${text}</div>`;
	const tag = ['h2', 'h3', 'h4', 'h5', 'h6'].find((one) => weightOf(one) === weight) ?? 'p';
	return `<${tag}>${text}</${tag}>`;
}

/** The page as Pagefind is given it. */
function htmlOf({ title, lines, filters }: IndexPage): string {
	return [
		'<html lang="unknown"><body><main data-pagefind-body>',
		...Object.entries(filters).flatMap(([name, values]) =>
			values.map((value) => attribute('filter', name, value)),
		),
		attribute('meta', 'title', title.join(' ')),
		...lines.map(lineHtml),
		'</main></body></html>',
	].join('\n');
}

/** @throws with what Pagefind says */
export async function filesOfPagefind(pages: readonly IndexPage[]): Promise<Files> {
	const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
	if (!index) throw new Error(errors.join('\n'));
	for (const page of pages) {
		const added = await index.addHTMLFile({ url: `/${page.name}/`, content: htmlOf(page) });
		if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
	}
	const { files } = await index.getFiles();
	await index.deleteIndex();
	return new Map(files.map(({ path, content }) => [path, content]));
}

/** Pages, read. */
export function wordsOf(pages: readonly IndexPage[], vocabulary = new Vocabulary()): Words {
	const read = pages.map((page) => postingsOf(page, vocabulary));
	return wordEntries(read, vocabulary);
}

/** @param words of the pages */
export async function filesOfOurs(
	pages: readonly IndexPage[],
	words: Words = wordsOf(pages),
): Promise<Files> {
	const files = new Map<string, Uint8Array>();
	const put: Put = (content, { before, ending }) => {
		const zipped = packed(content);
		const name = pieceName(zipped);
		files.set(`${before}${name}.${ending}`, zipped);
		return Promise.resolve(name);
	};
	const vocabulary = new Vocabulary();
	const listed = pages.map((page) => ({ ...page, length: postingsOf(page, vocabulary).length }));
	const { entry } = await shardFiles(listed, words, 'unknown', put);
	return files.set('pagefind-entry.json', entry);
}

const signature = 'pagefind_dcd';

function contentOf(bytes: Uint8Array): Value[] {
	const content = gunzipSync(bytes);
	if (content.subarray(0, signature.length).toString() !== signature)
		throw new Error('not one of Pagefind’s files');
	return readCbor(content.subarray(signature.length)) as Value[];
}

const ofEnding = (files: Files, ending: string) =>
	[...files].filter(([path]) => path.endsWith(ending)).map(([, bytes]) => contentOf(bytes));

/** In what order the ways of writing a word stand says nothing: on one page Pagefind takes them by chance. */
const byForm = ([one]: Value[], [other]: Value[]) => (String(one) < String(other) ? -1 : 1);

/** Each word with its pages, its places on them and in their titles, and its ways of being written. */
export function postingsIn(files: Files): Map<string, string> {
	const words = ofEnding(files, '.pf_index').flatMap(([entries]) => entries as Value[][]);
	return new Map(
		words.map(([word, pages, forms]) => [
			String(word),
			JSON.stringify([pages, (forms as Value[][]).toSorted(byForm)]),
		]),
	);
}

/** All of the list of files but names of files and borders between them. */
export function listIn(files: Files): unknown {
	const [[version, pages, , filters, sorts, fields] = []] = ofEnding(files, '.pf_meta');
	return {
		version,
		lengths: (pages as Value[][]).map(([, length]) => length),
		filters: (filters as Value[][]).map(([name]) => name),
		sorts,
		fields,
	};
}

/** Each filter's values, and the pages that have them. */
export function filtersIn(files: Files): Value[][] {
	return ofEnding(files, '.pf_filter').sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

/** What the engine asks for first, without names of files. */
export function entryIn(files: Files): unknown {
	const text = Buffer.from(files.get('pagefind-entry.json') ?? []).toString();
	return JSON.parse(text, (key, value: unknown) =>
		['hash', 'wasm'].includes(key) ? typeof value === 'string' || value === null : value,
	);
}
