/**
 * Room to write: below a form or a table that ends the body there is always an empty paragraph (it is
 * not written to the file), and what is typed while a form is marked goes below it (above, if it is the first). Both were swallowed.
 */
import { isForm, paragraph, type BoxEditor } from '../editor.ts';

/** Blocks that a caret cannot leave downwards. */
const dead = new Set(['shortcode', 'as-is', 'table', 'thematic-break']);

function addRoom(editor: BoxEditor): void {
	if (!dead.has(editor.children.at(-1)?.type ?? '')) return;
	editor.tf.insertNodes(paragraph(), { at: [editor.children.length] });
}

/** Place of the form that is marked. */
function markedForm({ selection, children }: BoxEditor): number | undefined {
	const place = selection?.anchor.path[0];
	const block = place === undefined ? undefined : children[place];
	return block && isForm(block) ? place : undefined;
}

/** Gives an editor that was just opened room to write, now and after every change. */
export function keepRoomToWrite(editor: BoxEditor): void {
	const { normalizeNode, insertText } = editor;
	editor.normalizeNode = (entry, options) => {
		if (entry[1].length === 0) addRoom(editor);
		normalizeNode(entry, options);
	};
	editor.insertText = (text, options) => {
		const form = markedForm(editor);
		// Above the first block there is no other way in.
		const place = form === 0 ? 0 : (form ?? 0) + 1;
		if (form !== undefined) editor.tf.insertNodes(paragraph(), { at: [place], select: true });
		insertText(text, options);
	};
	// Opening is no step that Ctrl+Z takes back.
	editor.tf.withoutSaving(() => addRoom(editor));
}
