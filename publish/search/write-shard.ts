/** Writes Pagefind's index of one shard, and of what Pagefind writes keeps only what is used. */
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import type { ShardName } from '../../src/search/pagefind/shard.ts';
import type { ShardPages } from './shards.ts';
import { splitChunks } from '../../src/search/pagefind/split-chunks.ts';
import { synthetic } from './synthetic.ts';
import { writePages } from './write-pages.ts';

/** Of the files beside the folders of the index itself. */
const kept = /^pagefind-entry\.json$|\.pf_meta$|^wasm\.unknown\.pagefind$|^(?:index|filter|page)$/;
const client = 'pagefind.js';

interface Entry {
	languages: Record<string, { hash: string }>;
}

/** @param folder of the whole index; the shard's is below it, Pagefind's client in it */
export async function writeShard({ name, pages }: ShardPages, folder: string): Promise<ShardName> {
	const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
	if (!index) throw new Error(errors.join('\n'));
	// Pages keep the order in which they are added: results by date need no sorting.
	let adding: Promise<unknown> = Promise.resolve();
	for (const page of pages) {
		// The next page is written while Pagefind reads the one before it.
		const content = synthetic(page);
		await adding;
		adding = index.addHTMLFile({ url: page.address, content }).then((added) => {
			if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
		});
		adding.catch(() => undefined);
	}
	await adding;
	const outputPath = join(folder, name);
	await index.writeFiles({ outputPath });
	await index.deleteIndex();
	const names = await writePages(outputPath, pages);
	await rename(join(outputPath, client), join(folder, client));
	const unused = (await readdir(outputPath)).filter((file) => !kept.test(file));
	await Promise.all(unused.map((file) => rm(join(outputPath, file), { recursive: true })));
	const list = join(outputPath, 'pagefind-entry.json');
	const entry = JSON.parse(await readFile(list, 'utf8')) as Entry;
	const { unknown } = entry.languages;
	if (!unknown) throw new Error('Pagefind 没有写出 unknown 的索引');
	unknown.hash = await splitChunks(outputPath, unknown.hash, names);
	await writeFile(list, JSON.stringify(entry));
	return { name, meta: `pagefind.${unknown.hash}`, pages: pages.length };
}
