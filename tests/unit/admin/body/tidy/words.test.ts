/** （1） in its list, headings, and what is mended within words. */
import { describe, expect, test } from 'vitest';
import type { BoxNode } from '../../../../../admin/body/editor.ts';
import type { Kind } from '../../../../../admin/body/tidy/change.ts';
import { tidy } from '../../../../../admin/body/tidy/tidy.ts';
import { everything } from '../../../../../admin/body/tidy/wishes.ts';
import { box, pageOf } from '../opened.ts';
import { only, pasted, tidied } from './hand.ts';

describe('（1）（2） are kept in the list above', () => {
	const item = (text: string): BoxNode => ({
		type: 'li',
		children: [{ type: 'lic', children: [{ text }] }],
	});
	const list = (start: number, ...items: string[]): BoxNode => ({
		type: 'ol',
		data: { start, spread: false },
		children: items.map(item),
	});

	test('and the list goes on below them', () => {
		const blocks = [
			list(1, '申请材料'),
			...pasted(['（1）身份证', '（2）户口本']),
			list(2, '办理时间'),
		];
		const { blocks: now, changes } = tidy(blocks, only('nested'));
		expect(changes).toHaveLength(1);
		expect(pageOf(box.bodyOf(now))).toBe(
			pageOf('1. 申请材料\n\n   （1）身份证\n\n   （2）户口本\n2. 办理时间'),
		);
	});

	test.each([
		['nothing above', pasted(['（1）身份证', '（2）户口本'])],
		['not counted from one', [list(1, '甲'), ...pasted(['（2）身份证'])]],
		['other words between', [list(1, '甲'), ...pasted(['乙', '（1）身份证'])]],
	])('%s: they stay', (_, blocks) => {
		expect(tidy(blocks, only('nested'))).toEqual({ blocks, changes: [] });
	});
});

describe('一、（一） become headings', () => {
	const types = (lines: string[]) =>
		tidy(pasted(lines), only('heading')).blocks.map(({ type }) => type);

	test('each of its depth', () => {
		const lines = [
			'一、总体要求',
			'甲。',
			'二、主要任务',
			'（一）加强领导',
			'乙。',
			'（二）明确责任',
			'丙。',
		];
		expect(types(lines)).toEqual(['h2', 'p', 'h2', 'h3', 'p', 'h3', 'p']);
	});

	test.each([
		[['一、时间：3月5日', '二、地点：二楼']],
		[['一、总体要求', '二、各单位要加强领导，明确责任。']],
		[['一、总体要求']],
		[['（一）加强领导。各单位要明确责任。', '（二）明确责任。']],
		[['一家人', '二号楼']],
	])('%j stay', (lines) => expect(types(lines)).toEqual(lines.map(() => 'p')));
});

describe('within words', () => {
	test.each<[Kind, string, string]>([
		['unit', '面积80m2', '面积80m²'],
		['unit', '约 3 km2，深2.5m3。', '约 3 km²，深2.5m³。'],
		['unit', 'm2、M2、80m20、80m2a、8 m', 'm2、M2、80m20、80m2a、8 m'],
		['punctuation', '时间:3月5日,地点:二楼.', '时间：3月5日，地点：二楼。'],
		['punctuation', '请带身份证, 户口本; 谢谢!', '请带身份证，户口本；谢谢！'],
		['punctuation', '办法(试行)和"节水"', '办法（试行）和“节水”'],
		['punctuation', '8:30-11:30, A,B 3.5 米...', '8:30-11:30, A,B 3.5 米...'],
		[
			'punctuation',
			'电话(0512)8210,见https://a.cn/甲,乙?丙',
			'电话(0512)8210,见https://a.cn/甲，乙？丙',
		],
		['radical', '⻓者⻝堂，⾯向⽼年⼈', '长者食堂，面向老年人'],
	])('%s: %s → %s', (kind, line, expected) => {
		const [text] = tidied([line], kind);
		expect(text).toEqual([expected]);
	});

	test('in cells, items and under marks, and not in code', () => {
		const body = '| 8m2 |\n|---|\n| 甲,**乙** |\n\n- 丙,丁`戊,己`\n\n## 庚,辛';
		const { blocks } = tidy(box.boxOf(body), everything);
		expect(pageOf(box.bodyOf(blocks))).toBe(
			pageOf('| 8m² |\n|---|\n| 甲，**乙** |\n\n- 丙，丁`戊,己`\n\n## 庚，辛'),
		);
	});

	test('each unit is asked by itself', () => {
		const wish = { kinds: new Set<Kind>(['unit']), unit: (number: number) => number === 1 };
		const { blocks, changes } = tidy(pasted(['8m2和9m2', '7m3']), wish);
		expect(blocks.map(({ children }) => children?.[0]?.text)).toEqual(['8m2和9m²', '7m3']);
		expect(changes).toEqual([{ kind: 'unit', before: '8m2和9m2', after: '8m2和9m²', number: 1 }]);
	});
});

test('what is in order is left, block by block', () => {
	const body =
		'## 安排\n\n各位居民：\n\n- 甲\n- 乙\n\n:::callout{kind=tip}\n提示,甲\n:::\n\n谢谢。';
	const blocks = box.boxOf(body);
	const { blocks: now, changes } = tidy(blocks, everything);
	expect(changes).toEqual([]);
	expect(now.every((block, place) => block === blocks[place])).toBe(true);
});
