/** Tables pasted as lines of text: cells apart by tabs, commas, bars or spaces, below a line of heads. */
import type { Passage, Table, TextReading } from '../text/reading.ts';
import { wholeText } from '../text/signs.ts';
import { columnUnder, mayName, namesUnder } from './heads.ts';

interface Line {
	passage: Passage;
	/** Where it begins in the passage. */
	at: number;
	text: string;
}

const apart = [/\t/, /[|｜]/, /,|，/, /;|；/, /\s{2,}|\u3000+/, /\s+/];

function cellsOf({ passage, at, text }: Line, by: RegExp): Passage[] {
	let from = 0;
	return text.split(by).map((piece) => {
		const start = text.indexOf(piece, from);
		from = start + piece.length;
		return {
			...passage,
			text: piece.trim(),
			kind: 'cell',
			spotAt: (inCell: number) => passage.spotAt(at + start + inCell),
		};
	});
}

/** Heads are short words, one of which names persons and another tells of them. */
function headsOf(line: Line): { by: RegExp; heads: Passage[] } | undefined {
	if (line.text.length > 120 || !mayName(line.text)) return undefined;
	for (const by of apart) {
		const heads = cellsOf(line, by);
		if (heads.length < 2 || heads.some(({ text }) => text.length > 12 || /[。：:]/.test(text)))
			continue;
		const named = heads.some(({ text }) => namesUnder(text));
		if (named && heads.some(({ text }) => columnUnder(text))) return { by, heads };
	}
	return undefined;
}

function linesOf(passage: Passage): Line[] {
	let at = 0;
	return passage.text.split('\n').map((text) => {
		const line = { passage, at, text };
		at += text.length + 1;
		return line;
	});
}

/** A sentence with as many commas is no row. */
const longestCell = 40;

const isRow = (cells: readonly Passage[], heads: readonly Passage[]) =>
	cells.length > 1 &&
	Math.abs(cells.length - heads.length) <= 1 &&
	cells.every(({ text }) => text.length <= longestCell && !/[。！？]/.test(text));

/** Lines below heads, across paragraphs, until one is no row. */
export function tablesOfLines(reading: TextReading): Table[] {
	if (!mayName(wholeText(reading))) return [];
	const { passages } = reading;
	const lines = passages
		.filter(({ kind }) => kind === 'paragraph' || kind === 'field' || kind === 'heading')
		.flatMap(linesOf)
		.filter(({ text }) => text.trim() !== '');
	const tables: Table[] = [];
	for (let index = 0; index < lines.length; index += 1) {
		const line = lines[index];
		const begun = line && headsOf(line);
		if (!begun) continue;
		const rows: Passage[][] = [];
		while (index + 1 < lines.length) {
			const next = lines[index + 1];
			const cells = next ? cellsOf(next, begun.by) : [];
			if (!isRow(cells, begun.heads)) break;
			rows.push(cells);
			index += 1;
		}
		tables.push({ heads: begun.heads, rows, caption: '', where: line.passage.where });
	}
	return tables;
}
