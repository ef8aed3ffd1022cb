/** Which rows are heads, and of what: rules over tables go by them. */
import { expect, test } from 'vitest';
import { Gathering } from '../../../../src/gate/files/read/file-reading.ts';
import { sayRows } from '../../../../src/gate/files/read/rows.ts';

function tablesOf(rows: readonly (readonly string[])[]) {
	const into = new Gathering();
	const placed = rows.map((cells, at) => ({ cells, where: `第 ${at + 1} 行` }));
	sayRows(into, placed, { caption: '公示', where: '' });
	const { passages, tables } = into.reading;
	const text = (at: number) => passages[at]?.text ?? '';
	return {
		passages: passages.map((passage) => passage.text),
		tables: tables.map(({ heads, rows: body, caption }) => ({
			heads: heads.map(text),
			rows: body.map((row) => row.map(text)),
			caption,
		})),
	};
}

test('a title above the heads is the caption; blanks within a head are none', () => {
	expect(
		tablesOf([
			['低保名单', ''],
			['姓　名', '住  址'],
			['张*', '清和苑'],
		]).tables,
	).toEqual([{ heads: ['姓名', '住址'], rows: [['张*', '清和苑']], caption: '低保名单' }]);
});

test('two rows of heads are one, the lower words before the upper', () => {
	const rows = [
		['序号', '姓名', '家庭情况', '备注'],
		['', '', '家庭人数', '备注一'],
	];
	expect(
		tablesOf([
			['序号', '户主', '家庭', '家庭'],
			['序号', '姓名', '家庭住址', '电话'],
			['1', '张*', '清和苑', '1'],
		]).tables,
	).toEqual([
		{
			heads: ['序号', '姓名', '家庭住址', '电话'],
			rows: [['1', '张*', '清和苑', '1']],
			caption: '公示',
		},
	]);
	expect(tablesOf(rows).tables[0]?.heads).toEqual(['序号', '姓名', '家庭情况', '备注']);
});

test('heads in the middle begin another table', () => {
	const { tables } = tablesOf([
		['姓名', '电话'],
		['甲', '1'],
		['户主', '房号'],
		['乙', '2'],
	]);
	expect(tables.map(({ heads, rows }) => [heads, rows])).toEqual([
		[['姓名', '电话'], [['甲', '1']]],
		[['户主', '房号'], [['乙', '2']]],
	]);
});

test('a form has no heads; what is filled in is said behind its label', () => {
	const { tables, passages } = tablesOf([
		['姓名', '张*', '性别', '女'],
		['住址', '清和苑', '电话', '（不公开）'],
	]);
	expect(tables).toEqual([]);
	expect(passages).toContain('姓名：张*，性别：女');
});

test('a blank form says nothing behind its labels', () => {
	const { passages } = tablesOf([
		['姓名', '', '性别', ''],
		['住址', '', '电话', ''],
	]);
	expect(passages.filter((text) => text.includes('：'))).toEqual([]);
});

test('a table of other things has its first row for heads', () => {
	expect(
		tablesOf([
			['节目', '表演者'],
			['合唱', '老年队'],
		]).tables[0]?.heads,
	).toEqual(['节目', '表演者']);
});

test('one digit a box', () => {
	expect(tablesOf([['证件', ...Array.from('13800138000')]]).passages).toContain('13800138000');
});
