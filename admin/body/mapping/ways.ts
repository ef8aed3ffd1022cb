/** The ways to write blocks of Markdown, from the most natural to the safest. */
import type { Heading, Paragraph, RootContent } from 'mdast';
import { directiveToMarkdown } from 'mdast-util-directive';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import {
	defaultHandlers,
	toMarkdown,
	type Handle,
	type Join,
	type Unsafe,
} from 'mdast-util-to-markdown';
import { readBlocks } from '../blocks.ts';
import { handlersOf, type Care } from './handlers.ts';
import { meaningOf } from './meaning.ts';
import { once } from './once.ts';

/** What our reader takes for marks besides CommonMark's. */
const unsafe: Unsafe[] = [
	{ character: '~', inConstruct: 'phrasing' },
	{ character: '|', inConstruct: 'tableCell' },
	{ character: ' ', before: '\\|', inConstruct: 'tableCell' },
	{ character: ' ', after: '\\|', inConstruct: 'tableCell' },
	{ atBreak: true, character: '|' },
	{ atBreak: true, character: ':', after: '[:-]' },
];

export interface Way {
	care: Care;
	/** Each paragraph as carefully as it needs by itself. */
	each?: true;
	/** CommonMark's own way with marks beside letters: the letters become references. */
	references?: true;
	/** Within lists and quotations: what is between two parts. */
	join?: Join;
}

const air: Join = (_left, _right, parent) => (parent.type === 'listItem' ? 1 : undefined);

/** An empty line after a list in a quotation is read as air in the list. */
const close: Join = (left, _right, parent) =>
	left.type === 'list' && parent.type !== 'root' ? 0 : undefined;

/** In the order in which they are tried. */
export const ways: Way[] = [
	{ care: 'asTyped' },
	{ care: 'escaped', each: true },
	{ care: 'escaped' },
	{ care: 'escaped', each: true, join: close },
	{ care: 'everySign' },
	{ care: 'everySignOfAll', references: true, join: air },
];

const { strong, emphasis } = defaultHandlers;

export type Line = Heading | Paragraph;

/** A paragraph or a heading written by itself; undefined if there is no way. */
export const alone = once((node: Line): string | undefined => {
	const meaning = meaningOf([node]);
	for (const way of ways) {
		const text = way.each ? undefined : written([node], way);
		if (text !== undefined && meaningOf(readBlocks(text)) === meaning) return text;
	}
	return undefined;
});

const byItself: Handle = (node: Line) => alone(node) ?? written([node], { care: 'everySign' });

/** Blocks written one way; how they are read is another matter. */
export function written(
	nodes: readonly RootContent[],
	{ care, each, references, join }: Way,
): string {
	const handlers = {
		...handlersOf(care),
		...(each ? { paragraph: byItself, heading: byItself } : {}),
		...(references ? { strong, emphasis } : {}),
	};
	const markdown = toMarkdown(
		{ type: 'root', children: [...nodes] },
		{
			rule: '*',
			extensions: [directiveToMarkdown(), gfmFootnoteToMarkdown()],
			handlers,
			unsafe,
			...(join ? { join: [join] } : {}),
		},
	);
	return markdown.replace(/\n$/, '');
}
