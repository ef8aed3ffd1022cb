/** Our search over a set of pages, built and asked as the site does, in Node. */
import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchPage } from '../../../publish/search/extract.ts';
import { shardsOf, type ShardPages } from '../../../publish/search/shards.ts';
import { madeIndex } from '../../../publish/search/made-index.ts';
import { linkAll } from '../../../publish/whole-files.ts';
import type { Found } from '../../../src/search/contract.ts';
import type { Contents, SearchIndex } from '../../../src/search/pagefind/search-index.ts';
import { pagesWith } from '../../../src/search/engine/pages-with.ts';
import { plainly } from '../../../src/search/words/question.ts';
import { rank } from '../../../src/search/engine/ranking.ts';
import { searchOf } from '../../site/search-source.ts';
import { timed, type Built } from './engine.ts';

async function write(pages: readonly SearchPage[], site: string) {
	const folder = join(site, 'pagefind');
	await mkdir(folder, { recursive: true });
	const sources = pages.map((page) => ({ key: page.address, read: () => JSON.stringify(page) }));
	// Under a digest of its own nothing was made before.
	const { files, shards } = await madeIndex(sources, { digest: randomUUID() });
	await linkAll(files, folder);
	const contents: Contents = { shards, synonyms: [], traditional: false };
	await writeFile(join(folder, 'search.json'), JSON.stringify(contents));
}

/** All pages in the order of the answer, without writing an excerpt of each. */
async function allPages(
	searchIndex: SearchIndex,
	shards: readonly ShardPages<SearchPage>[],
	text: string,
): Promise<string[]> {
	const { runs } = plainly(text);
	const addresses: string[] = [];
	for (const [place, name] of searchIndex.contents.shards.entries()) {
		const one = await searchIndex.shard(name);
		const { pages } = await rank(one, text, runs, await pagesWith(one, runs));
		addresses.push(...pages.map((page) => shards[place]?.pages.at(-1 - page)?.address ?? ''));
	}
	return addresses;
}

/** @param folder becomes the root of a site that has only the index */
export async function ours(pages: readonly SearchPage[], folder: string): Promise<Built> {
	const shards = shardsOf(pages);
	const result = await timed(() => write(pages, folder));
	const { search, searchIndex } = await searchOf(folder);
	const numbers = new Map(pages.map(({ address }, number) => [address, number]));
	return {
		name: '本项目 D2',
		seconds: result.ms / 1000,
		// This process writes the index, and holds all pages meanwhile.
		memory: process.resourceUsage().maxRSS * 1024,
		ask: async (text) => {
			const { result: found, busy: ms } = await timed(() => whole(search(text)));
			const labelled = found.match === 'related' || found.readAs !== undefined;
			const shown = found.hits.map(({ address }) => address);
			const all =
				found.total > shown.length && !labelled ? await allPages(searchIndex, shards, text) : shown;
			if (!labelled && all.length !== found.total)
				throw new Error(`“${text}”：说是 ${found.total} 页，数出 ${all.length} 页`);
			const order = [...new Set([...shown, ...all])];
			return { pages: order.map((address) => numbers.get(address) ?? -1), labelled, ms };
		},
	};
}

/** The answer with the pages of all years. */
export async function whole(asked: Promise<Found>): Promise<Found> {
	let found = await asked;
	while (found.older) found = await found.older;
	return found;
}
