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

/** Whether a file of words may hold one of the page. */
function holdsWordOf(page: SearchPage): (file: string[]) => boolean {
	const { bytes, ends } = wordsOf([indexPage(page, '')]);
	const words = Array.from(ends, (_, place) => Buffer.from(wordAt(bytes, ends[place - 1] ?? 0)));
	return ([from = '', to = '']) =>
		words.some(
			(word) => word.compare(Buffer.from(from)) >= 0 && word.compare(Buffer.from(to)) <= 0,
		);
}

/** How many files got another name for a page that came, though they hold no word of it. */
async function renamedWithout(page: SearchPage, others: readonly SearchPage[]): Promise<number> {
	const digest = ownDigest();
	const before = await filesOf(others, digest);
	const after = new Set((await filesOf([...others, page], digest)).map(([, , name]) => name));
	const renamed = before.filter(([, , name]) => !after.has(name));
	const isIn = holdsWordOf(page);
	const without = renamed.filter((file) => !isIn(file));
	console.log(
		`${before.length} files of words, ${before.filter(isIn).length} with words of ${page.title}, ${renamed.length} renamed`,
	);
	return without.length;
}

test.runIf(isSampleDay)('a page that comes renames files that hold its words', async () => {
	const some = pages.filter((_, place) => place % 25 === 0);
	const counts = [await renamedWithout(article, pages)];
	expect(counts[0]).toBeLessThan(3);
	for (const page of some)
		counts.push(
			await renamedWithout(
				page,
				pages.filter((other) => other !== page),
			),
		);
	// Where borders move, neighbours go along, until one is met again.
	expect(counts.sort((a, b) => a - b)[counts.length >> 1]).toBeLessThan(3);
});

test.runIf(isSampleDay)('a notice that is taken back leaves all as it was', async () => {
	const digest = ownDigest();
	const before = await filesOf(pages, digest);
	const after = await filesOf([...pages, article], digest);
	const names = new Set(after.map(([, , name]) => name));
	expect(before.filter(([, , name]) => !names.has(name)).length).toBeLessThan(before.length);
	expect(await filesOf(pages, digest)).toEqual(before);
});
