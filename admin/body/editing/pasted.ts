/** The clean HTML of a paste (admin/paste) → blocks of the box. */
import type { BoxNode } from '../editor.ts';

type Marks = Pick<BoxNode, 'bold' | 'italic' | 'strikethrough'>;

const marksOf: Record<string, Marks> = {
	STRONG: { bold: true },
	EM: { italic: true },
	DEL: { strikethrough: true },
};

/** The box's names for blocks. */
const blocks: Record<string, string> = {
	...{ P: 'p', H2: 'h2', H3: 'h3', H4: 'h4', UL: 'ul', OL: 'ol', LI: 'li' },
	...{
		BLOCKQUOTE: 'blockquote',
		TABLE: 'table',
		TR: 'table-row',
		TH: 'table-cell',
		TD: 'table-cell',
	},
};

/** Elements that hold blocks and no words of their own. */
const holders = new Set(['UL', 'OL', 'BLOCKQUOTE', 'TABLE', 'TR']);

function wordsOf(node: Node, marks: Marks): BoxNode[] {
	if (node instanceof Text) return node.data ? [{ text: node.data, ...marks }] : [];
	if (!(node instanceof HTMLElement)) return [];
	if (node.tagName === 'BR') return [{ type: 'break', children: [{ text: '' }] }];
	const inside = allWords(node.childNodes, { ...marks, ...marksOf[node.tagName] });
	if (node.tagName !== 'A') return inside;
	return [{ type: 'a', url: node.getAttribute('href') ?? '', children: inside }];
}

const allWords = (nodes: Iterable<Node>, marks: Marks = {}): BoxNode[] =>
	[...nodes].flatMap((node) => wordsOf(node, marks));

/** The line of an item, and the list below it. */
function itemOf(item: Element): BoxNode {
	const nested = [...item.children].filter(({ tagName }) => tagName === 'UL' || tagName === 'OL');
	const line = allWords([...item.childNodes].filter((node) => !nested.includes(node as Element)));
	return {
		type: 'li',
		children: [
			{ type: 'lic', children: line.length > 0 ? line : [{ text: '' }] },
			...nested.flatMap(blocksOf),
		],
	};
}

function blocksOf(element: Element): BoxNode[] {
	const type = blocks[element.tagName];
	const inside = () => [...element.children].flatMap(blocksOf);
	if (!type) return inside();
	if (type === 'li') return [itemOf(element)];
	const children = holders.has(element.tagName) ? inside() : allWords(element.childNodes);
	return [{ type, children: children.length > 0 ? children : [{ text: '' }] }];
}

/** `<p><strong>停水</strong></p>` → `[{ type: 'p', children: [{ text: '停水', bold: true }] }]`. */
export function pastedBlocks(html: string): BoxNode[] {
	return blocksOf(new DOMParser().parseFromString(html, 'text/html').body);
}
