/** Everyday words: what leads somewhere is used, the rest is told of in a line. */
import { expect, test } from 'vitest';
import { everydayOf, toldOfDead } from '../../../../../publish/search/told/everyday.ts';
import type { EntryIndex } from '../../../../../src/lib/entry-index.ts';

const entry = (title: string, body: string | undefined) => ({
	data: { title, summary: '' },
	source: body === undefined ? undefined : { body },
});
const index = {
	visible: () => [
		entry('助餐补贴办法', '刷卡吃饭。'),
		entry('加装电梯公示', ''),
		entry('装电梯补多少', ''),
		entry('撤回的一篇', undefined),
	],
} as unknown as EntryIndex;
const line = { name: '邻里纠纷、法律咨询', phone: '1', terms: [] };
const items = [
	{ word: '吃饭', also: ['助餐', '食堂'], oneWay: true },
	{ word: '装电梯', also: ['加装电梯'], oneWay: true },
	{ word: '打官司', also: ['法律咨询'], oneWay: true },
	{ word: '暖气', also: ['供暖'], oneWay: true },
	{ word: '低保', also: ['最低生活保障'], oneWay: false },
];

test('each is used with what stands somewhere of its other names', () => {
	const everyday = everydayOf(items, index, [line]);
	expect(everyday).toEqual({
		used: [
			['吃饭', ['助餐']],
			['打官司', ['法律咨询']],
		],
		dead: ['暖气'],
		needless: ['装电梯'],
	});
	expect(toldOfDead(everyday)).toBe('口头话用上 2 条，1 条右边的词网站上没有，搜索时不用：暖气');
});

test('nothing is told where all lead somewhere, or there are none', () => {
	expect(toldOfDead(everydayOf(items.slice(0, 1), index, []))).toBe('');
	expect(everydayOf([], index, [])).toEqual({ used: [], dead: [], needless: [] });
});
