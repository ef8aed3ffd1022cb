/** Puts what was set in order in place of what stood there; one step for 撤销, and only what was changed moves. */
import { inOneStep, type BoxEditor, type BoxNode } from '../editor.ts';

/** How many of the first are the very same. */
function sameFrom(one: readonly BoxNode[], other: readonly BoxNode[]): number {
	const place = one.findIndex((node, at) => node !== other[at]);
	return place < 0 ? one.length : place;
}

export function putInstead(editor: BoxEditor, blocks: readonly BoxNode[]): void {
	const before = editor.children;
	const first = sameFrom(blocks, before);
	const most = Math.min(blocks.length, before.length) - first;
	const last = Math.min(sameFrom(blocks.toReversed(), before.toReversed()), most);
	inOneStep(editor, () => {
		for (let place = before.length - last - 1; place >= first; place -= 1)
			editor.tf.removeNodes({ at: [place] });
		editor.tf.insertNodes(blocks.slice(first, blocks.length - last), { at: [first] });
	});
	editor.tf.select(editor.api.start([Math.min(first, editor.children.length - 1)]));
}
