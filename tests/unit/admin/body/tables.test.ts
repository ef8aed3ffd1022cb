/** A table as a hand makes it: put in, grown, cut, walked through by Tab; saved as it is shown, and each move taken back as one. */
import { describe, expect, test } from 'vitest';
import { insertTable, move, moves } from '../../../../admin/body/tables/moves.ts';
import { placeInTable } from '../../../../admin/body/tables/place.ts';
import { pageOf, stepped } from './opened.ts';

const table = '甲\n\n| 子 | 丑 |\n| :-- | --: |\n| 寅 | 卯 |\n\n乙';

/** Where the caret is (block, row, column), what is done, the table that is saved, and where the caret is then. */
const cases: [number[], keyof typeof moves, string, [number, number]][] = [
	[[1, 1, 1], 'rowBelow', '| 子 | 丑 |\n| :-- | --: |\n| 寅 | 卯 |\n|  |  |', [2, 1]],
	[[1, 1, 1], 'rowAbove', '| 子 | 丑 |\n| :-- | --: |\n|  |  |\n| 寅 | 卯 |', [1, 1]],
	[[1, 0, 0], 'columnAfter', '| 子 |  | 丑 |\n| :-- | --- | --: |\n| 寅 |  | 卯 |', [0, 1]],
	[[1, 0, 0], 'columnBefore', '|  | 子 | 丑 |\n| --- | :-- | --: |\n|  | 寅 | 卯 |', [0, 0]],
	[[1, 1, 0], 'removeRow', '| 子 | 丑 |\n| :-- | --: |', [0, 0]],
	[[1, 0, 1], 'removeRow', '| 寅 | 卯 |\n| :-- | --: |', [0, 1]],
	[[1, 1, 0], 'removeColumn', '| 丑 |\n| --: |\n| 卯 |', [1, 0]],
	[[1, 1, 1], 'removeColumn', '| 子 |\n| :-- |\n| 寅 |', [1, 0]],
	[[1, 1, 1], 'makeHead', '| 寅 | 卯 |\n| :-- | --: |\n| 子 | 丑 |', [0, 1]],
];

test.each(cases)('%j %s', (cell, act, expected, caret) => {
	const { editor, saved } = stepped(table);
	editor.tf.select(editor.api.start(cell));
	move(editor, moves[act]);
	expect(pageOf(saved())).toBe(pageOf(`甲\n\n${expected}\n\n乙`));
	const place = placeInTable(editor);
	expect([place?.row, place?.column]).toEqual(caret);
	editor.tf.undo();
	expect(saved()).toBe(table);
	expect(editor.history.undos).toEqual([]);
});

test.each(['removeRow', 'removeColumn', 'removeTable'] as const)('%s of the only cell', (act) => {
	const { editor, saved } = stepped('甲\n\n| 子 |\n| --- |\n\n乙');
	editor.tf.select(editor.api.start([1, 0, 0]));
	move(editor, moves[act]);
	expect(saved()).toBe('甲\n\n乙');
	expect(editor.selection?.anchor.path).toEqual([1, 0]);
});

test('outside a table nothing is done', () => {
	const { editor, saved } = stepped(table);
	editor.tf.select(editor.api.start([0]));
	move(editor, moves.removeTable);
	expect(saved()).toBe(table);
});

test('the bare rows of a table in an item are cut and grown there', () => {
	const { editor, saved } = stepped('- 甲\n\n  | 子 |\n  | --- |\n  | 丑 |');
	editor.tf.select(editor.api.start([0, 0, 1, 1, 0]));
	move(editor, moves.columnAfter);
	editor.insertText('寅');
	expect(pageOf(saved())).toBe(pageOf('- 甲\n\n  | 子 |  |\n  | --- | --- |\n  | 丑 | 寅 |'));
});

describe('a new table', () => {
	const empty = '|  |  |\n| --- | --- |\n|  |  |';

	test.each([
		['in place of an empty paragraph', '甲\n\n乙', [1], true, `甲\n\n${empty}\n\n乙`],
		['below a paragraph with words', '甲\n\n乙', [0], false, `甲\n\n${empty}\n\n乙`],
		['below a list', '- 甲\n- 乙', [0, 0, 0], false, `- 甲\n- 乙\n\n${empty}`],
		['below another table', empty, [0, 0, 1], false, `${empty}\n\n${empty}`],
	])('%s', (_, body, at, inEmpty, expected) => {
		const { editor, saved } = stepped(body);
		if (inEmpty)
			editor.tf.insertNodes({ type: 'p', children: [{ text: '' }] }, { at, select: true });
		else editor.tf.select(editor.api.start(at));
		insertTable(editor, 2, 2);
		expect(pageOf(saved())).toBe(pageOf(expected));
		expect(placeInTable(editor)).toMatchObject({ row: 0, column: 0, rows: 2, columns: 2 });
	});

	test('is filled by Tab alone, and grows at its end', () => {
		const { editor, saved } = stepped('');
		editor.tf.select(editor.api.start([0]));
		insertTable(editor, 2, 2);
		for (const word of ['时间', '楼栋', '上午', '1号楼', '下午', '2号楼']) {
			editor.insertText(word);
			editor.tf.tab({ reverse: false });
		}
		const { row, column, rows } = placeInTable(editor) ?? {};
		expect([row, column, rows]).toEqual([3, 0, 4]);
		move(editor, moves.removeRow);
		expect(pageOf(saved())).toBe(
			pageOf('| 时间 | 楼栋 |\n| --- | --- |\n| 上午 | 1号楼 |\n| 下午 | 2号楼 |'),
		);
	});
});

describe('Tab', () => {
	const words = (presses: number, start: number[], reverse: boolean) => {
		const { editor } = stepped(table);
		editor.tf.select(editor.api.start(start));
		return Array.from({ length: presses }, () => {
			editor.tf.tab({ reverse });
			const { path = [] } = editor.selection?.anchor ?? {};
			const [block = 0, ...below] = path;
			let node = editor.children[block];
			for (const step of below) node = node?.children?.[step];
			return node?.text;
		});
	};

	test('goes from cell to cell, and from the last into a new row', () => {
		expect(words(4, [1, 0, 0], false)).toEqual(['丑', '寅', '卯', '']);
	});

	test('with Shift goes back, and on above the first', () => {
		expect(words(4, [1, 1, 1], true)).toEqual(['寅', '丑', '子', '甲']);
	});
});
