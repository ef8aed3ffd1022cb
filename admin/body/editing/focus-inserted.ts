/** A part just inserted is where one goes on: the focus, left on the button of the menu, moves to its first field. */
import { drawn, isForm, type BoxEditor, type BoxNode } from '../editor.ts';

/** React draws the part and its fields a little later. Milliseconds. */
const lookEvery = 30;
/** A slow phone has drawn it by then. */
const giveUpAfter = 3_000;

const fields = 'input, textarea, select, button';

/** Marked so by the menu alone: what is opened, pasted or brought back by Ctrl+Z is not. */
const isInserted = (node: BoxNode & { data?: { shortcodeNew?: boolean } }) =>
	isForm(node) && node.data?.shortcodeNew === true;

const isVisible = (field: Element) => field.getClientRects().length > 0;

function firstField(editor: BoxEditor, place: number): HTMLElement | undefined {
	const node = editor.children[place];
	const form = node && isForm(node) ? drawn(node) : undefined;
	return [...(form?.querySelectorAll<HTMLElement>(fields) ?? [])].find(isVisible);
}

function focusSoon(find: () => HTMLElement | undefined): void {
	const from = document.activeElement;
	const started = Date.now();
	const look = () => {
		// The hand has gone elsewhere meanwhile.
		if (document.activeElement !== from || Date.now() - started > giveUpAfter) return;
		const field = find();
		if (field) field.focus();
		else setTimeout(look, lookEvery);
	};
	setTimeout(look);
}

/** Lets an editor that was just opened give the focus to what is inserted from the menu. */
export function focusInserted(editor: BoxEditor): void {
	const { insertNodes } = editor.tf;
	editor.tf.insertNodes = (nodes, options) => {
		const known = new Set(editor.children);
		insertNodes(nodes, options);
		if (Array.isArray(nodes) || !isInserted(nodes)) return;
		const place = editor.children.findIndex((node) => !known.has(node) && isInserted(node));
		if (place >= 0) focusSoon(() => firstField(editor, place));
	};
}
