/** Where a block goes that stands by itself: in place of the empty paragraph one writes in, else below the block. */
import { inOneStep, type BoxEditor, type BoxNode } from '../editor.ts';

const isEmptyLine = ({ type, children = [] }: BoxNode) =>
	type === 'p' && children.every(({ text }) => text === '');

/** @returns its place in the body */
export function placeBlock(editor: BoxEditor, node: BoxNode): number {
	const top = editor.selection?.focus.path[0] ?? editor.children.length - 1;
	const block = editor.children[top];
	const replaces = block !== undefined && isEmptyLine(block);
	const place = replaces ? top : top + 1;
	inOneStep(editor, () => {
		if (replaces) editor.tf.removeNodes({ at: [place] });
		editor.tf.insertNodes(node, { at: [place] });
	});
	return place;
}
