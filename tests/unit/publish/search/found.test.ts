/** A small index as it is written and asked: characters in other forms, and what stands below what. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSearchIndex } from '../../../search-index.ts';
import type { Search } from '../../../../src/search/contract.ts';
import { searchOf } from '../../../site/search-source.ts';

const site = mkdtempSync(join(tmpdir(), 'found-'));
let search: Search;

interface Given {
	title: string;
	body: string;
	date?: string;
	order?: string[];
}

const pages: Record<string, Given> = {
	radicals: { title: '⻓者⻝堂菜单', body: '从文件里复制的：⻔⼝排队，⻋位⾜够。' },
	traditional: { title: '文明創建工作', body: '創(chuàng)建辦法、養老服務都在這裡。' },
	pinyin: { title: '教孩子认字', body: '读作创（chuàng）新的创，不是床。' },
	cheap: { title: '磨刀摊', body: '磨一把刀1.2元。' },
	dear: { title: '理发摊', body: '理一次发12元。' },
	ended: { title: '灯会停车安排', body: '停车场限行。', date: '2026-11-20', order: ['往期'] },
	current: { title: '开学停车安排一览', body: '校门口限行。', date: '2026-01-05' },
	ending: {
		title: '施工停车安排在东门',
		body: '东门限行。',
		date: '2026-01-02',
		order: ['至2026-11-28 17:00'],
	},
	report: {
		title: '元宵停车安排后来怎样',
		body: '都停下了。',
		date: '2026-02-20',
		order: ['往事'],
	},
	saying: { title: '小区的车', body: '灯会停车安排另行通知。', date: '2026-09-05' },
	said: { title: '门口的车', body: '停车安排已经撤下。', date: '2026-09-20', order: ['往期'] },
	slogan: { title: '慢行', body: '停车安排。', date: '2026-10-20', order: ['看题'] },
	film: { title: '灯会：东门广场放电影', body: '东门广场放电影两晚。', date: '2026-11-01' },
	gate: { title: '东门换锁', body: '换一把锁。', date: '2026-03-01' },
	old: {
		title: '独居老人探访办法',
		body: '独居老人探访每周一次。',
		order: ['20260305-0900被改'],
	},
	amending: {
		title: '关于修改《独居老人探访办法》的通知',
		body: '独居老人探访改为每周两次。',
		order: ['20260305-0900修改'],
		date: '2025-01-01',
	},
	other: { title: '独居老人探访办法解读', body: '独居老人探访办法说了什么。', date: '2026-10-01' },
};

const htmlOf = ({ title, body, date = '2026-10-10', order = [] }: Given) => {
	const facts = JSON.stringify({ 栏目: ['通知公告'], 日期: [date], 次序: order });
	return `<!doctype html><main><article data-search="page" data-search-facts='${facts}'><h1>${title}</h1><p>${body}</p></article></main>`;
};

beforeAll(async () => {
	for (const [name, page] of Object.entries(pages)) {
		const file = join(site, name, 'index.html');
		mkdirSync(dirname(file));
		writeFileSync(file, htmlOf(page));
	}
	await writeSearchIndex(site);
	({ search } = await searchOf(site));
});
afterAll(() => rmSync(site, { recursive: true }));

const found = async (question: string, options = {}) =>
	(await search(question, options)).hits.map(({ address }) => address.replaceAll('/', ''));

describe('a word is found however its characters are written', () => {
	test.each([
		['长者食堂', 'radicals'],
		['门口排队', 'radicals'],
		['⻓者⻝堂', 'radicals'],
		['創建', 'traditional'],
		['创建', 'traditional'],
		['文明创建工作', 'traditional'],
		['创建办法 养老服务', 'traditional'],
		['創建辦法', 'traditional'],
		['创新', 'pinyin'],
	])('%s finds the page of %s', async (question, page) => {
		const { match } = await search(question);
		expect(match).toBe('exact');
		expect(await found(question)).toContain(page);
	});

	test('and is shown as it was written, marked where it was found', async () => {
		const [hit] = (await search('创建办法')).hits;
		expect(hit?.title).toBe('文明創建工作');
		expect(hit?.excerpt).toContain('<mark>創建辦法</mark>');
	});
});

test('a number is not found in another one that has the same digits', async () => {
	expect(await found('12元')).toEqual(['dear']);
	expect(await found('1.2元')).toEqual(['cheap']);
});

describe('what no longer holds stands below what does, among titles and among texts', () => {
	const titles = (now: string) => found('停车安排', { now }).then((all) => all.slice(0, 4));

	test('titles before texts; of titles what will end, what has no end, what was', async () => {
		expect(await found('停车安排', { now: '2026-11-28 16:59' })).toEqual([
			...['ending', 'current', 'ended', 'report'],
			...['saying', 'said', 'slogan'],
		]);
	});

	test('by the clock of whoever asks', async () => {
		expect((await titles('2026-11-28 16:59')).indexOf('ending')).toBe(0);
		// Over by now, and the oldest of what was.
		expect((await titles('2026-11-28 17:00')).indexOf('ending')).toBe(3);
	});

	test('an exact title is first in any state, and by date is by date', async () => {
		expect((await found('灯会停车安排'))[0]).toBe('ended');
		expect((await found('停车安排', { sort: 'date' })).slice(0, 2)).toEqual(['ended', 'slogan']);
	});
});

test('a title that names only a place in which the word stands is no title of it', async () => {
	const { searchIndex, search: ask } = await searchOf(site);
	const order = async () => {
		const all = (await ask('东门')).hits.map(({ address }) => address.replaceAll('/', ''));
		return all.filter((name) => ['film', 'gate'].includes(name));
	};
	expect(await order()).toEqual(['film', 'gate']);
	searchIndex.told.places.push('东门广场');
	expect(await order()).toEqual(['gate', 'film']);
});

test.each(['独居老人探访', '独居老人探访办法'])(
	'by “%s” what amends a document is found before it',
	async (question) => {
		const all = await found(question);
		expect(all).toEqual(expect.arrayContaining(['amending', 'old', 'other']));
		expect(all.indexOf('amending')).toBe(all.indexOf('old') - 1);
	},
);
