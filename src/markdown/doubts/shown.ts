/** The words of a body as they will stand on the page, line by line: what is a mark that worked is not among them. */
import type { Nodes } from 'mdast';

export interface ShownLine {
	/** 1-based, within the body. */
	line: number;
	text: string;
	/** The line above it in the same paragraph. */
	above?: string;
	/** Marks that begin a block may stand here: not in a cell. */
	begins: boolean;
}

/** Stands for a character that is meant as it is (`\*`), and for whatever is no text. */
export const taken = '\uE000';
const escape = /\\[!-/:-@[-`{-~]/g;

/** Bare addresses hold any sign; of them only the beginning is looked at. */
function wordsOf(node: Nodes, source: string): string {
	const slice = source.slice(node.position?.start.offset, node.position?.end.offset);
	if (node.type === 'text') return slice.replace(escape, taken + taken);
	if (node.type === 'link' && !slice.startsWith('[')) return slice.replace(/^<|[*_~`>]/g, taken);
	return taken;
}

/** Adds a paragraph's words to its lines. */
function gather(node: Nodes, source: string, lines: ShownLine[]): void {
	const bare = node.type === 'link' && source[node.position?.start.offset ?? 0] !== '[';
	if ('children' in node && !bare) {
		for (const child of node.children) gather(child, source, lines);
		return;
	}
	if (node.type === 'break') return;
	const start = node.position?.start.line ?? 1;
	for (const [place, text] of wordsOf(node, source).split('\n').entries()) {
		const line = start + place;
		const last = lines.at(-1);
		if (last?.line === line) last.text += text;
		else lines.push({ line, text, begins: true, ...(last ? { above: last.text } : {}) });
	}
}

/** Every line of every paragraph, heading and cell. */
export function shownLines(node: Nodes, source: string): ShownLine[] {
	if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
		const lines: ShownLine[] = [];
		for (const child of node.children) gather(child, source, lines);
		return node.type === 'paragraph' ? lines : lines.map((line) => ({ ...line, begins: false }));
	}
	return 'children' in node ? node.children.flatMap((child) => shownLines(child, source)) : [];
}
