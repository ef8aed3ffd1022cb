import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchPage } from '../../../../publish/search/extract.ts';
import { writeShard } from '../../../../publish/search/write-shard.ts';
import { readMeta, type Meta } from '../../../../src/search/pagefind/files.ts';
import { seeded } from '../../../seeded.ts';

const random = seeded(7);
const character = () => String.fromCodePoint(0x4e00 + Math.floor(random() * 900));
const text = () => Array.from({ length: 400 }, character).join('');
const pages = Array.from({ length: 30 }, (_, number): SearchPage => ({
	address: `/notices/${number}/`,
	title: `通知${number}`,
	blocks: [{ text: text() }],
	facts: {},
	date: '2026-11-20',
}));
const folder = mkdtempSync(join(tmpdir(), 'split-chunks-'));
const index = join(folder, 'all/index');
let meta: Meta;

beforeAll(async () => {
	const shard = await writeShard({ name: 'all', pages }, folder);
	const fetch = (path: string) => Promise.resolve(readFileSync(join(folder, path)));
	meta = await readMeta(fetch, `all/${shard.meta}.pf_meta`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('files of words are small, and the list of them is right', () => {
	test('none is larger than 20,000 bytes before it is zipped', () => {
		const sizes = readdirSync(index).map(
			(file) => gunzipSync(readFileSync(join(index, file))).length,
		);
		expect(sizes.length).toBeGreaterThan(5);
		expect(Math.max(...sizes)).toBeLessThan(20_100);
	});

	test('each is listed once, in the order of words, none beginning before the last has ended', () => {
		expect(meta.chunks).toHaveLength(readdirSync(index).length);
		const ends = meta.chunks.flatMap(({ from, to }) => [from, to]);
		expect(ends).toEqual([...ends].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
	});

	test('nothing else of the list is lost', () => {
		expect(meta.pages).toHaveLength(pages.length);
		expect(meta.version).toBe('1.6.0');
	});
});
