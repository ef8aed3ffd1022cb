/** A block of the box → the blocks of Markdown that say it. */
import type { BlockContent, Heading, List, ListItem, RootContent, Table, TableRow } from 'mdast';
import type { BoxNode } from '../editor.ts';
import { formSource } from './forms.ts';
import { once } from './once.ts';
import { phrasingOf } from './phrasing.ts';

const inline = new Set(['a', 'image', 'break']);

const isWords = ({ type, text }: BoxNode) =>
	text !== undefined || (type !== undefined && inline.has(type));

/** Words that stand among blocks are a paragraph of their own. */
function blocksIn(nodes: readonly BoxNode[]): RootContent[] {
	const found: RootContent[] = [];
	let words: BoxNode[] = [];
	for (const node of nodes) {
		if (isWords(node)) words.push(node);
		else {
			found.push(...paragraph(words), ...blocksOfBox(node));
			words = [];
		}
	}
	return [...found, ...paragraph(words)];
}

function paragraph(words: readonly BoxNode[]): RootContent[] {
	const children = phrasingOf(words);
	return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function heading({ type = '', children = [] }: BoxNode): RootContent[] {
	const words = phrasingOf(children, 'oneLine');
	const depth = Number(type.slice(1)) as Heading['depth'];
	return words.length > 0 ? [{ type: 'heading', depth, children: words }] : [];
}

/** Around one part alone there is none. */
const hasAir = (data: BoxNode['data'], parts: readonly unknown[]) =>
	data?.spread === true && parts.length > 1;

const item = once((node: BoxNode): ListItem => {
	const blocks = blocksIn(node.type === 'li' ? (node.children ?? []) : [node]) as BlockContent[];
	return { type: 'listItem', spread: hasAir(node.data, blocks), children: blocks };
});

function list({ type, data, children = [] }: BoxNode): List {
	const items = children.map(item);
	const ordered = type === 'ol';
	const start = ordered ? (data?.start ?? 1) : null;
	return { type: 'list', ordered, start, spread: hasAir(data, items), children: items };
}

const row = once(({ children: cells = [] }: BoxNode): TableRow => ({
	type: 'tableRow',
	children: cells.map((cell) => ({
		type: 'tableCell',
		children: phrasingOf(cell.children ?? [], 'oneLine'),
	})),
}));

function table({ data, children = [] }: BoxNode): Table {
	const rows = children.map(row);
	const align = (rows[0]?.children ?? []).map((_, column) => data?.align?.[column] ?? null);
	return { type: 'table', align, children: rows };
}

/** What is empty is not written. The same node says the very same: whoever looks at it again knows it. */
export const blocksOfBox = once((node: BoxNode): RootContent[] => {
	const { type = '', children = [] } = node;
	if (/^h[1-6]$/.test(type)) return heading(node);
	switch (type) {
		case 'blockquote': {
			const inside = blocksIn(children) as BlockContent[];
			return inside.length > 0 ? [{ type: 'blockquote', children: inside }] : [];
		}
		case 'ul':
		case 'ol':
			return [list(node)];
		case 'table':
			return [table(node)];
		case 'thematic-break':
			return [{ type: 'thematicBreak' }, ...paragraph(children)];
		case 'shortcode':
			return [{ type: 'written', value: formSource(node) }];
		case 'as-is':
			return [{ type: 'written', value: node.source ?? '' }];
		default:
			return blocksIn(children);
	}
});
