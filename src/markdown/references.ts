/** What a body names: pictures, files, links, whom to call. */
import type { Nodes } from 'mdast';
import { treeOf } from './tree.ts';
import { decoded } from './urls.ts';

export interface References {
	pictures: { path: string; line: number }[];
	files: { path: string; line: number }[];
	links: { url: string; line: number }[];
	/** Lines of 找谁办. */
	contacts: { key: string; line: number }[];
}

export const noReferences = (): References => ({
	...{ pictures: [], files: [] },
	...{ links: [], contacts: [] },
});

/** Adds what one node names. */
export function addReference(node: Nodes, to: References): void {
	const line = node.position?.start.line ?? 1;
	if (node.type === 'image') to.pictures.push({ path: decoded(node.url), line });
	if (node.type === 'link') to.links.push({ url: node.url, line });
	if (node.type !== 'leafDirective') return;
	const key = node.name === 'contact' ? node.attributes?.['key'] : undefined;
	if (key) to.contacts.push({ key, line });
	const { file, src } = node.attributes ?? {};
	const path = node.name === 'attachment' ? file : src;
	if (path) to.files.push({ path, line });
}

/** Markdown → everything it names, without a look at what is wrong with it. */
export function referencesOf(markdown: string): References {
	const found = noReferences();
	const visit = (node: Nodes) => {
		addReference(node, found);
		if ('children' in node) node.children.forEach(visit);
	};
	visit(treeOf(markdown));
	return found;
}
