/** The one reading of a body: page, gate, box and preview start from this tree. */
import type { Paragraph, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { tooDeep, treeTooDeep } from './depth.ts';
import { extensions, mdastExtensions } from './extensions.ts';
import type { BodyFinding } from './finding.ts';
import { joinPictures } from './syntax/lines.ts';

/** What was read; or each line as it was typed, and why. */
export interface Reading {
	tree: Root;
	refused?: BodyFinding;
}

function typedLine(text: string, line: number, offset: number): Paragraph {
	const value = text.trim();
	const from = text.length - text.trimStart().length;
	const position = {
		start: { line, column: from + 1, offset: offset + from },
		end: { line, column: from + 1 + value.length, offset: offset + from + value.length },
	};
	return { type: 'paragraph', children: [{ type: 'text', value, position }], position };
}

/** Nothing but lines. */
function typedLines(markdown: string): Root {
	const children: Paragraph[] = [];
	let offset = 0;
	for (const [index, text] of markdown.split('\n').entries()) {
		if (text.trim()) children.push(typedLine(text, index + 1, offset));
		offset += text.length + 1;
	}
	return { type: 'root', children };
}

/** Markdown (no front matter) → its tree, each node with its place. */
export function readingOf(markdown: string): Reading {
	const deep = tooDeep(markdown);
	if (deep) return { tree: typedLines(markdown), refused: deep };
	const tree = fromMarkdown(markdown, { extensions, mdastExtensions });
	const deepWithin = treeTooDeep(tree);
	if (deepWithin) return { tree: typedLines(markdown), refused: deepWithin };
	joinPictures(tree, markdown);
	return { tree };
}

/** The tree alone. */
export const treeOf = (markdown: string): Root => readingOf(markdown).tree;

let last: { markdown: string; reading: Reading } | undefined;

/** For who only looks: of two who ask about one body after each other, the second gets what the first read. */
export function seenReading(markdown: string): Reading {
	if (last?.markdown !== markdown) last = { markdown, reading: readingOf(markdown) };
	return last.reading;
}
