/** The body as paragraphs of lines; whatever is none stands between them as it is. */
import type { BoxNode } from '../editor.ts';
import { textOf } from './inline.ts';

export interface Line {
	nodes: BoxNode[];
	/** Whether there were spaces before its words. */
	indented: boolean;
}

export interface Paragraph {
	lines: Line[];
	/** The block it was read from, as long as nothing in it is changed. */
	was?: BoxNode | undefined;
}

export type Part = Paragraph | { block: BoxNode };

export const isParagraph = (part: Part | undefined): part is Paragraph =>
	part !== undefined && 'lines' in part;

export const wordsOf = ({ nodes }: Line): string => textOf(nodes);

/** The words of a paragraph of one line. */
export function onlyLine(part: Part | undefined): string | undefined {
	if (!isParagraph(part)) return undefined;
	const [line, ...others] = part.lines;
	return line && others.length === 0 ? wordsOf(line) : undefined;
}

function linesOf(nodes: readonly BoxNode[]): Line[] {
	const lines: BoxNode[][] = [[]];
	for (const node of nodes)
		if (node.type === 'break') lines.push([]);
		else lines.at(-1)?.push(node);
	return lines.map((line) => ({ nodes: line, indented: /^\s/.test(textOf(line)) }));
}

/** Blocks of the box → parts. */
export const partsOf = (blocks: readonly BoxNode[]): Part[] =>
	blocks.map((block) =>
		block.type === 'p' ? { lines: linesOf(block.children ?? []), was: block } : { block },
	);

const lineEnd = (): BoxNode => ({ type: 'break', children: [{ text: '' }] });

function blockOf({ lines, was }: Paragraph): BoxNode[] {
	if (was) return [was];
	const children = lines.flatMap(({ nodes }, place) => (place > 0 ? [lineEnd(), ...nodes] : nodes));
	return lines.length === 0 ? [] : [{ type: 'p', children }];
}

/** The reverse; a block in which nothing was changed is the very same. */
export const blocksOf = (parts: readonly Part[]): BoxNode[] =>
	parts.flatMap((part) => (isParagraph(part) ? blockOf(part) : [part.block]));

/** A paragraph with other lines; without any it goes. */
export function withLines(part: Paragraph, lines: Line[]): Part[] {
	if (lines.length === 0) return [];
	const same =
		lines.length === part.lines.length && lines.every((line, n) => line === part.lines[n]);
	return [same ? part : { lines }];
}
