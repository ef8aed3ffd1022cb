/** A body in the real box, as a hand edits it. */
import type { BoxEditor, BoxNode, Path } from '../../../../admin/body/editor.ts';
import { realBox } from './real-box.ts';

export const box = await realBox();

/** One editor for all: making one takes longer than a body. */
const editor = box.boxTree();
box.installKeys(editor);

export interface Opened {
	editor: BoxEditor;
	/** The body as it would be saved now. */
	saved: () => string;
}

export function opened(markdown: string): Opened {
	const session = new box.BodySession(markdown);
	session.touch();
	const blocks = markdown ? box.boxOf(markdown) : [{ type: 'p', children: [{ text: '' }] }];
	editor.selection = null;
	editor.children = structuredClone(blocks);
	editor.tf.normalize({ force: true });
	return {
		editor,
		saved: () => {
			session.said(box.bodyOf(editor.children));
			return session.text;
		},
	};
}

/** As `opened`, with nothing to take back yet. */
export function stepped(markdown: string): Opened {
	const body = opened(markdown);
	body.editor.history = { undos: [], redos: [] };
	return body;
}

/** Every piece of text below a node, with its place. */
export function texts(node: BoxNode, path: Path = []): { text: string; path: Path }[] {
	if (node.text !== undefined) return [{ text: node.text, path }];
	if (node.type === 'as-is' || node.type === 'shortcode') return [];
	return (node.children ?? []).flatMap((child, place) => texts(child, [...path, place]));
}

/** Text and structure of the page. */
export const pageOf = (markdown: string) => box.meaningOf(box.readBlocks(markdown));

/** The letters of the page. */
export const wordsOn = (markdown: string) => box.wordsOf(box.readBlocks(markdown));

/** The block without a memory of how it was written, so that it is written anew. */
export function forgetful(node: BoxNode): BoxNode {
	if (node.type === 'as-is') return node;
	const memory = ['source', 'said', 'gap', 'follows'];
	return Object.fromEntries(Object.entries(node).filter(([key]) => !memory.includes(key)));
}
