/**
 * Where pasted blocks go: a table or a form never into a cell, a list or a quotation, but below; into a
 * cell only words. The box would put them right in the middle.
 */
import { nodesDown, type BoxEditor, type BoxNode } from '../editor.ts';
import { cellAt } from './table-keys.ts';

/** These stand by themselves in the body. */
const alone = new Set(['table', 'shortcode', 'as-is', 'thematic-break']);
/** Only these go into a quotation. */
const quotable = new Set(['p', 'a', 'image', undefined]);

function isAlone({ type, children = [] }: BoxNode): boolean {
	return (type !== undefined && alone.has(type)) || children.some(isAlone);
}

/** `[p(甲, 乙), p(丙)]` → `甲乙`, ` `, `丙`. */
function inOneLine(nodes: BoxNode[]): BoxNode[] {
	return nodes.flatMap((node, place) => {
		if (node.text !== undefined || node.type === 'a' || node.type === 'image') return [node];
		const words = node.type === 'break' ? [] : inOneLine(node.children ?? []);
		return place > 0 || node.type === 'break' ? [{ text: ' ' }, ...words] : words;
	});
}

function goesBelow(block: BoxNode | undefined, fragment: BoxNode[]): boolean {
	if (!block?.type || !/^(?:table|ul|ol|blockquote)$/.test(block.type)) return false;
	if (fragment.some(isAlone)) return true;
	return block.type === 'blockquote' && !fragment.every(({ type }) => quotable.has(type));
}

/** Whether a place was found for it that is not the caret itself. */
function placed(editor: BoxEditor, fragment: BoxNode[]): boolean {
	const { selection } = editor;
	if (!selection) return false;
	if (selection.anchor.path[0] !== selection.focus.path[0]) return false;
	const [top = 0] = selection.anchor.path;
	const below = goesBelow(nodesDown(editor, [top])[0], fragment);
	const cell = cellAt(editor, selection.anchor);
	if (!below && !cell) return false;
	editor.deleteFragment();
	if (below) editor.tf.insertNodes(fragment, { at: [top + 1], select: true });
	else editor.tf.insertNodes(inOneLine(fragment), { select: true });
	return true;
}

/** From now on what is pasted finds its place in an editor that was just opened. */
export function placePastes(editor: BoxEditor): void {
	const { insertFragment } = editor.tf;
	const insert = (fragment: BoxNode[], options?: object) => {
		if (!placed(editor, fragment)) insertFragment(fragment, options);
	};
	editor.insertFragment = insert;
	editor.tf.insertFragment = insert;
}
