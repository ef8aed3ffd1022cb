/**
 * 一键排版: what pasting and old habits leave behind is set in order. Pure: blocks in, blocks and the list of all that
 * was changed out; not a letter goes that is not in the list.
 */
import type { BoxNode } from '../editor.ts';
import type { Ask, Change, Wishes } from './change.ts';
import { withHeadings } from './headings.ts';
import { textOf } from './inline.ts';
import { withJoinedLines } from './joining.ts';
import { withNested } from './nested.ts';
import { withoutPageNumbers } from './page-numbers.ts';
import { blocksOf, isParagraph, partsOf, withLines, type Part } from './paragraphs.ts';
import { withSignature } from './signature.ts';
import { withoutIndents } from './spaces.ts';
import { WordMender } from './words.ts';

export interface Tidied {
	/** A block in which nothing was changed is the very same. */
	blocks: BoxNode[];
	changes: Change[];
}

/** In this order: each finds what those before it have left. */
const passes: ((parts: readonly Part[], ask: Ask) => Part[])[] = [
	withoutPageNumbers,
	withoutIndents,
	withJoinedLines,
	withSignature,
	withNested,
	withHeadings,
];

const isEmpty = ({ type, children = [] }: BoxNode) =>
	type === 'p' && children.every(({ text }) => text === '');

const isWords = ({ type, text }: BoxNode) =>
	text !== undefined || type === 'a' || type === 'image' || type === 'break';

function mendedBlock(node: BoxNode, mender: WordMender): BoxNode {
	const { children = [] } = node;
	if (node.type === 'shortcode' || textOf(children) === '') return node;
	const now = children.every(isWords)
		? mender.mended(children)
		: children.map((child) => mendedBlock(child, mender));
	const isSame = now.every((child, place) => child === children[place]);
	return isSame ? node : { ...node, children: now };
}

function mended(part: Part, mender: WordMender): Part[] {
	if (!isParagraph(part)) return [{ block: mendedBlock(part.block, mender) }];
	const lines = part.lines.map((line) => {
		const nodes = mender.mended(line.nodes);
		return nodes === line.nodes ? line : { ...line, nodes };
	});
	return withLines(part, lines);
}

export function tidy(blocks: readonly BoxNode[], wishes: Wishes): Tidied {
	const changes: Change[] = [];
	const ask: Ask = (change) => {
		const { kind, number } = change;
		const wished = wishes.kinds.has(kind) && (number === undefined || wishes.unit(number));
		if (wished) changes.push(change);
		return wished;
	};
	// Empty paragraphs are not written; one at the end is room to write.
	const written = blocks.filter((block, place) => !isEmpty(block) || place === blocks.length - 1);
	let parts = partsOf(written);
	for (const pass of passes) parts = pass(parts, ask);
	const mender = new WordMender(ask);
	parts = parts.flatMap((part) => mended(part, mender));
	return changes.length > 0
		? { blocks: blocksOf(parts), changes }
		: { blocks: [...blocks], changes };
}
