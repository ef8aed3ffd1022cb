/** The passages and tables of a body, as the pages read it. */
import type { Nodes, Table as TableNode } from 'mdast';
import { seenReading } from '../../markdown/tree.ts';
import type { Passage, PassageKind, Spot, Table, TextReading } from './reading.ts';

const where = '“正文”里';

/** Pieces of a passage's text and the line of the body that each begins in. */
interface Piece {
	text: string;
	line: number;
}

function piecesOf(node: Nodes): Piece[] {
	const line = node.position?.start.line ?? 1;
	switch (node.type) {
		case 'text':
		case 'inlineCode':
		case 'code':
			return [{ text: node.value, line: node.type === 'code' ? line + 1 : line }];
		case 'break':
			return [{ text: '\n', line }];
		case 'image':
			return [];
		default:
			return 'children' in node ? node.children.flatMap(piecesOf) : [];
	}
}

function lineIn(pieces: readonly Piece[], at: number): number {
	let start = 0;
	for (const { text, line } of pieces) {
		if (at < start + text.length) return line + text.slice(0, at - start).split('\n').length - 1;
		start += text.length;
	}
	return pieces.at(-1)?.line ?? 1;
}

function passageOf(kind: PassageKind, pieces: readonly Piece[]): Passage {
	const text = pieces.map((piece) => piece.text).join('');
	return { text, kind, where, spotAt: (at): Spot => ({ bodyLine: lineIn(pieces, at) }) };
}

function tableOf(node: TableNode, caption: string): Table {
	const rows = node.children.map((row) =>
		row.children.map((cell) => passageOf('cell', piecesOf(cell))),
	);
	return { heads: rows[0] ?? [], rows: rows.slice(1), caption, where };
}

/** What a directive shows of its own: an attachment's name, a video's title. */
const shownAttributes = ['label', 'title'];

interface Gathered {
	passages: Passage[];
	tables: Table[];
}

/** Descriptions of pictures and what stands in directives, which no paragraph's text holds. */
function gatherBeside(node: Nodes, into: Gathered): void {
	const line = node.position?.start.line ?? 1;
	if (node.type === 'image' && node.alt)
		into.passages.push(passageOf('alt', [{ text: node.alt, line }]));
	if (node.type === 'leafDirective' || node.type === 'containerDirective')
		for (const key of shownAttributes) {
			const text = node.attributes?.[key];
			if (text) into.passages.push(passageOf('field', [{ text, line }]));
		}
	if ('children' in node) for (const child of node.children) gatherBeside(child, into);
}

function gather(node: Nodes, into: Gathered): void {
	if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'code') {
		const passage = passageOf(node.type === 'heading' ? 'heading' : 'paragraph', piecesOf(node));
		if (passage.text.trim() !== '') into.passages.push(passage);
	} else if (node.type === 'table') {
		const table = tableOf(node, into.passages.at(-1)?.text ?? '');
		into.tables.push(table);
		into.passages.push(...table.heads, ...table.rows.flat());
	} else if ('children' in node) for (const child of node.children) gather(child, into);
}

/** @param body Markdown without front matter */
export function bodyReading(body: string): TextReading {
	const { tree } = seenReading(body);
	const into: Gathered = { passages: [], tables: [] };
	gather(tree, into);
	gatherBeside(tree, into);
	return into;
}
