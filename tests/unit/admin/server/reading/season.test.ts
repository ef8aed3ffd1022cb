/** What was published at this season of last year and not again since. */
import { expect, test } from 'vitest';
import { atItsSeason, nameOfYears } from '../../../../../admin/server/reading/season.ts';
import type { Row } from '../../../../../admin/server/reading/row.ts';

const row = (title: string, publishedAt: string | undefined, more: Partial<Row> = {}): Row => ({
	collection: 'notices',
	id: title,
	path: `content/notices/${title}.md`,
	title,
	kind: 'notice',
	state: 'expired',
	searched: title,
	year: '',
	changed: 0,
	...(publishedAt ? { publishedAt } : {}),
	...more,
});

test.each([
	['2025年第三届邻里节开幕', '邻里节开幕'],
	['2025 年元宵灯会（改期）', '元宵灯会'],
	['3月5日学雷锋便民服务', '学雷锋便民服务'],
])('%s is called %s', (title, name) => {
	expect(nameOfYears(title)).toBe(name);
});

const now = '2026-11-22 09:00';
const titles = (rows: Row[]) => atItsSeason(rows, now).map(({ title }) => title);

test.each<[string, Row[], string[]]>([
	['its day comes in two weeks', [row('冬季防火提醒', '2025-12-06 09:00')], ['冬季防火提醒']],
	['its day was two weeks ago', [row('冬季防火提醒', '2025-11-08 09:00')], ['冬季防火提醒']],
	['a month to go', [row('冬季防火提醒', '2025-12-24 09:00')], []],
	['another season', [row('端午包粽子', '2025-05-28 09:00')], []],
	['two years ago', [row('冬季防火提醒', '2024-11-25 09:00')], []],
	[
		'written again already',
		[row('2025年冬季防火提醒', '2025-11-25 09:00'), row('2026年冬季防火提醒', '2026-11-20 09:00')],
		[],
	],
	[
		'begun as a draft',
		[
			row('2025年冬季防火提醒', '2025-11-25 09:00'),
			row('2026年冬季防火提醒', undefined, { state: 'draft' }),
		],
		[],
	],
	[
		'another of this year',
		[row('冬季防火提醒', '2025-11-25 09:00'), row('流感疫苗接种', '2026-11-20 09:00')],
		['冬季防火提醒'],
	],
	['withdrawn', [row('冬季防火提醒', '2025-11-25 09:00', { state: 'withdrawn' })], []],
	['what breaks down', [row('停水检修', '2025-11-25 09:00', { kind: 'outage' })], []],
	[
		'a column that tells of persons',
		[row('最美志愿者', '2025-11-25 09:00', { collection: 'volunteers', kind: 'person' })],
		[],
	],
])('%s', (_, rows, expected) => {
	expect(titles(rows)).toEqual(expected);
});

test('on a day that last year had not', () => {
	const rows = [row('学雷锋便民服务', '2027-03-01 09:00')];
	expect(atItsSeason(rows, '2028-02-29 09:00').map(({ title }) => title)).toEqual([
		'学雷锋便民服务',
	]);
});
