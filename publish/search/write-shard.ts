/** Writes one shard: the index by our own writer, which Pagefind's engine reads, and the texts of its pages. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ShardName } from '../../src/search/pagefind/shard.ts';
import { postingsOf } from '../../src/search/pagefind/write/postings.ts';
import { shardFiles, type ShardPage } from '../../src/search/pagefind/write/shard-files.ts';
import { Vocabulary } from '../../src/search/pagefind/write/vocabulary.ts';
import { engineFiles } from './engine-files.ts';
import { indexPage } from './index-page.ts';
import { pageFiles } from './page-files.ts';
import type { ShardPages } from './shards.ts';

async function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
	const folders = new Set([...files.keys()].map((name) => dirname(join(folder, name))));
	for (const one of folders) await mkdir(one, { recursive: true });
	for (const [name, content] of files) await writeFile(join(folder, name), content);
}

/** @param folder of the whole index; the shard's is below it, Pagefind's engine in it */
export async function writeShard({ name, pages }: ShardPages, folder: string): Promise<ShardName> {
	const engine = await engineFiles();
	await writeAll(folder, engine.files);
	const vocabulary = new Vocabulary();
	const texts = pageFiles(pages);
	const read = pages.map((page, number): ShardPage => {
		const own = indexPage(page, texts[number]?.name ?? '');
		return { ...own, postings: postingsOf(own, vocabulary) };
	});
	const { meta, files } = shardFiles(read, vocabulary, engine.wasm);
	for (const { name: text, content } of texts) files.set(`page/${text}.pf_page`, content);
	await writeAll(join(folder, name), files);
	return { name, meta, pages: pages.length };
}
