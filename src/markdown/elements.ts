/** What of a body is changed once it is the tree of its HTML: links, tables, telephone numbers. */
import type { Element, ElementContent, Nodes, Parents } from 'hast';
import { withCalls } from '../lib/phone.ts';
import { linkChanges, tableBox } from './looks.ts';

function walk(node: Nodes, visit: (element: Element, parent: Parents, place: number) => void) {
	if (!('children' in node)) return;
	for (const [place, child] of [...node.children.entries()]) {
		walk(child, visit);
		if (child.type === 'element') visit(child, node, place);
	}
}

/** Unsafe addresses are taken away; foreign ones get their `rel`. */
export function changeLinks(tree: Nodes) {
	walk(tree, (element) => {
		if (element.tagName === 'a')
			Object.assign(element.properties, linkChanges(element.properties['href']));
	});
}

/** Each table in its own box. */
export function boxTables(tree: Nodes) {
	walk(tree, (element, parent, place) => {
		if (element.tagName !== 'table') return;
		parent.children[place] = {
			type: 'element',
			tagName: 'div',
			properties: { ...tableBox },
			children: [element],
		};
	});
}

/** A cell's side is said in a style: HTML has no `align` any more. */
export function alignCells(tree: Nodes) {
	walk(tree, ({ properties }) => {
		const { align } = properties;
		if (typeof align !== 'string') return;
		delete properties['align'];
		properties['style'] = `text-align: ${align}`;
	});
}

/** Words that are an address already, or are shown as typed. */
const asTheyAre = new Set(['a', 'code', 'pre']);

/** Telephone numbers can be called: pages tell browsers not to look for them (`format-detection`). */
export function linkCalls(node: Nodes): void {
	if (!('children' in node) || (node.type === 'element' && asTheyAre.has(node.tagName))) return;
	node.children = node.children.flatMap((child): typeof node.children => {
		if (child.type !== 'text') {
			linkCalls(child);
			return [child];
		}
		return withCalls(child.value).map(({ text, address }): ElementContent => {
			const words = { type: 'text' as const, value: text };
			if (address === undefined) return words;
			const properties = { className: ['call'], href: address };
			return { type: 'element', tagName: 'a', properties, children: [words] };
		});
	});
}
