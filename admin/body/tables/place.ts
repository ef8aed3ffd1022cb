/** The table that the caret is in, and its place there. */
import { cellAt } from '../editing/table-keys.ts';
import { nodesDown, type BoxEditor, type BoxNode, type Path } from '../editor.ts';

export interface Place {
	table: BoxNode;
	path: Path;
	row: number;
	column: number;
	rows: number;
	columns: number;
}

/** Undefined where the caret is in no table, or marks reach out of it. */
export function placeInTable(editor: BoxEditor): Place | undefined {
	const { anchor, focus } = editor.selection ?? {};
	const cell = cellAt(editor, focus);
	const other = cellAt(editor, anchor);
	if (!cell || !other) return undefined;
	const path = cell.slice(0, -2);
	const table = nodesDown(editor, path).at(-1);
	if (!table || other.slice(0, -2).join() !== path.join()) return undefined;
	const [row = 0, column = 0] = cell.slice(-2);
	const rows = table.children ?? [];
	return { table, path, row, column, rows: rows.length, columns: rows[0]?.children?.length ?? 0 };
}
