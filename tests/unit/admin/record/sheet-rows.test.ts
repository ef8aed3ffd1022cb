/** Rows pasted from Excel become items of a list. */
import { expect, test } from 'vitest';
import { processorSeconds } from '../../../processor.ts';
import { cellsIn } from '../../../../admin/record/pasted/sheet-cells.ts';
import { rowsIn, type Column } from '../../../../admin/record/pasted/sheet-rows.ts';
import { valueIn } from '../../../../admin/record/pasted/sheet-values.ts';

const state = [
	{ value: 'met', label: '已达标' },
	{ value: 'partly', label: '部分达标' },
	{ value: 'not-yet', label: '未达标' },
];
const columns: Column[] = [
	{ name: 'code', label: '编号', kind: 'text' },
	{ name: 'name', label: '指标', kind: 'text' },
	{ name: 'requirement', label: '要求', kind: 'text' },
	{ name: 'state', label: '现状', kind: 'choice', options: state },
	{ name: 'note', label: '说明', kind: 'text' },
];

test.each([
	[
		'a\tb\r\nc\td\r\n',
		[
			['a', 'b'],
			['c', 'd'],
		],
	],
	['"两\n行"\t"说""好"""', [['两 行', '说"好"']]],
	['"没有关上\tb', [['"没有关上', 'b']]],
	['a\t\tb\n\t\t\n', [['a', '', 'b']]],
	['', []],
])('%j has the cells %j', (text, cells) => {
	expect(cellsIn(text)).toEqual(cells);
});

test('without headings columns are taken in their order', () => {
	expect(
		rowsIn('2.3\t节水器具普及率\t达到 100%\t达标\n2.4\t漏损率\t10%以下\t部分达标', columns),
	).toMatchObject({
		items: [
			{ code: '2.3', name: '节水器具普及率', requirement: '达到 100%', state: 'met' },
			{ code: '2.4', name: '漏损率', requirement: '10%以下', state: 'partly' },
		],
		left: [],
	});
});

test('headings in other words are headings, where nearly all of them are', () => {
	const jobs: Column[] = [
		{ name: 'employer', label: '单位', kind: 'text' },
		{ name: 'post', label: '岗位', kind: 'text' },
		{ name: 'number', label: '人数', kind: 'number' },
		{ name: 'pay', label: '待遇', kind: 'text' },
	];
	const sheet = '序号\t招聘单位\t岗位名称\t需求人数\t薪资待遇\n1\t清和食堂\t帮厨\t2人\t3800元';
	expect(rowsIn(sheet, jobs)).toMatchObject({
		items: [{ employer: '清和食堂', post: '帮厨', number: 2, pay: '3800元' }],
		left: ['没有用上的列：序号'],
	});
	expect(rowsIn('清和食堂\t帮厨\t2\t面议', jobs).items).toHaveLength(1);
});

test('headings say which column is which, in whatever order; what nobody takes is told', () => {
	const sheet =
		'序号\t指标名称\t指标要求\t责任单位\t现状\t编号\n1\t普及率\t100%\t物业\t未达标\t2.3';
	const { items, left } = rowsIn(sheet, columns);
	expect(items).toEqual([{ code: '2.3', name: '普及率', requirement: '100%', state: 'not-yet' }]);
	expect(left).toEqual(['没有用上的列：序号、责任单位']);
});

test('a word that is no choice is left to the hand, and told with its row', () => {
	const { items, left } = rowsIn('编号\t现状\n1\t推进中\n2\t已达标', columns);
	expect(items).toEqual([{ code: '1' }, { code: '2', state: 'met' }]);
	expect(left).toEqual(['第 1 行的“现状”写的是“推进中”，没有认出来，请自己选']);
});

test('two hundred rows at a time', () => {
	const { items, left } = rowsIn('1\t一条\n'.repeat(250), columns);
	expect(items).toHaveLength(200);
	expect(left).toEqual(['一次最多 200 行，后面的请再粘贴一次']);
});

test('a paste of nothing but quotes takes no long time', () => {
	expect(processorSeconds(() => rowsIn('"\t'.repeat(100_000), columns))).toBeLessThan(2);
});

const choice = (options: typeof state): Column => ({
	name: 'x',
	label: '现状',
	kind: 'choice',
	options,
});
const of = (kind: Column['kind']): Column => ({ name: 'x', label: 'x', kind });

test.each<[Column, string, unknown]>([
	[choice(state), '达标', 'met'],
	[choice(state), '未 达标', 'not-yet'],
	[choice(state), 'partly', 'partly'],
	[choice(state.slice(1)), '达标', undefined],
	[of('number'), '1,200 个', 1200],
	[of('number'), '−3.5', -3.5],
	[of('number'), '约 30 个', undefined],
	[of('number'), '3 月 5 日', undefined],
	[of('date'), '2026/3/1', '2026-03-01'],
	[of('date'), '2026年10月31日', '2026-10-31'],
	[of('date'), '3月1日', undefined],
	[of('date'), '2026-02-30', undefined],
	[of('time'), '2026/3/1 9:05', '2026-03-01 09:05'],
	[of('time'), '2026/3/1', undefined],
	[of('flag'), '是', true],
	[of('flag'), '×', false],
	[of('flag'), '也许', undefined],
])('%o reads %j as %j', (column, cell, value) => {
	expect(valueIn(column, cell)).toBe(value);
});
