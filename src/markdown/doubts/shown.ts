/** The words of a body as they will stand on the page, line by line: what is a mark that worked is not among them. */
import type { Nodes } from 'mdast';
import { withoutGlued } from './glued.ts';
import { taken, withoutEscapes } from './taken.ts';

export interface ShownLine {
	/** 1-based, within the body. */
	line: number;
	text: string;
	/** The line above it in the same paragraph. */
	above?: string;
	/** Marks that begin a block may stand here: not in a cell. */
	begins: boolean;
}

/** Bare addresses hold any sign; of them only the beginning is looked at. */
function wordsOf(node: Nodes, source: string, around: Nodes): string {
	const slice = source.slice(node.position?.start.offset, node.position?.end.offset);
	if (node.type === 'text') return withoutGlued(withoutEscapes(slice), around, source);
	if (node.type === 'link' && !slice.startsWith('[')) return slice.replace(/^<|[*_~`>]/g, taken);
	return taken;
}

/** Adds a paragraph's words to its lines. */
function gather(node: Nodes, source: string, lines: ShownLine[], around: Nodes): void {
	const bare = node.type === 'link' && source[node.position?.start.offset ?? 0] !== '[';
	if ('children' in node && !bare) {
		for (const child of node.children) gather(child, source, lines, node);
		return;
	}
	if (node.type === 'break') return;
	const start = node.position?.start.line ?? 1;
	for (const [place, text] of wordsOf(node, source, around).split('\n').entries()) {
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
		for (const child of node.children) gather(child, source, lines, node);
		return node.type === 'paragraph' ? lines : lines.map((line) => ({ ...line, begins: false }));
	}
	return 'children' in node ? node.children.flatMap((child) => shownLines(child, source)) : [];
}
