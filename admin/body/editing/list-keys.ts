/**
 * Keys in items of several blocks. Plate's lists know a line and a list below it: Delete before another block threw,
 * and Enter in an empty paragraph of an item took the whole item out of its list.
 */
import {
	isForm,
	nodesDown,
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

/** Whether what stands below the line was seen to: words come up to it, a form or a table stays. */
function joinedBelow(editor: BoxEditor): boolean {
	const caret = caretOf(editor);
	if (!caret || !same(caret, editor.api.end(lineAt(editor, caret)))) return false;
	const next = editor.api.after(caret);
	if (!next) return false;
	const below = nodesDown(editor, next.path);
	const items = [...nodesDown(editor, caret.path), ...below].filter(isItem);
	if (items.every(isSimple)) return false;
	const stays = below.some((node) => isForm(node) || node.type === 'table-cell');
	if (!stays) editor.tf.delete({ at: { anchor: caret, focus: next } });
	return true;
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

/** Whether the caret was in a paragraph or a heading of an item; then the line was broken there. */
function brokeLine(editor: BoxEditor): boolean {
	const caret = caretOf(editor);
	if (!caret) return false;
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

/** Gives Enter and Delete in an editor that was just opened their meaning in items. */
export function installListKeys(editor: BoxEditor): void {
	const { insertBreak, deleteForward } = editor;
	editor.insertBreak = () => {
		if (!brokeLine(editor)) insertBreak();
	};
	editor.deleteForward = (unit) => {
		if (!joinedBelow(editor)) deleteForward(unit);
	};
}
