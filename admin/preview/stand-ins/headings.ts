/** Nobody links to a heading of the preview: they go without ids, whose library is as large as a tenth of all this. */
import type { Nodes } from 'hast';
import type { Heading } from '../../../src/markdown/headings.ts';

const wordsOf = (node: Nodes): string =>
	node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

/** The headings, for the list of parts. */
export function nameHeadings(node: Nodes): Heading[] {
	const depth = node.type === 'element' ? /^h([1-6])$/.exec(node.tagName)?.[1] : undefined;
	if (depth) return [{ depth: Number(depth), slug: '', text: wordsOf(node) }];
	return 'children' in node ? node.children.flatMap(nameHeadings) : [];
}
