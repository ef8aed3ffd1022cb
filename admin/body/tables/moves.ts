/** What one does to a table: rows and columns added and taken away, a row made its head. Each is one step for 撤销. */
import { inOneStep, paragraph, type BoxEditor, type BoxNode } from '../editor.ts';
import { placeBlock } from '../editing/place-block.ts';
import { placeInTable, type Place } from './place.ts';

const cell = (): BoxNode => ({ type: 'table-cell', children: [{ text: '' }] });

const row = (columns: number): BoxNode => ({
	type: 'table-row',
	children: Array.from({ length: columns }, cell),
});

/** `(3, 2)` → a head and two rows of two cells. */
export const emptyTable = (rows: number, columns: number): BoxNode => ({
	type: 'table',
	data: { align: [] },
	children: Array.from({ length: rows }, () => row(columns)),
});

export function insertTable(editor: BoxEditor, rows: number, columns: number): void {
	const place = placeBlock(editor, emptyTable(rows, columns));
	editor.tf.select(editor.api.start([place, 0, 0]));
}

type Side = 'before' | 'after';

function goTo(editor: BoxEditor, { path }: Place, row: number, column: number): void {
	editor.tf.select(editor.api.end([...path, row, column]));
}

export function addRow(editor: BoxEditor, place: Place, side: Side): void {
	const at = place.row + (side === 'after' ? 1 : 0);
	inOneStep(editor, () => editor.tf.insertNodes(row(place.columns), { at: [...place.path, at] }));
	goTo(editor, place, at, place.column);
}

/** The sides that the columns keep to move with them. */
function realign(
	editor: BoxEditor,
	{ table, path, columns }: Place,
	change: (align: Align) => void,
) {
	const align = Array.from({ length: columns }, (_, column) => table.data?.align?.[column]);
	change(align);
	editor.tf.setNodes({ data: { ...table.data, align } }, { at: path });
}

type Align = NonNullable<NonNullable<BoxNode['data']>['align']>;

export function addColumn(editor: BoxEditor, place: Place, side: Side): void {
	const at = place.column + (side === 'after' ? 1 : 0);
	inOneStep(editor, () => {
		for (const line of Array(place.rows).keys())
			editor.tf.insertNodes(cell(), { at: [...place.path, line, at] });
		realign(editor, place, (align) => align.splice(at, 0, undefined));
	});
	goTo(editor, place, place.row, at);
}

/** Where it stood one writes on. */
export function removeTable(editor: BoxEditor, { path }: Place): void {
	inOneStep(editor, () => {
		editor.tf.removeNodes({ at: path });
		editor.tf.insertNodes(paragraph(), { at: path });
	});
	editor.tf.select(editor.api.start(path));
}

/** With its last row the table goes. */
export function removeRow(editor: BoxEditor, place: Place): void {
	if (place.rows === 1) {
		removeTable(editor, place);
		return;
	}
	goTo(editor, place, place.row + (place.row === place.rows - 1 ? -1 : 1), place.column);
	inOneStep(editor, () => editor.tf.removeNodes({ at: [...place.path, place.row] }));
}

/** With its last column the table goes. */
export function removeColumn(editor: BoxEditor, place: Place): void {
	if (place.columns === 1) {
		removeTable(editor, place);
		return;
	}
	goTo(editor, place, place.row, place.column + (place.column === place.columns - 1 ? -1 : 1));
	inOneStep(editor, () => {
		for (const line of Array(place.rows).keys())
			editor.tf.removeNodes({ at: [...place.path, line, place.column] });
		realign(editor, place, (align) => align.splice(place.column, 1));
	});
}

/** The first row is the head: the one with the caret comes first. */
export function makeHead(editor: BoxEditor, { path, row: from }: Place): void {
	inOneStep(editor, () => editor.tf.moveNodes({ at: [...path, from], to: [...path, 0] }));
}

export const moves = {
	rowAbove: (editor: BoxEditor, place: Place) => addRow(editor, place, 'before'),
	rowBelow: (editor: BoxEditor, place: Place) => addRow(editor, place, 'after'),
	columnBefore: (editor: BoxEditor, place: Place) => addColumn(editor, place, 'before'),
	columnAfter: (editor: BoxEditor, place: Place) => addColumn(editor, place, 'after'),
	makeHead,
	removeRow,
	removeColumn,
	removeTable,
} satisfies Record<string, (editor: BoxEditor, place: Place) => void>;

/** Does it where the caret is; nothing outside tables. */
export function move(editor: BoxEditor, act: (editor: BoxEditor, place: Place) => void): void {
	const place = placeInTable(editor);
	if (place) act(editor, place);
}
