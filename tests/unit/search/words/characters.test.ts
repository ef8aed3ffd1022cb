import { describe, expect, test } from 'vitest';
import { processorSeconds } from '../../../processor.ts';
import { fold } from '../../../../src/search/words/characters.ts';
import { ofRadical } from '../../../../src/search/words/radicals.ts';
import { runsOf, holds } from '../../../../src/search/words/run.ts';

test('radicals that a PDF gives for characters are found as those characters', () => {
	expect(fold('⻓者⻝堂，⾯向⽼年⼈，⻔⼝排队，⻋位⾜够，⻩⽠。')).toBe(
		'长者食堂，面向老年人，门口排队，车位足够，黄瓜。',
	);
});

test('every assigned radical of both blocks is folded to a character, once for all', () => {
	const radicals = Array.from({ length: 0x2fd5 - 0x2e80 + 1 }, (_, place) =>
		String.fromCodePoint(0x2e80 + place),
	).filter((sign) => /\p{Assigned}/u.test(sign));
	const left = radicals.filter((sign) => /[\u2E80-\u2FDF]/u.test(fold(sign)));
	// U+2E80 is the one that Unicode gives no character for.
	expect(left).toEqual(['⺀']);
	for (const sign of radicals) expect(fold(fold(sign))).toBe(fold(sign));
});

test('no other character is changed by the table', () => {
	for (const sign of ['长', '門', '一', 'a', '〇']) expect(ofRadical(sign)).toBe(sign);
});

describe('how a character is said is no part of its word', () => {
	test.each([
		['創(chuàng)建', '創建'],
		['创（chuàng）建', '创建'],
		['创 (chuàng) 建', '创建'],
		['创(chuànɡ)建', '创建'],
		['创(chua\u0300ng)建', '创建'],
		['女(nǚ)人', '女人'],
		['绿（lǜ）色', '绿色'],
		['创建(chuàng jiàn)工作', '创建工作'],
		['饕餮（tāotiè）', '饕餮'],
		['西安(Xī’ān)市', '西安市'],
		['創chuàng建', '創建'],
		['饕餮tāotiè，', '饕餮，'],
		['创[chuàng]建', '创建'],
		['创(chuang4)建', '创建'],
		['女(nü3)人', '女人'],
	])('%s is %s', (written, read) => {
		expect(fold(written)).toBe(read);
	});

	test.each([
		'苹果(apple)汁',
		'咖啡(café)馆',
		'跑(run)步',
		'维生素(C)',
		'甲(一)乙',
		'(chuàng)',
		'在café门口',
		'第(a1)组',
		'维生素(B12)',
		'打开app下载',
		'创chuàng-1',
		'说明（见下）',
	])('%s stays', (written) => {
		expect(fold(written)).toBe(written);
	});

	test('a long line of brackets costs no time', () => {
		const seconds = processorSeconds(() => {
			fold('创(ā'.repeat(40_000));
			fold('创ā'.repeat(40_000));
			fold(`创${'ā'.repeat(100_000)}`);
			fold(`创(${'ā'.repeat(100_000)}`);
			fold(`创(${'iaoeu'.repeat(6)}ǖ)`.repeat(5_000));
		});
		expect(seconds).toBeLessThan(3);
	});
});

test('the word is found with its pronunciation in the text and without', () => {
	for (const question of ['创建', '创(chuàng)建'])
		for (const run of runsOf(question)) expect(holds(fold('文明创(chuàng)建'), run)).toBe(true);
});
