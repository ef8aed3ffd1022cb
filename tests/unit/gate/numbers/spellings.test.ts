/** Every way to write a number of a person is found, at its place. */
import { describe, expect, test } from 'vitest';
import { numbersInBody } from '../../../../src/gate/numbers/body.ts';
import { personalNumbers } from '../../../../src/gate/numbers/find.ts';
import { seeded } from '../../../seeded.ts';
import { kinds, spellings } from './made.ts';

const told = (text: string, body = false) =>
	(body ? numbersInBody : personalNumbers)(text).map(
		({ kind, certain, start, end }) => `${kind}${certain ? '' : '?'} ${text.slice(start, end)}`,
	);

describe.each(Object.entries(kinds))('%s', (name, make) => {
	const kind = name === 'old id' ? 'id' : name;
	test.each(spellings)('%s', (_, write) => {
		const number = write(make(seeded(7)));
		for (const text of [number, `张某某，${number}，女`, `1. ${number}`, `（${number}）。`])
			expect(told(text, true)).toEqual([`${kind} ${number}`]);
	});
});

test.each([
	['+86 138 0013 8000', 'mobile 138 0013 8000'],
	['+8613800138000', 'mobile 8613800138000'],
	['0086-138-0013-8000', 'mobile 138-0013-8000'],
	['008613800138000', 'mobile 008613800138000'],
	['(86)13800138000', 'mobile 13800138000'],
	['138 00138000', 'mobile 138 00138000'],
	['1380013 8000', 'mobile 1380013 8000'],
	['1380 013 8000', 'mobile 1380 013 8000'],
	['1380 0138 000', 'mobile 1380 0138 000'],
	['138 001 38000', 'mobile 138 001 38000'],
	['Tel13800138000', 'mobile 13800138000'],
	['电话013800138000', 'mobile 013800138000'],
	['电话：1 38001 38000', 'mobile 1 38001 38000'],
	['一三八〇〇一三八〇〇〇', 'mobile 一三八〇〇一三八〇〇〇'],
	['13800138000@example.cn', 'mobile 13800138000'],
	['https://a.example/?phone=13800138000', 'mobile 13800138000'],
	['身份证110105194912310021', 'id 110105194912310021'],
	['11010519491231002×', ''],
	['身份证号：11010519491231 002x', 'id 11010519491231 002x'],
	['卡号 622202 0000000000000', 'bank-card 622202 0000000000000'],
	['开户行账号：62 2202 00000 0000 0000', 'bank-card 62 2202 00000 0000 0000'],
])('%s', (text, found) => {
	expect(told(text)).toEqual(found ? [found] : []);
});

test('several in a row are each found', () => {
	expect(told('138 0013 8000 139 0013 9000、13700137000 11010519491231002X')).toEqual([
		'mobile 138 0013 8000',
		'mobile 139 0013 9000',
		'mobile 13700137000',
		'id 11010519491231002X',
	]);
});

test.each([
	['[13800138000](tel:13800138000)', 2],
	['[打给他](tel:+8613800138000)', 1],
	['<tel:13800138000>', 1],
	['1380[0138000](https://a.example/)', 1],
	['138`0013`8000', 1],
	['138~~0013~~8000', 1],
	['138***0013***8000', 1],
	['1&#51;800138000', 1],
	['138&nbsp;0013&#x20;8000', 1],
	['> 138\n> 0013 8000', 1],
	['::attachment{file="../media/notices/a.pdf" label="张某某 13800138000"}', 1],
	['| 张某某 | 13800138000 |\n|---|---|', 1],
])('Markdown cannot hide one: %s', (body, count) => {
	expect(numbersInBody(body).map(({ kind }) => kind)).toEqual(Array(count).fill('mobile'));
});
