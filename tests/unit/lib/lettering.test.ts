import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { letteringOf } from '../../../src/lib/lettering.ts';

const phrasesOf = (title: string) => letteringOf(title).phrases.map(({ text }) => text);

test.each([
	['敲一敲对门，问一声早饭', ['敲一敲对门', '问一声早饭'], true],
	['放学路上请慢一点', ['放学路上请慢一点'], true],
	['讲文明、讲卫生、改陋习、树新风', ['讲文明', '讲卫生', '改陋习', '树新风'], true],
	['讲文明,树新风!', ['讲文明', '树新风!'], false],
	['垃圾分一分；楼道清一清。', ['垃圾分一分', '楼道清一清'], true],
	[
		'楼道干净，人人欢喜！邻里和气，家家平安！',
		['楼道干净', '人人欢喜！', '邻里和气', '家家平安！'],
		true,
	],
	['灯绿、人走、车慢；灯红、人停、车等', ['灯绿、人走、车慢', '灯红、人停、车等'], false],
	['建设“干净、安静、和气”的新清和', ['建设“干净、安静、和气”的新清和'], false],
	['他说："慢一点，稳一点。"', ['他说', '"慢一点，稳一点。"'], false],
	['为了明天早上整条街都干干净净', ['为了明天早上整条街都干干净净'], false],
	['12:30 以后请轻声', ['12:30', '以后请轻声'], false],
	['节水1,000升，从一个龙头起', ['节水1,000升', '从一个龙头起'], false],
	['“全科网格员”在您身边', ['“全科网格员”在您身边'], false],
	['，', [''], false],
])('%s', (title, phrases, vertical) => {
	expect(phrasesOf(title)).toEqual(phrases);
	expect(letteringOf(title).vertical).toBe(vertical);
});

const real = resolve('../shared/cases/slogans.txt');
if (!existsSync(real)) console.warn(`注意：没有 ${real}，用真实标语做的测试跳过。`);

test.skipIf(!existsSync(real))(
	'real slogans: nothing lost, no phrase begins with a stop or ends inside quotation marks',
	() => {
		const slogans = readFileSync(real, 'utf8').split('\n').filter(Boolean);
		expect(slogans.length).toBeGreaterThan(30);
		for (const slogan of slogans) {
			const { phrases } = letteringOf(slogan);
			expect(phrases.map(({ text, mark }) => text + mark).join('')).toBe(slogan);
			for (const { text } of phrases) {
				expect(text, slogan).not.toMatch(/^[，,；;。：！!？?、”’」』）]/u);
				expect([...text].filter((one) => one === '“').length, slogan).toBe(
					[...text].filter((one) => one === '”').length,
				);
			}
		}
	},
);
