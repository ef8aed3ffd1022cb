/** A body cut into its top-level blocks, each with a key that is equal where the meaning is. */
import type { Nodes, RootContent } from 'mdast';
import { treeOf } from '../../src/markdown/tree.ts';

export interface Block {
	/** What stands between the block before (or the beginning) and this one. */
	gap: string;
	source: string;
	node: RootContent;
	key: string;
}

export interface Blocks {
	blocks: Block[];
	/** What stands after the last block. */
	end: string;
}

/** What may differ between two writings of the same block. */
const form = new Set(['position', 'spread', 'align', 'data', 'identifier']);

/** Every part of a node but its place and its form; absent and empty mean the same. */
function meaningOf(node: Nodes): unknown {
	const parts = Object.entries(node).filter(
		([key, value]) => !form.has(key) && value !== null && value !== '' && key !== 'children',
	);
	const children = 'children' in node ? node.children.map(meaningOf) : [];
	return [parts.map(([key, value]) => [key, value as unknown]), children];
}

/** The blocks of a body with everything between them: joined again they are the body. */
export function blocksOf(markdown: string): Blocks {
	let place = 0;
	const blocks = treeOf(markdown).children.map((node) => {
		const start = node.position?.start.offset ?? place;
		const after = node.position?.end.offset ?? start;
		const gap = markdown.slice(place, start);
		place = after;
		return {
			gap,
			node,
			source: markdown.slice(start, after),
			key: JSON.stringify(meaningOf(node)),
		};
	});
	return { blocks, end: markdown.slice(place) };
}
