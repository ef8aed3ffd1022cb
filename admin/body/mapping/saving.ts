/** The blocks of the box → the body. A block that still says what it said keeps its own text, byte for byte. */
import { readBlocks } from '../blocks.ts';
import type { BoxNode } from '../editor.ts';
import { blankLine, jointOf, unwritten } from './joints.ts';
import { meaningOf } from './meaning.ts';
import { givesName, pieceOf, type Piece } from './pieces.ts';
import { markdownOf } from './writing.ts';

/** What stood right below another block may read otherwise without it. */
function alone({ gap = '' }: BoxNode, { says, meaning, text }: Piece): string {
	if (gap.trim() === '' && (gap === '' || blankLine.test(gap))) return text;
	return meaningOf(readBlocks(text)) === meaning ? text : markdownOf(says.flatMap(unwritten));
}

/** What the blocks of the box say, as Markdown; empty ones say nothing. */
export function bodyOf(nodes: readonly BoxNode[]): string {
	const texts: string[] = [];
	const surroundings = { names: nodes.some(givesName) };
	let last: BoxNode | undefined;
	for (const node of nodes) {
		const piece = pieceOf(node, surroundings);
		if (piece.says.length === 0) continue;
		const above = texts.pop();
		if (last && above !== undefined) {
			const joined = jointOf(last, above, node, surroundings);
			texts.push(joined.above, joined.gap, joined.text);
		} else texts.push(alone(node, piece));
		last = node;
	}
	return texts.join('');
}
