/**
 * Tables keep their shape: rows in a table, cells in a row, words in a cell, every row as long as the
 * longest. The box itself lets anything stand there, and then cannot write it; a cell beyond the first
 * row's would be written and never read.
 */
import { isForm, nodesDown, type BoxEditor, type BoxNode, type Path } from '../editor.ts';

const inline = new Set(['a', 'image', 'break']);

const isWords = ({ type, text }: BoxNode) =>
	text !== undefined || (type !== undefined && inline.has(type));
const isBlock = (node: BoxNode) => !isWords(node);
const cell = (): BoxNode => ({ type: 'table-cell', children: [{ text: '' }] });

/** Makes a cell, or several, of what stands in a row or a table without being one. */
function makeCell(editor: BoxEditor, node: BoxNode, at: Path): void {
	const { tf } = editor;
	if (node.text === '') tf.removeNodes({ at });
	else if (isWords(node)) tf.wrapNodes({ type: 'table-cell', children: [] }, { at });
	else if (isForm(node)) tf.moveNodes({ at, to: [(at[0] ?? 0) + 1] });
	else if (node.children?.some(isBlock)) tf.unwrapNodes({ at });
	else tf.setNodes({ type: 'table-cell' }, { at });
}

function mendTable(editor: BoxEditor, { children = [] }: BoxNode, path: Path): boolean {
	const wrong = children.findIndex(({ type }) => type !== 'table-row');
	const stranger = children[wrong];
	if (stranger) {
		const at = [...path, wrong];
		if (stranger.type === 'table-cell')
			editor.tf.wrapNodes({ type: 'table-row', children: [] }, { at });
		else makeCell(editor, stranger, at);
		return true;
	}
	const width = Math.max(0, ...children.map((row) => row.children?.length ?? 0));
	const short = children.findIndex((row) => (row.children?.length ?? 0) < width);
	if (short < 0) return false;
	editor.tf.insertNodes(cell(), { at: [...path, short, children[short]?.children?.length ?? 0] });
	return true;
}

function mendRow(editor: BoxEditor, { children = [] }: BoxNode, path: Path): boolean {
	const wrong = children.findIndex(({ type }) => type !== 'table-cell');
	const stranger = children[wrong];
	if (stranger) makeCell(editor, stranger, [...path, wrong]);
	return stranger !== undefined;
}

/** A cell is one line of words. */
function mendCell(editor: BoxEditor, { children = [] }: BoxNode, path: Path): boolean {
	const wrong = children.findIndex((node) => node.type === 'break' || isBlock(node));
	const stranger = children[wrong];
	if (!stranger) return false;
	const at = [...path, wrong];
	if (isForm(stranger)) {
		makeCell(editor, stranger, at);
		return true;
	}
	if (stranger.type === 'break') editor.tf.removeNodes({ at });
	else editor.tf.unwrapNodes({ at });
	if (wrong > 0) editor.tf.insertNodes({ text: ' ' }, { at });
	return true;
}

/** What stands in another place than its own. */
function mendStray(editor: BoxEditor, type: string, path: Path): boolean {
	const outer = nodesDown(editor, path.slice(0, -1)).at(-1)?.type ?? '';
	// The row or the table around it sees to it.
	if (outer === 'table' || outer === 'table-row') return false;
	if (type === 'table-row') editor.tf.unwrapNodes({ at: path });
	else editor.tf.setNodes({ type: 'p' }, { at: path });
	return true;
}

function mended(editor: BoxEditor, [node, path]: [BoxNode, Path]): boolean {
	const { type = '', children = [] } = node;
	if (!type.startsWith('table')) return false;
	if (type !== 'table-cell' && children.length === 0) {
		editor.tf.removeNodes({ at: path });
		return true;
	}
	if (type === 'table') return mendTable(editor, node, path);
	const mend = type === 'table-row' ? mendRow : mendCell;
	return mendStray(editor, type, path) || mend(editor, node, path);
}

/** From now on every change leaves tables that can be written and read. */
export function keepTables(editor: BoxEditor): void {
	const { normalizeNode } = editor;
	editor.normalizeNode = (entry, options) => {
		if (!mended(editor, entry)) normalizeNode(entry, options);
	};
}
