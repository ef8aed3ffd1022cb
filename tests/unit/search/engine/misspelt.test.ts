/** One character that another was meant for. */
import { describe, expect, test } from 'vitest';
import {
	certain,
	renamedAlike,
	rewritten,
	strange,
} from '../../../../src/search/engine/misspelt.ts';
import type { SearchIndex } from '../../../../src/search/pagefind/search-index.ts';
import { told } from '../neighbour/told.ts';

describe('a name that is known here', () => {
	test.each([
		['门球厂', ['门球场']],
		['临时求助', ['临时救助']],
		['高岭津贴', ['高龄津贴']],
		['高岭津贴申请', ['高龄津贴申请']],
		['门球厂开门', []],
		['门球场', []],
		['足球', []],
	])('%s → %j', (question, expected) => {
		expect(renamedAlike(question, told)).toEqual(expected);
	});

	test('what is left of a question must be longer', () => {
		expect(renamedAlike('门球改', told, certain)).toEqual([]);
	});
});

describe('the character that belongs to nothing', () => {
	test.each([
		[[true, false, false, true], 2],
		[[true, true, false], 3],
		[[false, false], 1],
		[[false, true], undefined],
		[[true, false, true], undefined],
		[[false, true, false], undefined],
		[[true, true], undefined],
		[[false, false, false], undefined],
	])('%j: %s', (known, place) => {
		expect(strange(known)).toBe(place);
	});
});

describe('what titles say in its place', () => {
	const titles = ['跳蚤市场', '手机课堂第一课', '手机课堂开班', '志愿者招募', '菜场'];
	const holding = (text: string) =>
		Promise.resolve(
			new Map(titles.flatMap((title, page) => (title.includes(text) ? [[page, 0]] : []))),
		);
	const shard = {
		// Pairs that follow one another: 跳蚤 蚤市.
		phrase: (pairs: readonly string[]) =>
			holding(
				(pairs[0] ?? '') +
					pairs
						.slice(1)
						.map((pair) => pair.slice(1))
						.join(''),
			),
		beginning: holding,
		page: (page: number) => Promise.resolve({ title: titles[page] }),
	};
	const searchIndex = {
		contents: { shards: [{}] },
		shard: () => Promise.resolve(shard),
	} as unknown as SearchIndex;

	test.each([
		['手机可堂', ['手机课堂']],
		['跳骚市场', ['跳蚤市场']],
		['跳蚤市厂', ['跳蚤市场']],
		['志原者', ['志愿者']],
		['手机课堂', []],
		['打麻将', []],
		['结婚登记', []],
		['看手机', []],
		['手机', []],
	])('%s → %j', async (question, expected) => {
		expect(await rewritten(searchIndex, question)).toEqual(expected);
	});
});
