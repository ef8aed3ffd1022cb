/** Text ↔ tokens, and what a question asks of them. */
import { describe, expect, test } from 'vitest';
import { decode, encode, encodeTitle } from '../../../../src/search/words/analyzer.ts';
import { fold } from '../../../../src/search/words/characters.ts';
import { compared, comparedTitle, holds, runsOf } from '../../../../src/search/words/run.ts';

describe('a text’s tokens', () => {
	test.each([
		['养老服务', '养老 老服 服务 务'],
		['第15条', '第15 15|条 条'],
		['第 3 条', '第3| 3||条 条'],
		['停水，请储水', '停水 水 ， 请储 储水 水'],
		['停水 停电', '停水 水停 停电 电'],
		['总　则', '总则 则'],
		['第一条　为了', '第一 一条 条为 为了 了'],
		['姓 名：', '姓名 名 ：'],
		['한국 강좌', '한국 국 ␣ 강좌 좌'],
		['总 강', '总 ␣ 강'],
		['HPV疫苗', 'HPV|疫 疫苗 苗'],
		['接种HPV', '接种 种hpv HPV'],
		['COVID-19', 'COVID-19'],
		['2023-2024学年', '2023 - 2024|学 学年 年'],
		['GB/T 18030', 'GB/T 18030'],
		['3.5%', '3.5 %'],
		['1,000元', '1,000|元 元'],
		['人人人', '人人 人人 人'],
		['𠮷野家', '𠮷野 野家 家'],
		['カラオケ', 'カラ ラオ オケ ケ'],
		['ラーメン', 'ラー ーメ メン ン'],
		['한국어', '한국 국어 어'],
		['１５号楼', '15|号 号楼 楼'],
		['二〇二六年', '二〇 〇二 二六 六年 年'],
		['a|b', 'a | b'],
	])('%s → %s', (text, tokens) => {
		expect(encode(text).join(' ')).toBe(tokens);
	});
});

const withoutHanSpaces = (text: string) =>
	text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');

describe('what is encoded is read again', () => {
	test.each([
		'清和苑1至6号楼11月26日停水检修，请提前储水',
		'清街办〔2026〕5号',
		'HPV 疫苗（九价）第 3 针：3.5% 的人，1,000 元',
		'GB/T 18030-2022 信息技术 中文编码字符集',
		'COVID-19、0571-1234 5678、a@b.cn、https://qinghe.example/a_b?c=1&d=2',
		'“搪瓷杯” — ‘老’ 《办法》……（试行）',
		'👩‍👩‍👧‍👦 𠮷 한국어 カラオケ naïve café',
		'| || a|b 中|a 中 | a <b>&amp;</b> z',
		'人人人，人 人 人',
		'第一章　总　则 第 1 条　为了',
		'한국 강좌 总 则',
		"O’Neill o'clock 8:30–17:30 24/7",
		'东1 2西 3 4 5',
		'',
	])('%s', (text) => {
		const kept = withoutHanSpaces(fold(text));
		expect(decode(encode(text))).toBe(kept);
		expect(decode(encodeTitle(text))).toBe(kept);
		for (const token of encode(text)) expect(token).toMatch(/^\S+$/);
	});
});

describe('a question finds what its reader would', () => {
	const finds: [text: string, question: string][] = [
		['高龄津贴养老服务办法', '养老服务'],
		['高龄津贴养老服务办法', '老服'],
		['第15条规定', '第15条'],
		['第15条规定', '15'],
		['第15条规定', '15条规'],
		['第 3 条规定', '第3条'],
		['接种 HPV 疫苗', 'hpv疫苗'],
		['接种HPV疫苗', 'ＨＰＶ'],
		['２０２３年度', '2023年度'],
		['GB/T 18030-2022', '18030'],
		['GB/T 18030-2022', 'gb/t'],
		['共1,000元', '1,000元'],
		['COVID-19疫情', 'covid-19'],
		['COVID-19疫情', '19疫情'],
		['𠮷野家', '𠮷野'],
		['人人人', '人人'],
		['한국어 강좌', '국어'],
		['カラオケ大会', 'ｶﾗｵｹ'],
		['2023-2024学年', '2024学年'],
		['8:30开门', '8:30'],
		['8:30开门', '8：30'],
		['养老 服务', '养老服务'],
		['第一章　总　则', '总则'],
		['第一条　为了保障', '条为了'],
		['姓　　名', '姓名'],
		['地 址：清和路 1 号', '地址'],
	];
	test.each(finds)('in “%s” for “%s”', (text, question) => {
		const runs = runsOf(question);
		expect(runs.length).toBeGreaterThan(0);
		for (const run of runs) expect(holds(fold(text), run)).toBe(true);
	});

	const misses: [text: string, question: string][] = [
		['218日', '18日'],
		['第150条', '第15条'],
		['한국 강좌', '국강'],
		['养老，服务', '老服'],
		['GB T', 'gbt'],
		['3 5', '35'],
		['vaccines', 'vaccine'],
		['养老服務', '养老服务'],
		['2026年', '026年'],
		['a1b', '1'],
	];
	test.each(misses)('but not in “%s” for “%s”', (text, question) => {
		expect(runsOf(question).every((run) => holds(fold(text), run))).toBe(false);
	});
});

describe('a question’s runs', () => {
	test.each([
		['养老服务', [['养老', '老服', '服务']]],
		['停水 通知', [['停水'], ['通知']]],
		['《养老》办法', [['养老'], ['办法']]],
		['2026年3月', [['2026年', '年3', '3月']]],
		['GB/T', [['gbt']]],
		['桥', [['桥']]],
		['停水，停水', [['停水']]],
		['a_b', [['a_b']]],
		['…… “” ？', []],
		['', []],
	])('of “%s” are %j', (question, tokens) => {
		expect(runsOf(question).map((run) => run.tokens)).toEqual(tokens);
	});
});

test('spaces between Han and words make no difference where titles are compared', () => {
	expect(compared('ＨＰＶ 疫苗第 3 针')).toBe(compared('hpv疫苗第3针'));
	expect(comparedTitle('ＨＰＶ 疫苗第 3 针')).toBe(comparedTitle('hpv疫苗第3针'));
	expect(comparedTitle('总　则')).toBe(comparedTitle('总则'));
	// In a question a space parts words.
	expect(compared('停水 停电')).not.toBe(compared('停水停电'));
});
