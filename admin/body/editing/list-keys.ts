/**
 * Keys in items of several blocks. Plate's lists know a line and a list below it: Backspace and Delete beside another block
 * threw, and Enter in an empty paragraph of an item took the whole item out of its list.
 */
import {
	isForm,
	nodesDown,
	paragraph,
	type BoxEditor,
	type BoxNode,
	type Path,
	type Point,
} from '../editor.ts';

const isList = ({ type }: BoxNode) => type === 'ul' || type === 'ol';
const isItem = ({ type }: BoxNode) => type === 'li';

/** As Plate knows items: a line, and at most one list below it. */
const isSimple = ({ children: [, below, ...others] = [] }: BoxNode) =>
	others.length === 0 && (!below || isList(below));

/** Path of the paragraph, heading or line around a point. */
function lineAt(editor: BoxEditor, { path }: Point): Path {
	const depth = nodesDown(editor, path).findLastIndex(({ type }) =>
		/^(?:p|lic|h[1-6])$/.test(type ?? ''),
	);
	return path.slice(0, depth + 1);
}

const same = (one: Point, other: Point) =>
	one.offset === other.offset && one.path.join() === other.path.join();

/** The caret; none while something is marked. */
function caretOf({ selection }: BoxEditor): Point | undefined {
	return selection && same(selection.anchor, selection.focus) ? selection.anchor : undefined;
}

/** Of the line the caret is in. */
type Side = 'before' | 'after';

/** Whether a line is the first of an item of an outermost list: Backspace takes that out of its list. */
function leavesList(editor: BoxEditor, line: Path): boolean {
	const nodes = nodesDown(editor, line);
	const [item, around] = [nodes.at(-2), nodes.at(-4)];
	return line.at(-1) === 0 && item !== undefined && isItem(item) && !(around && isItem(around));
}

/** Place of the form in an item that is marked. */
function markedForm(editor: BoxEditor, { path }: Point): Path | undefined {
	const nodes = nodesDown(editor, path);
	const depth = nodes.findIndex(isForm);
	return nodes.slice(0, Math.max(depth, 0)).some(isItem) ? path.slice(0, depth + 1) : undefined;
}

/** Takes a form away; the caret goes to the line beside it. */
function removeForm(editor: BoxEditor, path: Path): void {
	const beside =
		editor.api.before(editor.api.start(path)) ?? editor.api.after(editor.api.end(path));
	if (beside) editor.tf.select(beside);
	editor.tf.removeNodes({ at: path });
}

/** Beside a form or a table an empty paragraph goes; all else stays, and a form is marked. */
function stopped(editor: BoxEditor, line: Path, beside: Point): void {
	const nodes = nodesDown(editor, line);
	const around = nodes.at(-2) ?? editor;
	const isEmpty = same(editor.api.start(line), editor.api.end(line));
	const isForms = nodesDown(editor, beside.path).some(isForm);
	const goes = isEmpty && nodes.at(-1)?.type !== 'lic' && (around.children?.length ?? 0) > 1;
	if (goes || isForms) editor.tf.select(beside);
	if (goes) editor.tf.removeNodes({ at: line });
}

/** Whether the edge of the line was seen to: words are joined, beside a form or a table they stay. */
function joined(editor: BoxEditor, caret: Point, side: Side): boolean {
	const line = lineAt(editor, caret);
	const edge = side === 'before' ? editor.api.start(line) : editor.api.end(line);
	const beside = editor.api[side](caret);
	if (!beside || line.length === 0 || !same(caret, edge)) return false;
	if (side === 'before' && leavesList(editor, line)) return false;
	const there = nodesDown(editor, beside.path);
	if ([...nodesDown(editor, caret.path), ...there].filter(isItem).every(isSimple)) return false;
	const stays = there.some((node) => isForm(node) || node.type === 'table-cell');
	const [anchor, focus] = side === 'before' ? [beside, caret] : [caret, beside];
	if (stays) stopped(editor, line, beside);
	else editor.tf.delete({ at: { anchor, focus } });
	return true;
}

/** Whether a form was marked, which goes, or the edge of the line was seen to. */
function deleted(editor: BoxEditor, side: Side): boolean {
	const caret = caretOf(editor);
	const form = caret && markedForm(editor, caret);
	if (form) removeForm(editor, form);
	return form !== undefined || (caret !== undefined && joined(editor, caret, side));
}

/** An empty paragraph becomes an item of its own; what stood below it in the old one comes along. */
function becomeItem(editor: BoxEditor, path: Path): void {
	const item = path.slice(0, -1);
	const place = path.at(-1) ?? 0;
	const below = (nodesDown(editor, item).at(-1)?.children ?? []).slice(place + 1);
	editor.tf.withoutNormalizing(() => {
		editor.tf.setNodes({ type: 'lic' }, { at: path });
		editor.tf.wrapNodes({ type: 'li', children: [] }, { at: path });
		for (const count of below.keys())
			editor.tf.moveNodes({ at: [...item, place + 1], to: [...path, count + 1] });
		editor.tf.moveNodes({ at: path, to: [...item.slice(0, -1), (item.at(-1) ?? 0) + 1] });
	});
}

/** Whether the caret was in a form, a paragraph or a heading of an item; then a line was begun below it, or broken there. */
function brokeLine(editor: BoxEditor): boolean {
	const caret = caretOf(editor);
	if (!caret) return false;
	const form = markedForm(editor, caret);
	if (form) {
		const below = [...form.slice(0, -1), (form.at(-1) ?? 0) + 1];
		editor.tf.insertNodes(paragraph(), { at: below, select: true });
		return true;
	}
	const path = lineAt(editor, caret);
	const [item, line] = nodesDown(editor, path).slice(-2);
	if (!item || !line || !isItem(item) || line.type === 'lic') return false;
	const [start, end] = [editor.api.start(path), editor.api.end(path)];
	if (same(start, end)) becomeItem(editor, path);
	else {
		const atEnd = same(caret, end);
		editor.tf.splitNodes({ always: true });
		// Below a heading one writes on in words.
		if (atEnd) editor.tf.setNodes({ type: 'p' }, { at: lineAt(editor, caretOf(editor) ?? caret) });
	}
	return true;
}

/** What is marked in an item goes first: Plate looked for the caret where it had been before, in an item that was gone. */
function deleteMarked(editor: BoxEditor): void {
	const { selection } = editor;
	if (!selection || caretOf(editor)) return;
	const ends = [selection.anchor, selection.focus];
	if (ends.some(({ path }) => nodesDown(editor, path).some(isItem))) editor.deleteFragment();
}

/** Gives Enter, Backspace and Delete in an editor that was just opened their meaning in items. */
export function installListKeys(editor: BoxEditor): void {
	const { insertBreak, deleteBackward, deleteForward } = editor;
	editor.insertBreak = () => {
		deleteMarked(editor);
		if (!brokeLine(editor)) insertBreak();
	};
	editor.deleteBackward = (unit) => {
		if (!deleted(editor, 'before')) deleteBackward(unit);
	};
	editor.deleteForward = (unit) => {
		if (!deleted(editor, 'after')) deleteForward(unit);
	};
}
