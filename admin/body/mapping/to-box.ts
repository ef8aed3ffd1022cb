/** A block of Markdown → the block of the box that shows it. */
import type { List, ListItem, RootContent, Table } from 'mdast';
import type { BoxNode } from '../editor.ts';
import { formOf } from './forms.ts';
import { boxWords } from './inlines.ts';

const withChildren = (
	type: string,
	children: BoxNode[] | undefined,
	more: Partial<BoxNode> = {},
): BoxNode | undefined => children && { type, ...more, children };

function all(nodes: (BoxNode | undefined)[]): BoxNode[] | undefined {
	const found = nodes.filter((node) => node !== undefined);
	return found.length === nodes.length ? found : undefined;
}

/** The first line of an item is always there, if only to be written in. */
function item({ children, checked, spread }: ListItem, body: string): BoxNode | undefined {
	// A box to tick would be a plain item here.
	if (typeof checked === 'boolean') return undefined;
	const blocks = all(children.map((child) => boxBlock(child, body)));
	const [first, ...rest] = blocks ?? [];
	const line = first?.type === 'p' ? { ...first, type: 'lic' } : undefined;
	const empty = { type: 'lic', children: [{ text: '' }] };
	const inside = line ? [line, ...rest] : [empty, ...(blocks ?? [])];
	return blocks && withChildren('li', inside, { data: { spread: spread === true } });
}

function list({ ordered, start, spread, children }: List, body: string): BoxNode | undefined {
	const data = { spread: spread === true, ...(ordered ? { start: start ?? 1 } : {}) };
	return withChildren(ordered ? 'ol' : 'ul', all(children.map((one) => item(one, body))), { data });
}

function table({ align, children }: Table): BoxNode | undefined {
	const rows = children.map((row) => {
		const cells = row.children.map((cell) => withChildren('table-cell', boxWords(cell.children)));
		return withChildren('table-row', all(cells));
	});
	return withChildren('table', all(rows), { data: { align: align ?? [] } });
}

/**
 * `node` in the box; undefined if the box knows no such thing.
 * @param body the Markdown that the node was read from
 */
export function boxBlock(node: RootContent, body: string): BoxNode | undefined {
	const form = formOf(node, body);
	if (form) return form;
	switch (node.type) {
		case 'paragraph':
			return withChildren('p', boxWords(node.children));
		case 'heading':
			return withChildren(`h${node.depth}`, boxWords(node.children));
		case 'blockquote':
			return withChildren('blockquote', all(node.children.map((child) => boxBlock(child, body))));
		case 'list':
			return list(node, body);
		case 'table':
			return table(node);
		case 'thematicBreak':
			return { type: 'thematic-break', children: [{ text: '' }] };
		default:
			return undefined;
	}
}
