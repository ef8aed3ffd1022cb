/**
 * Lines that a PDF broke at its margin are joined. They are known by their width: several as wide as one another whose
 * sentences do not end with the line. One line each, as staff write times and places, is no such thing.
 */
import type { BoxNode } from '../editor.ts';
import type { Ask } from './change.ts';
import { beginsAnew, ends, isColumns } from './marks.ts';
import { isParagraph, wordsOf, type Line, type Paragraph, type Part } from './paragraphs.ts';
import { shortened } from './spaces.ts';
import { widthOf } from './width.ts';

/** A column of a newspaper is as narrow, a sheet set sideways as wide. In characters. */
const narrowest = 18;
const widest = 60;

/** Signs that may not begin a line, a long number, an indent that was left behind: so much may be missing. */
const tolerance = 3.5;

interface Row {
	line: Line;
	text: string;
	width: number;
	/** Whether another paragraph begins with it. */
	first: boolean;
	/** Which of the paragraphs. */
	of: number;
}

/** The width that lines were broken at, if they were. */
function marginOf(rows: readonly Row[]): number | undefined {
	const usable = rows.filter(({ width }) => width >= narrowest && width <= widest);
	const widths = usable.map(({ width }) => width).sort((one, other) => other - one);
	for (const margin of widths) {
		const full = usable.filter(({ width }) => width <= margin && width >= margin - tolerance);
		const open = full.filter(({ text }) => !ends(text) && !isColumns(text));
		// In prose nearly every line of a PDF ends within a sentence; of lines that were meant as such hardly one does.
		if (open.length >= 2 && open.length >= full.length * 0.6) return margin;
	}
	return undefined;
}

/** Whether paragraphs begin with an indent here: then a line without one goes on. */
const indents = (rows: readonly Row[]) =>
	rows.filter(({ line }) => line.indented).length >= 2 && rows.some(({ line }) => !line.indented);

function goesOn(row: Row, next: Row, margin: number, byIndent: boolean): boolean {
	if (row.width < margin - tolerance || row.width > margin + 1.5) return false;
	if (isColumns(row.text) || isColumns(next.text)) return false;
	if (byIndent && next.line.indented) return false;
	if (beginsAnew(next.text.trim())) return false;
	return !ends(row.text) || byIndent;
}

const isLatin = (text: string) => /[A-Za-z0-9]/.test(text);

/** Words of another script stand apart. */
const between = (one: string, other: string): BoxNode[] =>
	isLatin(one.slice(-1)) && isLatin(other.slice(0, 1)) ? [{ text: ' ' }] : [];

function joined(line: Line, next: Line): Line {
	const space = between(wordsOf(line), wordsOf(next));
	return { ...line, nodes: [...line.nodes, ...space, ...next.nodes] };
}

const shown = (text: string, next: string) =>
	`${text.length > 10 ? '……' : ''}${text.slice(-10)}⏎${shortened(next, 10)}`;

/** Paragraphs that stand together, nothing else between them. */
function joinedRun(paragraphs: readonly Paragraph[], ask: Ask): Paragraph[] {
	const rows = paragraphs.flatMap(({ lines }, of) =>
		lines.map((line, place): Row => {
			const text = wordsOf(line);
			return { line, text: text.trim(), width: widthOf(text.trim()), first: place === 0, of };
		}),
	);
	const margin = marginOf(rows);
	if (margin === undefined) return [...paragraphs];
	const byIndent = indents(rows);
	const found: Paragraph[] = [];
	let last: Row | undefined;
	for (const row of rows) {
		const paragraph = found.at(-1);
		const line = paragraph?.lines.at(-1);
		const place = shown(last?.text ?? '', row.text);
		const change = { kind: 'joined' as const, before: place, after: place };
		if (paragraph && line && last && goesOn(last, row, margin, byIndent) && ask(change)) {
			paragraph.lines.splice(-1, 1, joined(line, row.line));
			paragraph.was = undefined;
		} else if (paragraph && !row.first) paragraph.lines.push(row.line);
		else found.push({ lines: [row.line], was: paragraphs[row.of]?.was });
		last = row;
	}
	// A line that went on took those below it along.
	return found.map(({ lines, was }) => ({ lines, was }));
}

export function withJoinedLines(parts: readonly Part[], ask: Ask): Part[] {
	const found: Part[] = [];
	let run: Paragraph[] = [];
	const finish = () => {
		found.push(...joinedRun(run, ask));
		run = [];
	};
	for (const part of parts)
		if (isParagraph(part)) run.push(part);
		else {
			finish();
			found.push(part);
		}
	finish();
	return found;
}
