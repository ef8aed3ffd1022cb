/** Which numbers in a text can be called, and which are numbers of something else. */
import { expect, test } from 'vitest';
import { telAddress, withCalls } from '../../../src/lib/phone.ts';

const calls = (text: string) => withCalls(text).flatMap(({ address }) => address ?? []);

test.each([
	['请打 0571-0000 0001 咨询', ['tel:0571-00000001']],
	['电话：0571-00000001。', ['tel:0571-00000001']],
	['电话（0571）0000 0001', ['tel:057100000001']],
	['010-8800 6210、010—88006210', ['tel:010-88006210', 'tel:010-88006210']],
	['0571-88006210转801，找小沈', ['tel:0571-88006210,801']],
	['0571-8800 6210 转 8', ['tel:0571-88006210,8']],
	['0477-000 0000 是七位的', ['tel:0477-0000000']],
	['客服400-820-0000、4008200000', ['tel:400-820-0000', 'tel:4008200000']],
	['手机 139-0000-0000', ['tel:139-0000-0000']],
	['请拨打110或者12345', ['tel:110', 'tel:12345']],
	['12345 政务服务便民热线', ['tel:12345']],
	['停电请打供电热线95598。', ['tel:95598']],
	['火警119、急救120', ['tel:119', 'tel:120']],
])('%s', (text, addresses) => {
	expect(calls(text)).toEqual(addresses);
});

test.each([
	'补贴 110 元',
	'打折后 120 元',
	'3号楼110室',
	'共 12345 人次',
	'浙政发〔2026〕12345号',
	'2026-0571-0000 0001',
	'编号 20260310-0900',
	'8:30–17:30',
	'330100200001010571000',
	'金额 4008200000.50',
	'时间 2026-03-12 09:00',
	'打了 110 个电话',
	'0571-0000 000',
])('none in %s', (text) => {
	expect(calls(text)).toEqual([]);
});

test('joined, the pieces are the text', () => {
	const text = '急救 120，物业 0571-0000 0011 转 2，或 0571-0000 0012。';
	const pieces = withCalls(text);
	expect(pieces.map((piece) => piece.text).join('')).toBe(text);
	expect(pieces.filter(({ address }) => address).map((piece) => piece.text)).toEqual([
		'120',
		'0571-0000 0011 转 2',
		'0571-0000 0012',
	]);
});

test('a long text of digits takes no time', () => {
	for (const part of ['0571-', '110', '1390000', '400 ', '拨打'])
		expect(withCalls(part.repeat(40_000)).length).toBeGreaterThan(0);
});

test('an address dials what is written', () => {
	expect(telAddress('0571-0000 0001')).toBe('tel:0571-00000001');
});
