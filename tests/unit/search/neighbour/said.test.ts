/** Written answers, months, everyday words. */
import { describe, expect, test } from 'vitest';
import { processorSeconds } from '../../../processor.ts';
import { directly } from '../../../../src/search/neighbour/answer.ts';
import { renamed } from '../../../../src/search/neighbour/everyday.ts';
import { nobody } from '../../../../src/search/neighbour/told.ts';
import { told } from './told.ts';

const now = '2026-11-28 10:00';

describe('a written answer', () => {
	test.each(['周末上班吗', '周六上班吗？', '星期天开门吗', '双休日办公吗'])('to %s', (question) => {
		expect(directly(question, told, now).spoken).toEqual({
			text: '周六照常。',
			source: { label: '通知', address: '/notices/1/' },
		});
	});

	test.each(['周末', '上班', '周末有什么活动', '门球', '轮椅', '食堂进得去吗'])(
		'none to %s',
		(question) => {
			expect(directly(question, told, now).spoken).toBeUndefined();
		},
	);
});

describe('a month’s page', () => {
	test.each([
		['12月活动', '2026/12', true],
		['十二月有什么活动', '2026/12', true],
		['下个月的活动', '2026/12', true],
		['2025年12月活动安排', '2025/12', true],
		['去年12月的活动', '2025/12', true],
		['明年1月有什么', '2027/01', true],
		['5月活动', '2026/05', true],
		['2025年活动', '2025', true],
		['去年有什么活动', '2025', true],
		['12月', '2026/12', false],
		['2026-12-05', '2026/12', false],
		['12月5日义诊', '2026/12', false],
	])('%s → %s, asked for: %s', (question, month, asked) => {
		expect(directly(question, told, now).month).toMatchObject({
			address: `/activities/${month}/`,
			asked,
		});
	});

	test.each(['3月活动', '2019年12月活动', '活动', '今天', '停水', '5号楼', '12楼'])(
		'none for %s',
		(question) => {
			expect(directly(question, told, now).month).toBeUndefined();
		},
	);
});

test('a whole year is called so, and alone is none', () => {
	expect(directly('2025年的活动', told, now).month?.label).toBe('2025年的活动（3 场）');
	expect(directly('2025年', told, now).month).toBeUndefined();
});

describe('everyday words become the site’s own', () => {
	test.each([
		['吃饭', ['助餐', '食堂']],
		['哪里吃饭', ['哪里 助餐', '哪里 食堂']],
		['老人吃饭', ['助餐']],
		['吃饭卡', ['助餐', '食堂']],
		['街坊吃饭', ['街坊 助餐', '街坊 食堂']],
		['吃饭助餐', ['食堂 助餐']],
		['端午节', ['端午']],
		['食堂里吃饭', ['食堂 助餐']],
		['门球场里吃饭', ['门球场 助餐', '门球场 食堂']],
		['助餐', []],
		['停水', []],
	])('%s → %j', (question, expected) => {
		expect(renamed(question, told).map(({ text }) => text)).toEqual(expected);
	});
});

test('another name of what is asked is answered too', () => {
	expect(directly('双休日接待吗', told, now).spoken).toBeUndefined();
	expect(directly('双休日接待吗', told, now, ['双休日上班吗']).spoken).toBeDefined();
});

test('an index that was made without answers has none', () => {
	for (const question of ['居委会电话', '110', '12月活动', '周末上班吗'])
		expect(directly(question, nobody, now)).toEqual({});
});

test('a question of any make is answered in time', () => {
	const seconds = processorSeconds(() => {
		for (const question of [
			'电话'.repeat(100),
			'1'.repeat(200),
			'周一'.repeat(100),
			'（'.repeat(200),
			'修'.repeat(200),
		])
			directly(question, told, now);
	});
	expect(seconds).toBeLessThan(0.5);
});
