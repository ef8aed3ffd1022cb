/** A built search index as Node reads it: the same core as in the browser, over files. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pathToFileURL } from 'node:url';
import { extract, type SearchPage } from '../../publish/search/extract.ts';
import { answers } from '../../src/search/engine/answers.ts';
import { chained } from '../../src/search/engine/answer.ts';
import type { Search } from '../../src/search/contract.ts';
import { SearchIndex, type Source } from '../../src/search/pagefind/search-index.ts';
import type { PageText } from '../../src/search/pagefind/page-text.ts';
import type { Pagefind } from '../../src/search/pagefind/shard.ts';

const origin = 'http://index.test/';
const folders = new Map<string, string>();

/** Every file asked for since the start, with its bytes. */
export const fetched: { path: string; bytes: number }[] = [];

function bytesAt(path: string): Uint8Array {
	const bytes = readFileSync(path);
	fetched.push({ path, bytes: bytes.length });
	return bytes;
}

// Pagefind's client asks the network; here the network is the built folder.
const network = globalThis.fetch;
globalThis.fetch = async (asked, ...rest) => {
	const address = typeof asked === 'string' ? asked : '';
	if (!address.startsWith(origin)) return network(asked, ...rest);
	const [key = '', ...path] = new URL(address).pathname.slice(1).split('/');
	return new Response(bytesAt(join(folders.get(key) ?? '', ...path)) as BodyInit);
};

/** @param site folder of a built site */
export function sourceOf(site: string): Source {
	const folder = join(site, 'pagefind');
	const key = String(folders.size);
	folders.set(key, folder);
	return {
		fetch: (path) => Promise.resolve(bytesAt(join(folder, path))),
		pagefind: async (name) => {
			const { createInstance } = (await import(
				pathToFileURL(join(folder, 'pagefind.js')).href
			)) as { createInstance: (options: object) => Pagefind };
			return createInstance({ basePath: `${origin}${key}/${name}/`, baseUrl: '/', noWorker: true });
		},
	};
}

export async function searchOf(
	site: string,
): Promise<{ search: Search; searchIndex: SearchIndex }> {
	const searchIndex = await SearchIndex.open(sourceOf(site));
	return {
		searchIndex,
		search: (question, options) => chained(answers(searchIndex, question, options)),
	};
}

/** What the built pages say, read from their HTML and not from the index. */
export function pagesOf(site: string): SearchPage[] {
	return globSync('**/*.html', { cwd: site }).flatMap((file) => {
		const html = readFileSync(join(site, file), 'utf8');
		return extract(`/${file.replace(/index\.html$/, '')}`, html) ?? [];
	});
}

/** Every page of an index, as its readers may see it. */
export async function everyPage(searchIndex: SearchIndex): Promise<PageText[]> {
	const shards = await Promise.all(
		searchIndex.contents.shards.map((name) => searchIndex.shard(name)),
	);
	return Promise.all(
		shards.flatMap((shard) =>
			Array.from({ length: shard.pages }, (_, number) => shard.page(number)),
		),
	);
}

/** Every page text of an index as it lies on disk, unzipped. */
export function pageFilesOf(site: string): string[] {
	return globSync('pagefind/*/page/*', { cwd: site }).map((file) =>
		gunzipSync(readFileSync(join(site, file))).toString(),
	);
}
