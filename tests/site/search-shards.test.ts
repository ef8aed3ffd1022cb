/** An index of several shards answers as one does, over the built sample. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeSearchIndex } from '../search-index.ts';
import type { Found } from '../../src/search/contract.ts';
import { folder } from './built.ts';
import { fetched, pagesOf, searchOf } from './search-source.ts';

const pages = pagesOf(folder);
const { search } = await searchOf(folder);

describe('in several shards', async () => {
	const out = mkdtempSync(join(tmpdir(), 'linli-shards-'));
	afterAll(() => rmSync(out, { recursive: true }));
	await writeSearchIndex(folder, { out, most: 40 });
	const sharded = await searchOf(out);
	const whole = async (question: string) => {
		let found = await sharded.search(question, { size: 500 });
		let steps = 1;
		for (; found.older; steps += 1) found = await found.older;
		return { found, steps };
	};

	test('each holds its years, none too many, the newest first', () => {
		const { shards } = sharded.searchIndex.contents;
		expect(shards.map(({ name }) => name)).toEqual(['2026.3', '2026.2', '2026.1', '2025', '2024']);
		expect(Math.max(...shards.map((shard) => shard.pages))).toBeLessThanOrEqual(40);
		expect(shards.reduce((sum, shard) => sum + shard.pages, 0)).toBe(pages.length);
	});

	test.each(['停水', '门球', '活动', ''])(
		'“%s” finds the same, the newest at once',
		async (question) => {
			const { found, steps } = await whole(question);
			const alone = await search(question, { size: 500 });
			const addresses = ({ hits }: Found) => hits.map(({ address }) => address).sort();
			expect(addresses(found)).toEqual(addresses(alone));
			expect(found.counts).toEqual(alone.counts);
			expect(steps).toBe(sharded.searchIndex.contents.shards.length);
			const first = await sharded.search(question, { size: 500 });
			expect(first.hits.every(({ date }) => date >= '2026')).toBe(true);
		},
	);

	test('the engine’s WebAssembly is one file for all of them', async () => {
		await whole('停水');
		const asked = fetched.filter(({ path }) => path.startsWith(out) && path.includes('wasm.'));
		expect(asked.length).toBeGreaterThan(1);
		expect(new Set(asked.map(({ path }) => path)).size).toBe(1);
	});

	test('a title of an old page comes first of all', async () => {
		for (const { title, address } of pages.filter(({ date }) => date < '2025')) {
			const { found } = await whole(title);
			expect(found.hits[0]?.address, title).toBe(address);
		}
	});
});
