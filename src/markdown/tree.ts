/** The one reading of a body: page, gate, box and preview start from this tree. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { extensions, mdastExtensions } from './extensions.ts';
import { joinPictures } from './syntax/lines.ts';

/** Markdown (no front matter) → its tree, each node with its place. */
export function treeOf(markdown: string): Root {
	const tree = fromMarkdown(markdown, { extensions, mdastExtensions });
	joinPictures(tree, markdown);
	return tree;
}
