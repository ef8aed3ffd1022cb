/** Words of Markdown → words of the box: marks stand on each piece of text, links and pictures are elements. */
import type { Link, PhrasingContent } from 'mdast';
import type { BoxNode } from '../editor.ts';
import { isBareAddress } from './runs.ts';

/** What Markdown calls a mark, and what the box does. */
export const boxMarks = {
	strong: 'bold',
	emphasis: 'italic',
	delete: 'strikethrough',
} as const;

type Marks = Partial<Record<(typeof boxMarks)[keyof typeof boxMarks] | 'code', true>>;

/** An element without words of its own. */
const leaf = (type: string, data?: BoxNode['data']): BoxNode => ({
	type,
	...(data ? { data } : {}),
	children: [{ text: '' }],
});

/** Not within `<…>` or `[…](…)`. */
function isAsWritten({ position, children: [words] }: Link): boolean {
	return position?.start.offset === words?.position?.start.offset;
}

function inlinesOf(node: PhrasingContent, marks: Marks): BoxNode[] | undefined {
	switch (node.type) {
		case 'text':
			return [{ text: node.value, ...marks }];
		case 'inlineCode':
			return [{ text: node.value, ...marks, code: true }];
		case 'strong':
		case 'emphasis':
		case 'delete':
			return allInlines(node.children, { ...marks, [boxMarks[node.type]]: true });
		case 'break':
			return [leaf('break')];
		case 'image':
			return [leaf('image', { url: node.url, title: node.title, alt: node.alt })];
		case 'link': {
			// A bare address is words in the box; the page makes the link.
			if (isBareAddress(node) && isAsWritten(node)) return allInlines(node.children, marks);
			const children = boxWords(node.children, marks);
			return children && [{ type: 'a', url: node.url, data: { title: node.title }, children }];
		}
		default:
			return undefined;
	}
}

function allInlines(nodes: readonly PhrasingContent[], marks: Marks): BoxNode[] | undefined {
	const found = nodes.map((node) => inlinesOf(node, marks));
	return found.some((one) => one === undefined) ? undefined : found.flatMap((one) => one ?? []);
}

const sameMarks = (one: BoxNode, other: BoxNode) =>
	(['bold', 'italic', 'strikethrough', 'code'] as const).every((mark) => one[mark] === other[mark]);

/** As the box itself holds words: pieces of one format are one, and text stands around every element. */
function settled(nodes: readonly BoxNode[]): BoxNode[] {
	const words: BoxNode[] = [{ text: '' }];
	for (const node of nodes) {
		const last = words.at(-1) ?? {};
		if (node.text === undefined) words.push(node, { text: '' });
		else if (last.text === '') words[words.length - 1] = node;
		else if (sameMarks(last, node))
			words[words.length - 1] = { ...last, text: `${last.text ?? ''}${node.text}` };
		else words.push(node);
	}
	return words;
}

/** `**停水**通知` → `[{ text: '停水', bold: true }, { text: '通知' }]`; undefined if the box knows no such thing. */
export function boxWords(
	nodes: readonly PhrasingContent[],
	marks: Marks = {},
): BoxNode[] | undefined {
	const words = allInlines(nodes, marks);
	return words && settled(words);
}
