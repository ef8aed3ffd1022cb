/** Page numbers, spaces at the edges of lines, 落款. */
import { describe, expect, test } from 'vitest';
import type { BoxNode } from '../../../../../admin/body/editor.ts';
import { tidy } from '../../../../../admin/body/tidy/tidy.ts';
import { only, tidied, unchanged } from './hand.ts';

describe('page numbers go', () => {
	test.each([
		...[
			'— 3 —',
			'－12－',
			'- 3 -',
			'第3页 共5页',
			'第 3 页',
			'第三页',
			'共5页 第3页',
			'第1页/共8页',
		],
		...['Page 3 of 5', '·3·', '第2页（共3页）', '— １２ —'],
	])('%s', (number) =>
		expect(tidied(['甲', number, '乙'], 'pageNumber')).toEqual([['甲', '乙'], 1]),
	);

	test('a bare number goes where they count on through the words', () => {
		expect(tidied(['甲', '2', '乙', '3', '丙'], 'pageNumber')).toEqual([['甲', '乙', '丙'], 2]);
		expect(tidied(['甲', '1/3', '乙', '2/3', '丙'], 'pageNumber')).toEqual([['甲', '乙', '丙'], 2]);
	});

	test.each([
		[['甲', '3', '乙']],
		[['甲', '2', '乙', '5', '丙']],
		// A column of a table that came as text.
		[['人数', '1', '2', '3', '合计']],
		[['3/5', '甲']],
		[['第3页写着电话', '见第3页']],
		[['2026', '甲', '2027']],
		[['— 甲 —']],
		[['3-5']],
	])('%j stay', (lines) => unchanged(lines, 'pageNumber'));
});

describe('spaces at the edges of lines go', () => {
	test.each([
		['　　各位居民', '各位居民'],
		['    各位居民', '各位居民'],
		['\t各位居民 ', '各位居民'],
		['\u00a0\u2003各位　居民', '各位　居民'],
		['　　', '　　'],
	])('%j → %j', (line, expected) => expect(tidied([line], 'spaces')[0]).toEqual([expected]));

	test('under marks', () => {
		const line: BoxNode[] = [{ text: '　' }, { text: '　甲', bold: true }, { text: '乙 ' }];
		const { blocks, changes } = tidy([{ type: 'p', children: line }], only('spaces'));
		expect(blocks[0]?.children?.map(({ text }) => text)).toEqual(['', '甲', '乙']);
		expect(changes).toEqual([{ kind: 'spaces', before: '␣␣甲乙␣', after: '甲乙' }]);
	});
});

describe('落款', () => {
	test.each([
		[
			['正文。', '清和社区居民委员会', '2026年3月5日'],
			['正文。', '清和社区居民委员会⏎2026年3月5日'],
		],
		[
			['清和街道办事处', '清和派出所', '二〇二六年三月五日', '附件'],
			['清和街道办事处⏎清和派出所⏎二〇二六年三月五日', '附件'],
		],
	])('%j → %j', (lines, expected) => expect(tidied(lines, 'signature')).toEqual([expected, 1]));

	test.each([
		[['活动时间', '2026年3月5日']],
		[['请到清和社区居民委员会。', '2026年3月5日']],
		[['清和社区居民委员会', '2026年3月5日上午']],
		[['2026年3月5日']],
		[['清和社区居民委员会', '电话：8210']],
	])('%j stay', (lines) => unchanged(lines, 'signature'));
});
