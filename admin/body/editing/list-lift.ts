/**
 * An item goes one list out, with all its blocks, and no word changes its place: what stood below it in its list, and below
 * that list in the item around it, comes along. (Plate looked for “the list” of an item, of which there may be several, and by
 * places that had moved meanwhile.)
 */
import { nodesDown, type BoxEditor, type Path } from '../editor.ts';

const next = (path: Path): Path => [...path.slice(0, -1), (path.at(-1) ?? 0) + 1];

const childrenOf = (editor: BoxEditor, path: Path) =>
	nodesDown(editor, path).at(-1)?.children ?? [];

/** Moves all that stands beside `path`, after it, to the end of `item`. */
function takeAlong(editor: BoxEditor, path: Path, item: Path): void {
	const others = childrenOf(editor, path.slice(0, -1)).slice((path.at(-1) ?? 0) + 1);
	const own = childrenOf(editor, item).length;
	for (const count of others.keys())
		editor.tf.moveNodes({ at: next(path), to: [...item, own + count] });
}

/** Out of a list in an item: an item of the list around it. */
function toListAround(editor: BoxEditor, item: Path): void {
	const list = item.slice(0, -1);
	const type = nodesDown(editor, list).at(-1)?.type ?? 'ul';
	const isLast = childrenOf(editor, list).length === (item.at(-1) ?? 0) + 1;
	const own = [...item, childrenOf(editor, item).length];
	if (!isLast) {
		editor.tf.insertNodes({ type, children: [] }, { at: own });
		takeAlong(editor, item, own);
	}
	takeAlong(editor, list, item);
	editor.tf.moveNodes({ at: item, to: next(list.slice(0, -1)) });
	if (childrenOf(editor, list).length === 0) editor.tf.removeNodes({ at: list });
}

/** Out of the last list around it: its blocks stand between the items before and those after. */
function toBlocks(editor: BoxEditor, item: Path): void {
	if (childrenOf(editor, item)[0]?.type === 'lic')
		editor.tf.setNodes({ type: 'p' }, { at: [...item, 0] });
	const list = item.slice(0, -1);
	const isFirst = item.at(-1) === 0;
	editor.tf.liftNodes({ at: item });
	editor.tf.unwrapNodes({ at: isFirst ? list : next(list) });
}

/** Takes the item at `item` one list out. */
export function liftItem(editor: BoxEditor, item: Path): true {
	const around = nodesDown(editor, item.slice(0, -2)).at(-1);
	editor.tf.withoutNormalizing(() => {
		if (around?.type === 'li') toListAround(editor, item);
		else toBlocks(editor, item);
	});
	return true;
}
