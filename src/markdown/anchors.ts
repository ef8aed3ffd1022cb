/** The places of a body that a link may lead to: `#报名时间`. */
import { toHast } from 'mdast-util-to-hast';
import { nameHeadings } from './headings.ts';
import { treeOf } from './tree.ts';

/** Ids of the headings, as the page gives them. @param markdown without front matter */
export function anchorsOf(markdown: string): Set<string> {
	const tree = toHast(treeOf(markdown));
	return new Set(nameHeadings(tree).map(({ slug }) => slug));
}
