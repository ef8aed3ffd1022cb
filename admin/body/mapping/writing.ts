/** Blocks of Markdown → text that is read as those very blocks. */
import type { Parents, RootContent } from 'mdast';
import { wordsOf } from './meaning.ts';
import { Proof } from './proof.ts';
import { alone, ways, written, type Line } from './ways.ts';

/** What stands elsewhere in the body. */
export interface Surroundings {
	/** A name for an address (`[甲]: /a`) makes a link of what was `[甲]`. */
	names?: boolean;
}

const marks = new Set(['strong', 'emphasis', 'delete']);

/** Without bold, slant and strike. */
function unmarked(node: RootContent): RootContent[] {
	if (!('children' in node)) return [node];
	const children = (node.children as RootContent[]).flatMap(unmarked);
	return marks.has(node.type) ? children : [{ ...node, children } as Parents as RootContent];
}

const isLine = (node: RootContent): node is Line =>
	node.type === 'paragraph' || node.type === 'heading';

/** Only what cannot be written is without its marks. */
function mended(node: RootContent): RootContent {
	if (isLine(node)) return alone(node) === undefined ? (unmarked(node)[0] ?? node) : node;
	if (!('children' in node)) return node;
	const children = (node.children as RootContent[]).map(mended);
	return { ...node, children } as Parents as RootContent;
}

/** The words of every paragraph, heading and cell; nothing in them is a mark. */
function asWords(node: RootContent): RootContent[] {
	const inside = 'children' in node ? (node.children as RootContent[]) : [];
	if (
		inside.some((child) => 'children' in child && !marks.has(child.type) && child.type !== 'link')
	)
		return inside.flatMap(asWords);
	const value = wordsOf([node]);
	return value.trim() ? [{ type: 'paragraph', children: [{ type: 'text', value }] }] : [];
}

function readsAs(
	nodes: readonly RootContent[],
	meant: readonly RootContent[],
	{ names = false }: Surroundings,
): string | undefined {
	const proof = new Proof(nodes, meant);
	const allowed = names ? ways.filter(({ care, each }) => care !== 'asTyped' && !each) : ways;
	const known = proof.fromNeighbours(allowed);
	if (known !== undefined) return known;
	let nearly: string | undefined;
	for (const way of allowed) {
		const text = written(nodes, way);
		const reading = proof.reading(text, way);
		if (reading === 'same') return text;
		if (reading === 'nearly') nearly ??= text;
	}
	return nearly;
}

/**
 * `nodes` as Markdown that is read as they are; where there is none, without bold and slant; at last the words.
 * @param meant what it must be read as
 */
export function markdownOf(
	nodes: readonly RootContent[],
	meant = nodes,
	surroundings: Surroundings = {},
): string {
	const whole = readsAs(nodes, meant, surroundings);
	if (whole !== undefined) return whole;
	const [partly, plain] = [nodes.map(mended), nodes.flatMap(unmarked)];
	const words = () => written(nodes.flatMap(asWords), { care: 'everySign' });
	return readsAs(partly, partly, surroundings) ?? readsAs(plain, plain, surroundings) ?? words();
}
