/** The search index of the built pages: what they say, as tokens, in Pagefind's form, a shard a period. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../../src/gate/reading/content.ts';
import type { Contents } from '../../src/search/pagefind/search-index.ts';
import type { Synonyms } from '../../src/search/words/question.ts';
import { filesOf } from '../files-of.ts';
import { extract, type SearchPage } from './extract.ts';
import { mostPages, shardsOf } from './shards.ts';
import { traditionalTable } from './traditional.ts';
import { writeShard } from './write-shard.ts';

export interface IndexOptions {
	/** Names of one thing, from `settings/synonyms.yml`. */
	synonyms?: Synonyms;
	/** Pages a shard holds at most. */
	most?: number;
	/** Where it is written, in a folder `pagefind`. */
	out?: string;
}

/** The lists of `settings/synonyms.yml`: each word with what else it is called. */
export function synonymsOf({ settings }: Content): Synonyms {
	const items = (settings['synonyms']?.items ?? []) as unknown as {
		word: string;
		also: string[];
	}[];
	return items.map(({ word, also }) => [word, ...also]);
}

/** @returns how many pages can be found */
export async function writeSearchIndex(site: string, options: IndexOptions = {}): Promise<number> {
	const { synonyms = [], most = mostPages, out = site } = options;
	const pages: SearchPage[] = [];
	// One at a time: all of them at once are hundreds of megabytes.
	for (const file of filesOf(site, '.html')) {
		const html = await readFile(join(site, file), 'utf8');
		const page = extract(`/${file.replace(/index\.html$/, '')}`, html);
		if (page) pages.push(page);
	}
	const folder = join(out, 'pagefind');
	await mkdir(folder, { recursive: true });
	const contents: Contents = { shards: [], synonyms, traditional: true };
	for (const shard of shardsOf(pages, most)) contents.shards.push(await writeShard(shard, folder));
	await writeFile(join(folder, 'traditional.json'), JSON.stringify(traditionalTable()));
	await writeFile(join(folder, 'search.json'), JSON.stringify(contents));
	return pages.length;
}
