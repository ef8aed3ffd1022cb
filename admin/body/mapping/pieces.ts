/** What a block of the box says: worked out once, since a node of the box is never changed, only replaced. */
import type { RootContent } from 'mdast';
import { readBlocks } from '../blocks.ts';
import type { BoxNode } from '../editor.ts';
import { allLike } from './source-style.ts';
import { meaningOf } from './meaning.ts';
import { blocksOfBox } from './to-markdown.ts';
import { markdownOf, type Surroundings } from './writing.ts';

/** What a block says, in three ways. */
export interface Piece {
	says: RootContent[];
	meaning: string;
	text: string;
}

const pieces = { plain: new WeakMap<BoxNode, Piece>(), named: new WeakMap<BoxNode, Piece>() };

/** What was opened, by its text: read once. */
const read = new Map<string, RootContent[]>();
const mostRead = 500;

function readOnce(source: string): RootContent[] {
	const known = read.get(source) ?? readBlocks(source);
	if (read.size >= mostRead) read.clear();
	read.set(source, known);
	return known;
}

function pieceFrom(node: BoxNode, surroundings: Surroundings): Piece {
	const { type, source, said } = node;
	const says = blocksOfBox(node);
	const meaning = type === 'as-is' && said !== undefined ? said : meaningOf(says);
	if (source !== undefined && meaning === said) return { says, meaning, text: source };
	const like = source === undefined ? says : allLike(says, readOnce(source), source);
	return { says, meaning, text: markdownOf(like, says, surroundings) };
}

/** What a block says; one that still says what it said when it was opened keeps its own text. */
export function pieceOf(node: BoxNode, { names }: Surroundings): Piece {
	const known = names ? pieces.named : pieces.plain;
	const piece = known.get(node) ?? pieceFrom(node, { names: names === true });
	known.set(node, piece);
	return piece;
}

/** Whether a block is of no words but names an address for others. */
export const givesName = ({ type, said = '' }: BoxNode) =>
	type === 'as-is' && /"(?:definition|footnoteDefinition)"/.test(said);
