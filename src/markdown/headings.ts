/** Headings can be linked to: each has an id made of its words. */
import Slugger from 'github-slugger';
import type { Nodes } from 'hast';

export interface Heading {
	depth: number;
	slug: string;
	text: string;
}

function wordsOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** Gives each heading of a tree its id (the second 时间 is `时间-1`), and says which there are. */
export function nameHeadings(tree: Nodes): Heading[] {
	const slugger = new Slugger();
	const visit = (node: Nodes): Heading[] => {
		const depth = node.type === 'element' ? /^h([1-6])$/.exec(node.tagName)?.[1] : undefined;
		if (node.type === 'element' && depth) {
			const text = wordsOf(node);
			const slug = slugger.slug(text);
			node.properties['id'] = slug;
			return [{ depth: Number(depth), slug, text }];
		}
		return 'children' in node ? node.children.flatMap(visit) : [];
	};
	return visit(tree);
}
