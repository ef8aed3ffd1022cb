/** What holds lines, and where each of them can be read beside its neighbours alone. */
import type { Blockquote, List, ListItem, Paragraph, RootContent, Table, TableRow } from 'mdast';
import { once } from './once.ts';
import type { SourceStyle } from './source-style.ts';

export interface Held {
	data?: SourceStyle;
}

export type Holder = (List & Held) | ListItem | (Table & Held) | Blockquote | Paragraph;
export type Part = RootContent | ListItem | TableRow;

/** Below this everything is read at once. */
export const fewest = 12;

/** What may begin on one line and end on another. */
const pairing = /[*_`[<\r\n]|~~/;

const isWordsByLine = once(({ children }: Paragraph) =>
	children.every((child, place) =>
		place % 2 ? child.type === 'break' : child.type === 'text' && !pairing.test(child.value),
	),
);

/** A paragraph of many lines, each read by itself: of nothing but words, with one line's end between two. */
const isOfLines = (part: Part): part is Paragraph =>
	part.type === 'paragraph' &&
	part.children.length >= 2 * fewest &&
	part.children.length % 2 === 1 &&
	isWordsByLine(part);

/** Whether what stands in it is looked at by itself. */
export const isHolder = (part: Part): part is Holder =>
	(['list', 'listItem', 'blockquote', 'table'].includes(part.type) &&
		(part as Holder).children.length > 0) ||
	isOfLines(part);

const known = new Set(
	'list listItem blockquote table tableRow paragraph heading thematicBreak written'.split(' '),
);

/** Names for addresses are seen from everywhere. */
const namesNothing = (part: Part) => part.type !== 'written' || !part.value.includes(']:');

/** Two paragraphs have air between them, whether it is meant or not. */
const airIsMeant = (part: Part) =>
	part.type !== 'listItem' ||
	part.spread === true ||
	part.children.every(
		({ type }, place) => type !== 'paragraph' || part.children[place + 1]?.type !== 'paragraph',
	);

/** Lists side by side are told apart by marks that hang on all that stands before. */
const listsAreApart = (parts: readonly Part[]) =>
	parts.every(({ type }, place) => type !== 'list' || parts[place + 1]?.type !== 'list');

/** Whether nothing in these parts is seen from further away than the line below. */
export function isPlain(parts: readonly Part[]): boolean {
	return (
		listsAreApart(parts) &&
		parts.every(
			(part) =>
				known.has(part.type) &&
				namesNothing(part) &&
				airIsMeant(part) &&
				(!isHolder(part) || isOfLines(part) || isPlain(part.children as Part[])),
		)
	);
}
