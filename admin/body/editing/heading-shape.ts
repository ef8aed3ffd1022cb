/** A heading is one line, as Markdown knows it: Shift+Enter, or a pasted line, leaves a space where the page would. */
import type { BoxEditor, BoxNode, Path } from '../editor.ts';

function mended(editor: BoxEditor, [{ type = '', children = [] }, path]: [BoxNode, Path]): boolean {
	if (!/^h[1-6]$/.test(type)) return false;
	const place = children.findIndex((node) => node.type === 'break');
	if (place < 0) return false;
	const at = [...path, place];
	editor.tf.removeNodes({ at });
	editor.tf.insertNodes({ text: ' ' }, { at });
	return true;
}

/** From now on every change leaves headings of one line. */
export function keepHeadings(editor: BoxEditor): void {
	const { normalizeNode } = editor;
	editor.normalizeNode = (entry, options) => {
		if (!mended(editor, entry)) normalizeNode(entry, options);
	};
}
