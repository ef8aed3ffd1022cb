/** How two blocks stand below one another, so that each is read as itself. */
import type { RootContent } from 'mdast';
import { readBlocks } from '../blocks.ts';
import type { BoxNode } from '../editor.ts';
import { meaningOf, together } from './meaning.ts';
import { pieceOf, type Piece } from './pieces.ts';
import { markdownOf, type Surroundings } from './writing.ts';

export const blankLine = /\n[ \t]*\n$/;
const isList = ({ type = '' }: BoxNode) => type === 'ul' || type === 'ol';

/** Whether what stands above could take what stands below for its own. */
function mayRunOn(above: BoxNode, below: BoxNode, gap: string): boolean {
	if (!blankLine.test(gap) || above.type === 'as-is') return true;
	const indented = /^[ \t]/.test(below.source ?? '');
	return isList(above) && (isList(below) || below.type === 'as-is' || indented);
}

/** Found once for each pair. */
const joints = new WeakMap<BoxNode, { above: BoxNode; text: string; joined: Joined }>();

export interface Joined {
	/** What stands above, as it must be written to be apart. */
	above: string;
	gap: string;
	text: string;
}

/** What was kept as written, as parts again. */
export const unwritten = (node: RootContent): RootContent[] =>
	node.type === 'written' ? readBlocks(node.value) : [node];

function withOtherMark(node: RootContent): RootContent {
	if (node.type !== 'list') return node;
	return { ...node, data: { mark: node.ordered ? ')' : '*' } } as RootContent;
}

/** How two blocks can stand below one another, the most natural first. */
function joint(above: Piece, aboveText: string, below: Piece, gap: string): Joined {
	const meaning = together(above.meaning, below.meaning);
	const [aboveAnew, belowAnew] = [above, below].map(({ says }) => says.flatMap(unwritten));
	const own = { above: aboveText, gap: '\n\n', text: below.text };
	const options: (() => Joined)[] = [
		() => ({ ...own, gap }),
		() => own,
		() => ({ ...own, text: markdownOf(belowAnew ?? []) }),
		() => ({ ...own, text: markdownOf((belowAnew ?? []).map(withOtherMark)) }),
		() => ({ ...own, above: markdownOf(aboveAnew ?? []) }),
		() => ({ ...own, above: markdownOf((aboveAnew ?? []).map(withOtherMark)) }),
	];
	for (const option of options) {
		const joined = option();
		if (meaningOf(readBlocks(joined.above + joined.gap + joined.text)) === meaning) return joined;
	}
	return own;
}

/** Two blocks, the upper one as it is written so far. */
export function jointOf(
	above: BoxNode,
	aboveText: string,
	below: BoxNode,
	surroundings: Surroundings,
): Joined {
	const gap = below.gap ?? '\n\n';
	const piece = pieceOf(below, surroundings);
	const asOpened = below.follows === aboveText && above.source === aboveText;
	if ((asOpened && piece.text === below.source) || !mayRunOn(above, below, gap))
		return { above: aboveText, gap, text: piece.text };
	const known = joints.get(below);
	if (known?.above === above && known.text === aboveText) return known.joined;
	const joined = joint(pieceOf(above, surroundings), aboveText, piece, gap);
	joints.set(below, { above, text: aboveText, joined });
	return joined;
}
