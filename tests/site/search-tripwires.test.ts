/** What the engine relies on and Pagefind does not promise: an upgrade that changes it fails here. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readCbor } from '../../src/search/pagefind/cbor.ts';
import { encodeTitle } from '../../src/search/words/analyzer.ts';
import { runsOf } from '../../src/search/words/run.ts';
import { titlePlaces } from '../../src/search/pagefind/shard.ts';
import { pagefindVersion } from '../../src/search/pagefind/write/shard-files.ts';
import { folder } from './built.ts';
import { everyPage, pagesOf, searchOf } from './search-source.ts';

const index = join(folder, 'pagefind');
const { searchIndex } = await searchOf(folder);
const [name] = searchIndex.contents.shards;
if (!name) throw new Error('the sample has no index');
const shard = await searchIndex.shard(name);
const pages = pagesOf(folder);
const texts = await everyPage(searchIndex);

const unzipped = (file: string) => gunzipSync(readFileSync(join(index, name.name, file)));

test('Pagefind is the one version this was measured with', () => {
	const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		devDependencies: Record<string, string>;
	};
	expect(devDependencies['pagefind']).toBe('1.6.0');
	expect(pagefindVersion).toBe('1.6.0');
	expect(readFileSync(join(index, 'pagefind.js'), 'utf8')).toContain('pagefind_version="1.6.0"');
});

test('the page’s own scripts are read by browsers without lookbehind, which are told why', () => {
	const scripts = new Set(
		[
			...readFileSync(join(folder, 'search/index.html'), 'utf8').matchAll(
				/src="(\/_astro\/[^"]+\.js)"/g,
			),
		].map(([, path = '']) => path),
	);
	expect(scripts.size).toBeGreaterThan(0);
	for (const path of scripts) {
		const text = readFileSync(join(folder, path), 'utf8').replace('"(?<!a)b"', '');
		expect(text, path).not.toMatch(/\(\?<[!=]/);
	}
});

test('pf_meta has six parts, its pages in the order in which they were added', () => {
	const bytes = unzipped(`${name.meta}.pf_meta`);
	expect(bytes.subarray(0, 12).toString()).toBe('pagefind_dcd');
	const parts = readCbor(bytes.subarray(12)) as unknown[];
	expect(parts.length).toBe(6);
	expect(parts[0]).toBe('1.6.0');
	const dates = texts.map(({ date }) => date);
	expect(dates).toEqual(dates.toSorted().reverse());
});

test('what stands in a title is found there first, at its very place', async () => {
	for (const [number, { title }] of texts.entries()) {
		const [run] = runsOf(title);
		if (!run || run.units.length < 2) continue;
		const places = await shard.phrase(run.tokens);
		const before = encodeTitle(title).indexOf(encodeTitle(run.text)[0] ?? '');
		expect(places.get(number), title).toBeLessThan(titlePlaces);
		if (before === 0) expect(places.get(number), title).toBe(0);
	}
});

test('tokens stand at consecutive places, signs between them included', async () => {
	const [page] = texts;
	expect(page).toBeDefined();
	const tokens = encodeTitle(page?.title ?? '');
	const [run] = runsOf(page?.title ?? '');
	for (const [offset, token] of (run?.tokens ?? []).entries())
		expect((await shard.phrase([token])).get(0), token).toBe(
			tokens.findIndex((other) => other.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase() === token) ||
				offset,
		);
});

test('words out of order are no phrase', async () => {
	expect((await shard.phrase(['停水', '水检'])).size).toBeGreaterThan(0);
	expect((await shard.phrase(['水检', '停水'])).size).toBe(0);
});

test('dates, kinds and states are kept and never searched', async () => {
	const states = new Set(texts.flatMap((page) => page.states));
	expect(states.size).toBeGreaterThan(2);
	const parts = readCbor(unzipped(`${name.meta}.pf_meta`).subarray(12)) as unknown[];
	expect(parts[5]).toEqual(['title']);
	for (const { date } of texts)
		if (date) expect((await shard.phrase([date.replaceAll('-', '')])).size).toBe(0);
});

test('of Pagefind’s files only those in use are published', () => {
	expect(readdirSync(index).sort()).toEqual([
		name.name,
		'answers.json',
		'pagefind.js',
		'search.json',
		'traditional.json',
		expect.stringMatching(/^wasm\.unknown_[0-9a-f]{10}\.pagefind$/) as string,
	]);
	expect(
		readdirSync(join(index, name.name))
			.filter((file) => !/\.pf_meta$/.test(file))
			.sort(),
	).toEqual(['filter', 'index', 'page', 'pagefind-entry.json']);
	expect(texts.length).toBe(pages.length);
});
