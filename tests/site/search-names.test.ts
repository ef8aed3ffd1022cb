/** What browsers have of the index stays good when an article comes: files without one of its words keep their names. */
import { expect, test } from 'vitest';
import { indexPage } from '../../publish/search/index-page.ts';
import type { SearchPage } from '../../publish/search/extract.ts';
import { readCbor } from '../../src/search/pagefind/cbor.ts';
import { unpacked } from '../../src/search/pagefind/packed.ts';
import { wordAt } from '../../src/search/pagefind/write/words.ts';
import { makeIndex, ownDigest } from '../unit/publish/search/made.ts';
import { wordsOf } from '../unit/search/pagefind/write/oracle.ts';
import { folder, isSampleDay } from './built.ts';
import { pagesOf } from './search-source.ts';

const pages = pagesOf(folder);
const article: SearchPage = {
	address: '/notices/20261122-lift/',
	title: '三号楼电梯停运检修',
	date: '2026-11-22',
	facts: { 栏目: ['通知公告'], 年份: ['2026'], 日期: ['2026-11-22'] },
	blocks: [
		{ text: '11月24日上午8点到12点，三号楼东侧电梯停运检修，西侧电梯照常开。' },
		{ text: '坐轮椅的居民要下楼，请提前一天打物业电话，有人来帮。' },
	],
};

/** The files of words: first word, last word, name. */
async function filesOf(all: readonly SearchPage[], digest: string): Promise<string[][]> {
	const { made } = await makeIndex(all, digest, 5000);
	const list = [...made.files].find(([path]) => path.endsWith('.pf_meta'))?.[1] ?? '';
	const [, , files] = readCbor(await unpacked(list)) as [unknown, unknown, string[][]];
	return files;
}

const { bytes, ends } = wordsOf([indexPage(article, '')]);
const words = Array.from(ends, (_, place) => wordAt(bytes, ends[place - 1] ?? 0));
const isIn = ([from, to]: string[]) => {
	const [first, last] = [from, to].map((word = '') => Buffer.from(word));
	return words
		.map((word) => Buffer.from(word))
		.some((word) => first && last && first.compare(word) <= 0 && last.compare(word) >= 0);
};

test.runIf(isSampleDay)(
	'a new notice in the newest shard renames files that hold its words; taken back, all is as it was',
	async () => {
		const digest = ownDigest();
		const before = await filesOf(pages, digest);
		const after = new Set((await filesOf([...pages, article], digest)).map(([, , name]) => name));
		const renamed = before.filter(([, , name]) => !after.has(name));
		const without = renamed.filter((file) => !isIn(file));
		console.log(
			`${before.length} files of words, ${before.filter(isIn).length} with words of the notice, ${renamed.length} renamed`,
		);
		// Where borders move, a neighbour goes along.
		expect(without.length).toBeLessThan(3);
		expect(renamed.length).toBeLessThan(before.length);
		expect(await filesOf(pages, digest)).toEqual(before);
	},
);
