/** Puts a link into the body, changes the one the caret is in, or takes it away. */
import { unwrapLink, upsertLink } from '@platejs/link';
import { nodesDown, type BoxEditor, type Path, type Range } from '../editor.ts';
import { placeBlock } from '../editing/place-block.ts';
import { inOneStep } from '../editor.ts';

/** The link that the caret or what is marked is in. */
export function linkAt(editor: BoxEditor): { path: Path; url: string } | undefined {
	const path = editor.selection?.anchor.path ?? [];
	const nodes = nodesDown(editor, path);
	const depth = nodes.findLastIndex(({ type }) => type === 'a');
	return depth < 0 ? undefined : { path: path.slice(0, depth + 1), url: nodes[depth]?.url ?? '' };
}

const isMarked = ({ anchor, focus }: Range) =>
	anchor.path.join() !== focus.path.join() || anchor.offset !== focus.offset;

/** Whether words are marked, which the link then shows. */
export const hasMarked = ({ selection }: BoxEditor): boolean =>
	selection !== null && isMarked(selection);

/** @param words shown where none are marked */
export function putLink(editor: BoxEditor, url: string, words: string): void {
	const there = linkAt(editor);
	inOneStep(editor, () => {
		if (there) editor.tf.setNodes({ url }, { at: there.path });
		else if (hasMarked(editor)) upsertLink(editor as never, { url, skipValidation: true });
		else upsertLink(editor as never, { url, text: words, skipValidation: true });
	});
}

export function takeLink(editor: BoxEditor): void {
	inOneStep(editor, () => unwrapLink(editor as never));
}

/** A part of “插入”, filled in. */
export function putForm(editor: BoxEditor, id: string, held: Record<string, unknown>): void {
	const place = placeBlock(editor, {
		type: 'shortcode',
		data: { id, shortcode: id, shortcodeData: held },
		children: [{ text: '' }],
	});
	editor.tf.select(editor.api.start([place]));
}
