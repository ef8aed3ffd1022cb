/** What a question means besides its letters. */
import { describe, expect, test } from 'vitest';
import { offersOf, timeApart } from '../../../../src/search/engine/offers.ts';
import {
	byNumber,
	cleaned,
	numberTokens,
	officeAndNumber,
	otherNames,
	withoutAsking,
	withoutDoing,
} from '../../../../src/search/words/question.ts';

const numberOf = (question: string) =>
	byNumber(cleaned(question))?.runs.map(({ tokens }) => tokens);

describe('a document’s number is one word, however it is bracketed', () => {
	test.each([
		'〔2026〕5号',
		'[2026]5号',
		'（2026）5号',
		'(2026) 5 号',
		'【2026】第5号',
		'2026 5号',
		'［２０２６］５号',
	])('%s', (question) => {
		expect(numberOf(question)).toEqual([['ƻ2026n5']]);
	});

	test('with the office before it', () => {
		expect(numberOf('清街办〔2026〕5号')).toEqual([['清街', '街办'], ['ƻ2026n5']]);
		expect(numberTokens('清街办〔2026〕5号、清居[2025]012号')).toEqual(['ƻ2026n5', 'ƻ2025n12']);
	});

	test.each(['2026年5号', '2026 5号楼', '5号', '停水', '2026'])('but %s is none', (question) => {
		expect(numberOf(question)).toBeUndefined();
	});
});

describe('asking words are dropped', () => {
	test.each([
		['低保怎么申请', '低保 申请'],
		['低保怎么申请？', '低保 申请'],
		['请问老年卡在哪里办', '老年卡'],
		['工伤保险怎么赔', '工伤保险'],
		['什么时候停水', '停水'],
		['怎么成立业主委员会', '成立业主委员会'],
		['停水停到几点', '停水'],
		['停水到几号', '停水'],
		['食堂多少钱一顿', '食堂'],
		['明年医保交多少钱', '医保'],
		['体检要带什么', '体检'],
		['修理队星期几来', '修理队'],
		['凳子太少', '凳子'],
		['自来水公司电话', '自来水公司'],
		['停水', undefined],
		['小太阳', undefined],
		['电话缴费', undefined],
		['怎么办', undefined],
	])('%s → %s', (question, rest) => {
		expect(withoutAsking(question)).toBe(rest);
	});
});

test.each([
	['坐公交', '公交'],
	['参加合唱队', '合唱队'],
	['公交', undefined],
	['办证', undefined],
])('what is done with a thing: %s → %s', (question, rest) => {
	expect(withoutDoing(question)).toBe(rest);
});

test.each([
	['清居3号', '清居 3号'],
	['云溪建18号文件', '云溪建 18号'],
	['清街办第05号', '清街办 5号'],
	['3号', undefined],
	['清和苑3号楼', undefined],
	['清居', undefined],
])('a number without its year: %s → %s', (question, apart) => {
	expect(officeAndNumber(question)).toBe(apart);
});

describe('other names', () => {
	const synonyms = [['低保', '最低生活保障', '低保金']];
	const names = (question: string) =>
		otherNames(question, synonyms).map(({ name, wanted }) => [name, wanted.text]);

	test('stand in for the one that was used, in either direction', () => {
		expect(names('低保申请')).toEqual([
			['最低生活保障', '最低生活保障申请'],
			['低保金', '低保金申请'],
		]);
		expect(names('最低生活保障')).toEqual([
			['低保', '低保'],
			['低保金', '低保金'],
		]);
		expect(names('停水')).toEqual([]);
	});
});

describe('a time is offered, never forced', () => {
	const counts = { 年份: { '2026': 3 } };
	const offers = (question: string) =>
		offersOf(question, counts).map(({ label, text, filters }) => [label, text, filters.年份]);

	test.each([
		['2026年停水', [['只看2026年', '停水', ['2026']]]],
		['停水 2026', [['只看2026年', '停水', ['2026']]]],
		[
			'2026年3月停水',
			[
				['只看2026年、写到“3月”的', '3月 停水', ['2026']],
				['只看2026年', '停水', ['2026']],
			],
		],
		[
			'2026-03-05',
			[
				['只看2026年、写到“3月5日”的', '3月5日', ['2026']],
				['只看2026年', '', ['2026']],
			],
		],
		[
			'2026.3.5 门球',
			[
				['只看2026年、写到“3月5日”的', '3月5日 门球', ['2026']],
				['只看2026年', '门球', ['2026']],
			],
		],
		['2019年停水', []],
		['3月5日', []],
		['2026元', []],
		['12026', []],
		['停水', []],
	])('%s', (question, expected) => {
		expect(offers(question)).toEqual(expected);
	});

	test('and is looked for apart from what else is asked', () => {
		expect(timeApart('2026年3月停水')).toBe('2026年3月 停水');
		expect(timeApart('停水')).toBe('停水');
	});
});

test('a question of any length or make is cut and made whole', () => {
	expect([...cleaned('停'.repeat(5000))].length).toBe(200);
	expect(cleaned('\uD800停\uDC00水')).toBe('停 水');
});
