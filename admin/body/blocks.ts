/** A body cut into its top-level blocks, with everything between them. */
import type { RootContent } from 'mdast';
import { treeOf } from '../../src/markdown/tree.ts';

export interface Block {
	/** What stands between the block before (or the beginning) and this one. */
	gap: string;
	source: string;
	node: RootContent;
}

export interface Blocks {
	blocks: Block[];
	/** What stands after the last block. */
	end: string;
}

/** The blocks of a text, as the page reads them. */
export function readBlocks(markdown: string): RootContent[] {
	return treeOf(markdown).children;
}

/** The blocks of a body with everything between them: joined again they are the body. */
export function blocksOf(markdown: string): Blocks {
	let place = 0;
	const blocks = readBlocks(markdown).map((node) => {
		const { start, end } = node.position ?? {};
		// Its indent is part of it: the lines below may be indented alike.
		const from = (start?.offset ?? place) - (start?.column ?? 1) + 1;
		const gap = markdown.slice(place, from);
		place = end?.offset ?? from;
		return { gap, node, source: markdown.slice(from, place) };
	});
	return { blocks, end: markdown.slice(place) };
}
