/** What is written depends on the pages alone: not on their order, on what was written before, or on other shards. */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SearchPage } from '../../../../publish/search/extract.ts';
import { shardsOf } from '../../../../publish/search/shards.ts';
import { writeShard } from '../../../../publish/search/write-shard.ts';
import { indexPage } from '../../../../publish/search/index-page.ts';
import { postingsOf } from '../../../../src/search/pagefind/write/postings.ts';
import { shardFiles } from '../../../../src/search/pagefind/write/shard-files.ts';
import { Vocabulary } from '../../../../src/search/pagefind/write/vocabulary.ts';
import { seeded } from '../../../seeded.ts';
import { generatedPage } from '../../search/pagefind/write/generated-pages.ts';

const random = seeded(3);
const pages = Array.from({ length: 24 }, (_, number) => generatedPage(random, number));

/** Every file of an index of eight pages a shard. */
async function written(all: readonly SearchPage[]): Promise<Map<string, string>> {
	const folder = mkdtempSync(join(tmpdir(), 'shards-'));
	for (const shard of shardsOf(all, 8)) await writeShard(shard, folder);
	const files = globSync('**/*.*', { cwd: folder }).sort();
	const contents = files.map(
		(file) => [file, readFileSync(join(folder, file)).toString('base64')] as const,
	);
	rmSync(folder, { recursive: true });
	return new Map(contents);
}

const folderOf = (file: string) => file.split('/')[0] ?? '';

test('the same pages in another order are the same files', async () => {
	const other = pages.toSorted(() => random() - 0.5);
	expect(await written(other)).toEqual(await written(pages));
});

test('one page changed: only files of its shard differ, and the engine lies there once', async () => {
	const before = await written(pages);
	const [oldest] = pages.toSorted((a, b) => (a.date < b.date ? -1 : 1));
	const after = await written(
		pages.map((page) =>
			page === oldest ? { ...page, blocks: [...page.blocks, { text: '又添一段' }] } : page,
		),
	);
	const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
		(file) => before.get(file) !== after.get(file),
	);
	const shards = new Set([...before.keys()].filter((file) => file.includes('/')).map(folderOf));
	expect(shards.size).toBeGreaterThan(2);
	expect(new Set(changed.map(folderOf)).size).toBe(1);
	expect([...after.keys()].filter((file) => file.includes('wasm'))).toHaveLength(1);
});

test('pages read for an earlier index, by words that were numbered then, are the same bytes', () => {
	const own = pages.map((page) => indexPage(page, page.address));
	const filesOf = (vocabulary: Vocabulary, first: number) => {
		const read = own.map((page) => ({ ...page, postings: postingsOf(page, vocabulary) }));
		return [first, 0].map((from) => shardFiles(read.slice(from), vocabulary, 'unknown')).at(-1);
	};
	const used = new Vocabulary();
	for (const page of own.toReversed()) postingsOf(page, used);
	expect(filesOf(used, 12)).toEqual(filesOf(new Vocabulary(), 0));
});
