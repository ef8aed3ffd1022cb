/** Words of a line under marks and links: read as one text, changed where they stand. */
import type { BoxNode } from '../editor.ts';

/** A picture in a sentence is no letter, and holds the letters beside it apart. */
const picture = '\ufffc';

/** `[停, **水**, [通知](/a)]` → `停水通知`. */
export const textOf = (nodes: readonly BoxNode[]): string =>
	nodes
		.map(({ type, text, children = [] }) => {
			if (text !== undefined) return text;
			return type === 'image' ? picture : type === 'break' ? '\n' : textOf(children);
		})
		.join('');

/** The same, as long, with what is shown as typed left out: it is no prose. */
export const proseOf = (nodes: readonly BoxNode[]): string =>
	nodes
		.map((node) => {
			if (node.code) return picture.repeat(node.text?.length ?? 0);
			return node.text === undefined && node.type === 'a'
				? proseOf(node.children ?? [])
				: textOf([node]);
		})
		.join('');

export interface Edit {
	/** One letter at least. */
	from: number;
	to: number;
	text: string;
}

/** One piece of text with what of the edits falls in it; new words go where the old begin. */
function editedText(text: string, start: number, edits: readonly Edit[]): string {
	let result = text;
	for (const { from, to, text: words } of edits.toReversed()) {
		const [first, last] = [Math.max(from - start, 0), Math.min(to - start, text.length)];
		if (first < last)
			result = result.slice(0, first) + (from >= start ? words : '') + result.slice(last);
	}
	return result;
}

function editedNode(node: BoxNode, start: number, edits: readonly Edit[]): BoxNode {
	if (node.text !== undefined) return { ...node, text: editedText(node.text, start, edits) };
	if (node.type === 'image' || node.type === 'break') return node;
	return { ...node, children: edited(node.children ?? [], edits, start) };
}

/** @param edits in their order, none within another */
export function edited(nodes: readonly BoxNode[], edits: readonly Edit[], start = 0): BoxNode[] {
	if (edits.length === 0) return [...nodes];
	let place = start;
	return nodes.map((node) => {
		const from = place;
		place += textOf([node]).length;
		return editedNode(node, from, edits);
	});
}
