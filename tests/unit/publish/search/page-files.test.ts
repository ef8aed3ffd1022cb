import { expect, test } from 'vitest';
import { byteName, shortNames } from '../../../../src/search/pagefind/byte-names.ts';
import { pageFile, pageText } from '../../../../publish/search/page-files.ts';

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

/** The name under which a page with these facts is kept. */
const nameOf = (facts: Record<string, string[]>) =>
	pageFile({ ...page, facts, blocks: [{ text: '停水' }] }).name;

test('a page whose state changes has another name, for browsers keep it a year', () => {
	const before = nameOf({ 状态: ['公示中'] });
	expect(before).toMatch(/^[a-z2-7]{20}$/);
	expect(nameOf({ 状态: ['公示中'] })).toBe(before);
	expect(nameOf({ 状态: ['公示结束'] })).not.toBe(before);
});

test('two contents never share a name, however short names are', () => {
	const nameOf = shortNames(1);
	const whole = Array.from({ length: 200 }, (_, number) => byteName(Buffer.from(String(number))));
	const names = whole.map(nameOf);
	expect(new Set(names).size).toBe(200);
	expect(whole.map(nameOf)).toEqual(names);
});
