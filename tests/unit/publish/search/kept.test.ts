/** What was made once is taken, whoever builds; what is damaged is made again. */
import {
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeSearchIndex } from '../../../search-index.ts';
import { madeIndex, type MadeIndex } from '../../../../publish/search/made-index.ts';
import { bytesOf, generatedPages, makeIndex, ownDigest } from './made.ts';

const pages = generatedPages(11, 24);
const edited = pages.map((page, place) =>
	place === 5 ? { ...page, title: `${page.title}改` } : page,
);

/** Which file of the disk each is. */
const inodes = ({ files }: MadeIndex) =>
	new Map(Array.from(files, ([path, from]) => [path, statSync(from).ino]));

test('a second time no page is read and no shard is made', async () => {
	const digest = ownDigest();
	const [first, second] = [await makeIndex(pages, digest), await makeIndex(pages, digest)];
	expect(first.read).toHaveLength(24);
	expect(second.read).toEqual([]);
	expect(second.made).toMatchObject({ read: 0, made: 0, searchable: 24 });
	expect(inodes(second.made)).toEqual(inodes(first.made));
});

test('of one changed page only it is read, and only its shard is made', async () => {
	const digest = ownDigest();
	await makeIndex(pages, digest);
	const { read, made } = await makeIndex(edited, digest);
	expect(read).toEqual([pages[5]?.address]);
	expect(made.made).toBe(1);
	expect(made.shards.length).toBeGreaterThan(2);
});

test('with other code all pages are read anew', async () => {
	await makeIndex(pages, ownDigest());
	expect((await makeIndex(pages, ownDigest())).read).toHaveLength(24);
});

test('a page that is not to be found is looked at once', async () => {
	const digest = ownDigest();
	let looked = 0;
	const source = { key: 'list', read: () => void (looked += 1) };
	for (let time = 0; time < 2; time += 1) await madeIndex([source], { digest });
	expect(looked).toBe(1);
});

describe('damaged, it is made again', () => {
	const folderOf = ({ files }: MadeIndex) => dirname(dirname([...files.values()][0] ?? ''));
	const cutOff = (path: string) => truncateSync(path, statSync(path).size >> 1);
	const overwrite = (path: string) => {
		const bytes = readFileSync(path);
		bytes[bytes.length - 2] = (bytes[bytes.length - 2] ?? 0) ^ 1;
		writeFileSync(path, bytes);
	};
	const remove = (path: string) => rmSync(path);

	test.each([
		['a file of words cut off', 'pieces/*.pf_index', cutOff],
		['a file of words gone', 'pieces/*.pf_index', remove],
		['a page’s text cut off', 'pieces/*.pf_page', cutOff],
		['a list of files gone', 'pieces/*.pf_meta', remove],
		['the engine cut off', 'pieces/*.engine', cutOff],
		['a segment’s words overwritten', 'segments/*.words', overwrite],
		['a segment’s words gone', 'segments/*.words', remove],
		['a segment’s list overwritten', 'segments/*.json', overwrite],
		['notes cut off', '*.note', cutOff],
	])('%s', async (_, which, damage) => {
		const digest = ownDigest();
		const { made } = await makeIndex(pages, digest);
		for (const file of globSync(which, { cwd: folderOf(made) })) damage(join(folderOf(made), file));
		const clean = await makeIndex(edited, ownDigest());
		expect(bytesOf((await makeIndex(edited, digest)).made)).toEqual(bytesOf(clean.made));
		const again = await makeIndex(pages, digest);
		expect(bytesOf(again.made)).toEqual(bytesOf((await makeIndex(pages)).made));
	});
});

describe('on a site', () => {
	const folder = () => mkdtempSync(join(tmpdir(), 'linli-kept-'));
	const site = folder();
	for (const [name, date] of Object.entries({ a: '2025-01-01', b: '2026-01-01' })) {
		mkdirSync(join(site, name));
		const facts = JSON.stringify({ 日期: [date] });
		writeFileSync(
			join(site, name, 'index.html'),
			`<main><article data-search="page" data-search-facts='${facts}'><h1>通知${name}</h1><p>停水检修</p></article></main>`,
		);
	}
	const write = async (given: object) => {
		const out = folder();
		const told = await writeSearchIndex(site, { out, most: 1, ...given });
		const files = globSync('pagefind/*/**/*.*', { cwd: out }).sort();
		const linked = files.map((file) => [file, statSync(join(out, file)).ino]);
		return { told, linked, contents: readFileSync(join(out, 'pagefind/search.json'), 'utf8') };
	};

	test('an unchanged shard’s files are linked, not written', async () => {
		const digest = ownDigest();
		const [one, other] = [await write({ digest }), await write({ digest })];
		expect(one.linked.length).toBeGreaterThan(6);
		expect(other.linked).toEqual(one.linked);
	});

	test('other synonyms stand in the list of shards, which are none other', async () => {
		const digest = ownDigest();
		const before = await write({ digest, synonyms: [['低保', '最低生活保障']] });
		const after = await write({ digest, synonyms: [['低保', '最低生活保障金']] });
		expect(after.contents).toContain('最低生活保障金');
		expect(after.contents).not.toBe(before.contents);
		expect(after).toMatchObject({ linked: before.linked, told: { read: 0, made: 0 } });
	});

	test('who knows the pages’ keys has a page read only when its key is another', async () => {
		const digest = ownDigest();
		const keys = (b: string) =>
			new Map([
				['a/index.html', 'a'],
				['b/index.html', b],
			]);
		expect((await write({ digest, keys: keys('b') })).told).toMatchObject({ read: 2, made: 2 });
		expect((await write({ digest, keys: keys('b') })).told).toMatchObject({ read: 0, made: 0 });
		expect((await write({ digest, keys: keys('c') })).told).toMatchObject({ read: 1, made: 1 });
	});
});
