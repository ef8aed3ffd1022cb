/** Spaces at the edges of lines: indents and what was set right or in the middle by hand. */
import type { BoxNode } from '../editor.ts';
import type { Ask } from './change.ts';
import { edited, textOf, type Edit } from './inline.ts';
import { isParagraph, withLines, type Line, type Part } from './paragraphs.ts';

const edges = /^(\s*)[^]*?(\s*)$/;

/** As much as shows what it is about. */
export const shortened = (text: string, most = 24): string =>
	text.length > most ? `${text.slice(0, most)}……` : text;

function edgesOf(nodes: readonly BoxNode[]): Edit[] {
	const text = textOf(nodes);
	const [, before = '', after = ''] = edges.exec(text) ?? [];
	if (before.length === text.length) return before ? [{ from: 0, to: text.length, text: '' }] : [];
	return [
		...(before ? [{ from: 0, to: before.length, text: '' }] : []),
		...(after ? [{ from: text.length - after.length, to: text.length, text: '' }] : []),
	];
}

function trimmed(line: Line, ask: Ask): Line {
	const edits = edgesOf(line.nodes);
	const text = textOf(line.nodes);
	// An empty line is a line one is about to write.
	if (edits.length === 0 || text.trim() === '') return line;
	const shown = (words: string) => words.replace(/\s/g, '␣');
	const before = text.replace(
		edges,
		(whole, first: string, last: string) => shown(first) + shortened(whole.trim()) + shown(last),
	);
	if (!ask({ kind: 'spaces', before, after: shortened(text.trim()) })) return line;
	return { ...line, nodes: edited(line.nodes, edits) };
}

export const withoutIndents = (parts: readonly Part[], ask: Ask): Part[] =>
	parts.flatMap((part) =>
		isParagraph(part)
			? withLines(
					part,
					part.lines.map((line) => trimmed(line, ask)),
				)
			: [part],
	);
