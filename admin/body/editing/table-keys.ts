/**
 * Keys in a table: Tab goes from cell to cell and at last adds a row, Enter goes a row down and at last out of the table,
 * Backspace and Delete stop at the edge of a cell, and what is marked across cells is emptied without joining them.
 */
import { nodesDown, paragraph, type BoxEditor, type Path, type Point } from '../editor.ts';

/** Path of the innermost cell around a point. */
export function cellAt(editor: BoxEditor, point: Point | undefined): Path | undefined {
	if (!point) return undefined;
	const depth = nodesDown(editor, point.path).findLastIndex(({ type }) => type === 'table-cell');
	return depth < 0 ? undefined : point.path.slice(0, depth + 1);
}

const same = (one: Point, other: Point) =>
	one.offset === other.offset && one.path.join() === other.path.join();

const before = (one: Path, other: Path) => {
	const place = one.findIndex((step, depth) => step !== other[depth]);
	return place >= 0 && (one[place] ?? 0) < (other[place] ?? 0);
};

/** Below the table, where one can write. */
function leave(editor: BoxEditor, table: Path): void {
	const after = [...table.slice(0, -1), (table.at(-1) ?? 0) + 1];
	const next = nodesDown(editor, after)[after.length - 1];
	if (next?.type !== 'p') editor.tf.insertNodes(paragraph(), { at: after });
	editor.tf.select(editor.api.start(after));
}

/** The same column a row down; from the last row, out of the table. */
function goDown(editor: BoxEditor, path: Path): void {
	const [row = 0, column = 0] = path.slice(-2);
	const table = path.slice(0, -2);
	const below = [...table, row + 1, column];
	if (nodesDown(editor, below).length === below.length) {
		editor.tf.select(editor.api.end(below));
		return;
	}
	leave(editor, table);
}

/** Paths of all cells, as one reads them. */
function cellsOf(editor: BoxEditor, table: Path): Path[] {
	const rows = nodesDown(editor, table).at(-1)?.children ?? [];
	return rows.flatMap(({ children = [] }, row) =>
		children.map((_, column) => [...table, row, column]),
	);
}

/** A row below the last, as wide as it; the caret in its first cell. */
function growBelow(editor: BoxEditor, [...cell]: Path): void {
	const [row = 0, column = 0] = cell.splice(-2);
	const below = [...cell, row + 1];
	const children = Array.from({ length: column + 1 }, () => ({
		type: 'table-cell',
		children: [{ text: '' }],
	}));
	editor.tf.insertNodes({ type: 'table-row', children }, { at: below });
	editor.tf.select(editor.api.start([...below, 0]));
}

/** To the cell after or before this one; from the last into a new row, from the first above the table, if one can. */
function goAlong(editor: BoxEditor, cell: Path, reverse: boolean): boolean {
	const table = cell.slice(0, -2);
	const cells = cellsOf(editor, table);
	const next = cells[cells.findIndex((path) => path.join() === cell.join()) + (reverse ? -1 : 1)];
	const above = editor.api.before(editor.api.start(table));
	if (next) editor.tf.select(editor.api.end(next));
	else if (!reverse) growBelow(editor, cell);
	else if (above) editor.tf.select(above);
	return next !== undefined || !reverse || above !== undefined;
}

/** Empties what is marked from one cell to another of the same table. */
function emptyCells(editor: BoxEditor, [start, end]: [Point, Point], [from, to]: [Path, Path]) {
	const table = from.slice(0, -2);
	const cells = cellsOf(editor, table);
	editor.tf.withoutNormalizing(() => {
		for (const path of cells.filter((cell) => !before(cell, from) && !before(to, cell))) {
			const anchor = path.join() === from.join() ? start : editor.api.start(path);
			const focus = path.join() === to.join() ? end : editor.api.end(path);
			if (!same(anchor, focus)) editor.tf.delete({ at: { anchor, focus } });
		}
	});
	editor.tf.select(start);
}

/** Whether what is marked lies in several cells of one table; then they were emptied. */
function emptied(editor: BoxEditor): boolean {
	const { anchor, focus } = editor.selection ?? {};
	if (!anchor || !focus) return false;
	const [start, end] = before(focus.path, anchor.path) ? [focus, anchor] : [anchor, focus];
	const from = cellAt(editor, start);
	const to = cellAt(editor, end);
	if (!from || !to || from.join() === to.join()) return false;
	if (from.slice(0, -2).join() !== to.slice(0, -2).join()) return false;
	emptyCells(editor, [start, end], [from, to]);
	return true;
}

/** Gives the keys of an editor that was just opened their meaning in tables. */
export function installTableKeys(editor: BoxEditor): void {
	const { insertBreak, deleteBackward, deleteForward, deleteFragment } = editor;
	const { tab } = editor.tf;
	const caretCell = () => cellAt(editor, editor.selection?.anchor);
	editor.insertBreak = () => {
		const cell = caretCell();
		if (cell) goDown(editor, cell);
		else insertBreak();
	};
	editor.deleteBackward = (unit) => {
		const cell = caretCell();
		const caret = editor.selection?.anchor;
		if (!cell || !caret || !same(caret, editor.api.start(cell))) deleteBackward(unit);
	};
	editor.deleteForward = (unit) => {
		const cell = caretCell();
		const caret = editor.selection?.anchor;
		if (!cell || !caret || !same(caret, editor.api.end(cell))) deleteForward(unit);
	};
	editor.tf.tab = (options) => {
		const cell = caretCell();
		return cell ? goAlong(editor, cell, options.reverse) : tab(options);
	};
	editor.deleteFragment = (options) => {
		if (!emptied(editor)) deleteFragment(options);
	};
}
