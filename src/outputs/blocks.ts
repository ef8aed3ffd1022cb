/** The parts of a text on paper, and how high each will be. */
import { heightOf, mmOf } from './fit.ts';

/** A part of the text, as it is drawn. */
export interface Block {
	kind: 'paragraph' | 'heading' | 'item' | 'row' | 'picture';
	text: string;
	/** Of a row of a table. */
	cells?: readonly string[];
}

/** @param size pt @param width mm @returns mm */
export function blockHeight(
	{ kind, text, cells = [] }: Block,
	size: number,
	width: number,
): number {
	const type = { size, lineHeight: 1.5 };
	const line = mmOf(size);
	switch (kind) {
		case 'heading':
			return heightOf(text, { size: size * 1.15, lineHeight: 1.5 }, width) + line * 0.9;
		case 'item':
			return heightOf(text, type, width - line * 2) + line * 0.25;
		case 'row': {
			const each = width / Math.max(1, cells.length) - line;
			return Math.max(...cells.map((cell) => heightOf(cell, type, each)), line) + line * 0.45;
		}
		case 'picture':
			return 70;
		case 'paragraph':
			// Two characters in, as a paper is written.
			return heightOf(`　　${text}`, type, width) + line * 0.3;
	}
}

/** As it is read: without its signs, and without where a link leads. */
const bareText = (line: string) =>
	line
		.replace(/!\[[^\]\n]*\]\([^)\n]*\)/g, '')
		.replace(/\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
		.replace(/\*\*|__|~~|`/g, '')
		.trim();

function blockOf(line: string): Block[] {
	const written = line.trim();
	if (/^!\[[^\]]*\]\([^)]*\)$/.test(written)) return [{ kind: 'picture', text: '' }];
	// Fences of a part, the rule below a table's head: nothing is drawn of them.
	if (written.startsWith(':::') || /^[|\s:-]+$/.test(written)) return [];
	// A contact, an attachment: a line of its own, in words that are not here.
	if (written.startsWith('::')) return [{ kind: 'paragraph', text: '' }];
	if (written.startsWith('|')) {
		const cells = written.split('|').slice(1, -1).map(bareText);
		return [{ kind: 'row', text: '', cells }];
	}
	const [, sign = '', text = ''] = /^(#+|[-*+]|\d+[.、)]|>)?\s*(.*)$/s.exec(written) ?? [];
	const kind = sign.startsWith('#') ? 'heading' : sign ? 'item' : 'paragraph';
	const bare = bareText(text);
	return bare === '' ? [] : [{ kind, text: bare }];
}

/** Of a body, line by line: it says how much room is needed, and is not what is drawn. */
export const blocksOf = (markdown: string): Block[] => markdown.split('\n').flatMap(blockOf);
