/** 改成文字: a block that the box cannot edit becomes ordinary paragraphs with all its words. */
import type { Nodes, Parents, RootContent } from 'mdast';
import { readBlocks } from '../blocks.ts';
import type { BoxNode } from '../editor.ts';
import { boxWords } from './inlines.ts';
import { wordsOf } from './meaning.ts';
import { provenBlock } from './opening.ts';

const line = (children: BoxNode[]): BoxNode => ({ type: 'p', children });

function lines(value: string): BoxNode[] {
	return value.split('\n').flatMap((text) => (text.trim() ? [line([{ text }])] : []));
}

/** `2. 领卡` keeps its number as text. */
function numbered([first, ...rest]: BoxNode[], number: string): BoxNode[] {
	if (first?.type !== 'p') return [line([{ text: number }]), ...(first ? [first, ...rest] : [])];
	return [{ ...first, children: [{ text: number }, ...(first.children ?? [])] }, ...rest];
}

const inside = (node: Parents, body: string): BoxNode[] =>
	(node.children as RootContent[]).flatMap(
		(child) => provenBlock(child, body) ?? asText(child, body),
	);

function asText(node: Nodes, body: string): BoxNode[] {
	switch (node.type) {
		case 'list':
			return node.children.flatMap((item, place) => {
				const blocks = inside(item, body);
				return node.ordered ? numbered(blocks, `${(node.start ?? 1) + place}. `) : blocks;
			});
		case 'table':
			return node.children.map((row) =>
				line([{ text: row.children.map((cell) => wordsOf([cell])).join('　') }]),
			);
		case 'paragraph':
		case 'heading': {
			const words = boxWords(node.children);
			return words
				? [line(words)]
				: lines(body.slice(node.position?.start.offset, node.position?.end.offset));
		}
		case 'blockquote':
		case 'containerDirective':
			return inside(node, body);
		case 'code':
			return lines(node.value);
		default:
			return lines(body.slice(node.position?.start.offset, node.position?.end.offset));
	}
}

/** The paragraphs that stand for a block; what in it can be edited as it is stays so. */
export function textBlocks(source: string): BoxNode[] {
	return readBlocks(source).flatMap((node) => asText(node, source));
}
