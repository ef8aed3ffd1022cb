/** What blocks say to the page: two trees with equal meaning are the same words in the same structure. */
import type {
	Heading,
	List,
	Literal,
	Nodes,
	Paragraph,
	Parents,
	RootContent,
	Table,
	TableCell,
} from 'mdast';
import { readBlocks } from '../blocks.ts';
import { once } from './once.ts';
import { runsOf } from './runs.ts';

/** A block that is written already, and stands among those still to be written. */
export interface Written extends Literal {
	type: 'written';
}

declare module 'mdast' {
	interface RootContentMap {
		written: Written;
	}
	interface BlockContentMap {
		written: Written;
	}
}

/** One item with air around its parts makes a whole list airy; it shows at paragraphs alone. */
const isAiry = ({ spread, children }: List) =>
	(spread === true || children.some((item) => item.spread === true)) &&
	children.some((item) => item.children.some(({ type }) => type === 'paragraph'));

/** What its words say, written once: in a long block a key changes one line. */
const wordsIn = once((node: Paragraph | Heading | TableCell) =>
	JSON.stringify(runsOf(node.children)),
);

const tuple = (parts: readonly string[]) => `[${parts.join()}]`;

/** Short rows are filled up, and a long one makes room for itself. */
function tableMeaning({ align, children }: Table): string[] {
	const width = Math.max(0, ...children.map((row) => row.children.length));
	const columns = Array.from({ length: width }).map((_, column) => column);
	return [
		JSON.stringify(columns.map((column) => align?.[column] ?? null)),
		...children.map(({ children: cells }) =>
			tuple(
				columns.map((column) => {
					const cell = cells[column];
					return cell ? wordsIn(cell) : '[]';
				}),
			),
		),
	];
}

/** Every part of a node but its place; absent and empty mean the same. */
const othersOf = (node: Nodes) =>
	Object.entries(node)
		.filter(([key, value]) => !['position', 'children', 'spread'].includes(key) && value)
		.sort(([one], [other]) => (one < other ? -1 : 1));

/** As JSON. */
function blockMeaning(node: RootContent): string[] {
	switch (node.type) {
		case 'written':
			return readBlocks(node.value).flatMap(blockMeaning);
		case 'paragraph':
			return [tuple(['"paragraph"', wordsIn(node)])];
		case 'heading':
			return [tuple(['"heading"', `${node.depth}`, wordsIn(node)])];
		case 'table':
			return [tuple(['"table"', ...tableMeaning(node)])];
		case 'list': {
			const head = [node.ordered ? (node.start ?? 1) : '', isAiry(node) ? 'airy' : ''];
			return [tuple(['"list"', JSON.stringify(head), ...childMeanings(node)])];
		}
		case 'listItem':
			return [tuple(['"item"', JSON.stringify(node.checked ?? ''), ...childMeanings(node)])];
		default:
			return [
				tuple([JSON.stringify(othersOf(node)), ...('children' in node ? childMeanings(node) : [])]),
			];
	}
}

const childMeanings = (node: Parents) => (node.children as RootContent[]).flatMap(blockMeaning);

/** `'- 甲'` and `'* 甲'` mean the same; `'- 甲'` and `'1. 甲'` do not. */
export function meaningOf(nodes: readonly RootContent[]): string {
	return tuple(nodes.flatMap(blockMeaning));
}

/** What blocks with these meanings say together. */
export function together(one: string, other: string): string {
	const [first, second] = [one.slice(1, -1), other.slice(1, -1)];
	return `[${first}${first && second ? ',' : ''}${second}]`;
}

/** The same for lists with and without air. */
export const withoutAir = (meaning: string) => meaning.replaceAll('"airy"', '""');

/** The words alone, in their order. */
export function wordsOf(nodes: readonly Nodes[]): string {
	return nodes
		.map((node): string => {
			if (node.type === 'written') return wordsOf(readBlocks(node.value));
			if ('children' in node) return wordsOf(node.children);
			if (node.type === 'break') return '\n';
			if (node.type === 'image') return node.alt ?? '';
			return 'value' in node ? node.value : '';
		})
		.join('');
}
