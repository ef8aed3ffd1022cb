/** Accounts as offices write them: headings, amounts, what they come to; and what is no table. */
import { expect, test } from 'vitest';
import {
	numberIn,
	sumColumns,
	sumOf,
	tableOf,
	wrongTotals,
} from '../../../../src/lib/tables/table.ts';

test.each([
	['1234.5', 1234.5],
	['1,234.50', 1234.5],
	['１２００', 1200],
	['¥ 80', 80],
	['−20', -20],
	['（300）', -300],
	['约300', undefined],
	['300元', undefined],
	['', undefined],
	['1.2.3', undefined],
])('%s', (cell, value) => {
	expect(numberIn(cell)).toBe(value);
});

test('what is added up is money and counts, never a price or what is left', () => {
	const headings = ['项目', '收入（元）', '单价（元）', '结余（元）', '户数', '比例', '说明'];
	expect(sumColumns({ headings })).toEqual([1, 4]);
});

test('commas within quotes, tabs, semicolons, a mark before the first heading, empty lines', () => {
	const { rows } = tableOf('\uFEFF项目,金额\n"水,电","1,200"\n\n');
	expect(rows).toEqual([['水,电', '1,200']]);
	expect(tableOf('项目\t金额\n水电\t12').rows).toEqual([['水电', '12']]);
	expect(tableOf('项目;金额\n水电;12').rows).toEqual([['水电', '12']]);
});

test('fen are added to the fen', () => {
	const table = tableOf('项目,金额\n一,0.1\n二,0.2\n三,');
	expect(sumOf(table, 1)).toBe(0.3);
});

test('its own 合计 is no row, and is held against the rows', () => {
	const table = tableOf('项目,收入,支出\n一,100,20\n二,50,\n合 计,150,30');
	expect(table.rows).toHaveLength(2);
	expect(wrongTotals(table)).toEqual([{ heading: '支出', written: '30', sum: 20 }]);
});

test.each([
	['', /至少要有两栏/],
	['只有一栏\n一\n', /至少要有两栏/],
	['项目,金额\n', /只有一行/],
	['项目,\n一,2\n', /第 2 格是空的/],
	['项目,金额\n一,2,3\n', /第 2 行有 3 格，第一行有 2 格/],
	['项目,金额\n一,2\n二,约3元\n', /第 3 行“金额”写的是“约3元”，只能写数/],
	[`项目,金额\n${'一,2\n'.repeat(501)}`, /最多 500 行/],
])('%j is told why it is none', (text, why) => {
	expect(tableOf(text).fault).toMatch(why);
});

test('a long line of quotes ends soon', () => {
	expect(tableOf(`项目,金额\n"${'""'.repeat(50_000)}`).fault).not.toBe('');
});
