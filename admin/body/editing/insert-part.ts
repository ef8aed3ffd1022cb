/** A picture or a file put into the body by another way than its menu: dropped on it, pasted, come along with words. */
import { drawn, isForm, type BoxEditor, type BoxNode, type Path } from '../editor.ts';

/** The block it goes below; undefined: at the very beginning. */
export type Place = BoxNode | undefined;

/** Who drops something on a line means below it. Pixels. */
const grip = 8;

/** Below the block that lies under `y`, in the window's pixels. */
export function blockAt(editor: BoxEditor, y: number): Place {
	return editor.children.findLast((node) => {
		const top = drawn(node)?.getBoundingClientRect().top;
		return top !== undefined && top + grip < y;
	});
}

/** Where one was writing; the end of the body where nobody was. */
export function placeOfCaret({ children, selection }: BoxEditor): Place {
	return children[selection?.anchor.path[0] ?? children.length - 1] ?? children.at(-1);
}

const isEmpty = ({ type, children = [] }: BoxNode) =>
	type === 'p' && children.every(({ text, children: inner }) => !inner && text === '');

export interface Part {
	/** One of “插入”. */
	id: string;
	data: Record<string, unknown>;
}

const nodeOf = ({ id, data }: Part): BoxNode => ({
	type: 'shortcode',
	data: { id, shortcode: id, shortcodeData: data },
	children: [{ text: '' }],
});

/** A hand did it, though not in the box: from now on what the box says is meant. */
const touched = (root: HTMLElement) => root.dispatchEvent(new Event('drop'));

/** @returns what was put in: the next goes below it */
export function insertPart(
	root: HTMLElement,
	editor: BoxEditor,
	part: Part,
	place: Place,
): BoxNode {
	touched(root);
	const { data } = part;
	const index = place ? editor.children.indexOf(place) : -1;
	// A block that was written in meanwhile is another node.
	const below = place && index < 0 ? editor.children.length - 1 : index;
	const node = nodeOf(part);
	const onEmpty = place !== undefined && index >= 0 && isEmpty(place);
	editor.tf.withoutNormalizing(() => {
		editor.tf.insertNodes(node, { at: [below + 1] });
		if (onEmpty) editor.tf.removeNodes({ at: [below] });
	});
	return editor.children.find((one) => isForm(one) && one.data?.shortcodeData === data) ?? node;
}

/** The first place of these words, below one block of the body. */
function pathOf(node: BoxNode, words: string, path: Path): Path | undefined {
	if (node.text?.includes(words)) return path;
	for (const [place, inner] of (node.children ?? []).entries()) {
		const found = pathOf(inner, words, [...path, place]);
		if (found) return found;
	}
	return undefined;
}

const wordsOf = ({ text, children = [] }: BoxNode): string =>
	text ?? children.map(wordsOf).join('');

/**
 * In the place of words that waited for it; below their block where other words stand beside them.
 * @param known blocks that stood there before: their words wait for something else
 */
export function replaceWords(
	root: HTMLElement,
	editor: BoxEditor,
	part: Part,
	words: string,
	known: ReadonlySet<BoxNode>,
): void {
	const index = editor.children.findIndex(
		(node) => !known.has(node) && !isForm(node) && wordsOf(node).includes(words),
	);
	const block = editor.children[index];
	const path = block && pathOf(block, words, [index]);
	if (!block || !path) {
		insertPart(root, editor, part, placeOfCaret(editor));
		return;
	}
	touched(root);
	const alone = block.type === 'p' && wordsOf(block).trim() === words;
	const leaf = path.slice(1).reduce<BoxNode | undefined>((node, at) => node?.children?.[at], block);
	const offset = leaf?.text?.indexOf(words) ?? 0;
	const at = { anchor: { path, offset }, focus: { path, offset: offset + words.length } };
	editor.tf.withoutNormalizing(() => {
		editor.tf.insertNodes(nodeOf(part), { at: [index + 1] });
		if (alone) editor.tf.removeNodes({ at: [index] });
		else editor.tf.delete({ at });
	});
}
