/** A body → the blocks of the box. What the box would change on its own becomes a form that nothing can touch. */
import type { RootContent } from 'mdast';
import { blocksOf } from '../blocks.ts';
import type { BoxNode } from '../editor.ts';
import { normalised } from './box-tree.ts';
import { meaningOf } from './meaning.ts';
import { boxBlock } from './to-box.ts';
import { blocksOfBox } from './to-markdown.ts';

const untouchable = (): BoxNode => ({ type: 'as-is', children: [{ text: '' }] });

const saysIn = (node: BoxNode) => meaningOf(blocksOfBox(node));

/** `node` as the box shows it, if the box says the same of itself. */
export function provenBlock(node: RootContent, body: string): BoxNode | undefined {
	const block = boxBlock(node, body);
	if (!block) return undefined;
	const [only, ...others] = normalised([block]);
	return only && others.length === 0 && saysIn(only) === meaningOf([node]) ? block : undefined;
}

/** Lists side by side run into one another in the box: then the later stays as it is. */
function apart(nodes: readonly BoxNode[]): BoxNode[] {
	const kept = normalised(nodes);
	const wrong = nodes.findIndex(({ type, said }, place) => {
		const now = kept[place];
		return type !== 'as-is' && (!now || saysIn(now) !== said);
	});
	if (wrong < 0) return [...nodes];
	// What ran into a block is the one after it, if that still can be set apart.
	const after = nodes[wrong + 1];
	const place = after && after.type !== 'as-is' ? wrong + 1 : wrong;
	const { source = '', said = '', follows, gap = '' } = nodes[place] ?? {};
	return apart(nodes.with(place, { ...untouchable(), source, said, follows, gap }));
}

/** `- 甲` → `[{ type: 'ul', source: '- 甲', … }]`. */
export function boxOf(markdown: string): BoxNode[] {
	const { blocks } = blocksOf(markdown);
	const nodes = blocks.map(({ node, source, gap }, place): BoxNode => ({
		...(provenBlock(node, markdown) ?? untouchable()),
		source,
		said: meaningOf([node]),
		follows: blocks[place - 1]?.source,
		// What stands before the first is no gap between two.
		gap: place > 0 ? gap : '',
	}));
	return apart(nodes);
}
