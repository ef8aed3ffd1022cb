import { expect, test } from 'vitest';
import { pageText } from '../../../../publish/search/write-pages.ts';

const page = {
	address: '/notices/1/',
	title: 'ＨＰＶ　疫苗',
	date: '2026-11-20',
	facts: { 栏目: ['通知公告'], 类型: ['健康'], 状态: ['已过期'] },
};

test('a page is kept in the characters questions are compared with', () => {
	const { title, blocks } = pageText({ ...page, blocks: [{ text: '第１５条\u200B' }] });
	expect([title, ...blocks]).toEqual(['HPV 疫苗', '第15条']);
});

test('a heading is known by its line, wherever lines without text were left out', () => {
	const { blocks, headings } = pageText({
		...page,
		blocks: [
			{ text: '\u200B' },
			{ text: '对象', heading: { tag: 'h2', id: '对象' } },
			{ text: '居民' },
			{ text: ' ', heading: { tag: 'h2', id: '空' } },
			{ text: '时间', heading: { tag: 'h2', id: '时间' } },
		],
	});
	expect(headings.map(({ id, block }) => [id, blocks[block]])).toEqual([
		['对象', '对象'],
		['时间', '时间'],
	]);
});

test('column, kind, date and states are what the page says', () => {
	expect(pageText({ ...page, blocks: [] })).toMatchObject({
		column: '通知公告',
		kind: '健康',
		date: '2026-11-20',
		states: ['已过期'],
	});
});
