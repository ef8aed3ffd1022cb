/** Parts as the few HTML elements the body knows. */
import { escapeHtml } from '../../src/lib/escape-html.ts';
import type { Run } from './runs.ts';
import { lineBreak } from './runs.ts';
import type { Grid, Paragraph, Part } from './sheet.ts';

function runHtml({ text, bold, italic, strike, href }: Run): string {
	if (text === lineBreak) return '<br>';
	if (text.trim() === '') return text;
	// Markdown knows no bold that begins or ends with a space.
	const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
	const marks = [bold && 'strong', italic && 'em', strike && 'del'].filter(
		(mark) => mark !== false,
	);
	const marked = marks.reduce((inner, mark) => `<${mark}>${inner}</${mark}>`, escapeHtml(words));
	const linked = href ? `<a href="${escapeHtml(href)}">${marked}</a>` : marked;
	return before + linked + after;
}

const runsHtml = (runs: Run[]) => runs.map(runHtml).join('');

/** Headings and the heads of tables are bold anyway. */
const unbold = (runs: Run[]) => runs.map((run) => ({ ...run, bold: false }));

/** The page's title is its only first heading. */
function headingHtml({ depth, runs }: Paragraph, shift: number): string {
	const level = Math.min(Math.max(depth + shift, 2), 4);
	const oneLine = unbold(runs).map((run) => (run.text === lineBreak ? { ...run, text: ' ' } : run));
	return `<h${level}>${runsHtml(oneLine)}</h${level}>`;
}

function listHtml(items: Paragraph[]): string {
	const [first] = items;
	if (!first) return '';
	const name = first.ordered ? 'ol' : 'ul';
	const written = items.flatMap((item, index) => {
		if (item.depth > first.depth) return [];
		const next = items.findIndex(({ depth }, place) => place > index && depth <= first.depth);
		const inner = items.slice(index + 1, next < 0 ? items.length : next);
		return [`<li>${runsHtml(item.runs)}${listHtml(inner)}</li>`];
	});
	return `<${name}>${written.join('')}</${name}>`;
}

/** A bar would end the cell, a break would end the row. */
function cellHtml(runs: Run[]): string {
	const inLine = runs.map((run) => ({
		...run,
		text: run.text.replaceAll('|', '｜').replaceAll(lineBreak, ' '),
	}));
	return runsHtml(inLine);
}

function tableHtml({ rows: [head = [], ...body] }: Grid): string {
	const row = (cells: Run[][], name: string) =>
		`<tr>${cells.map((cell) => `<${name}>${cellHtml(cell)}</${name}>`).join('')}</tr>`;
	const lines = body.map((cells) => row(cells, 'td')).join('');
	return `<table><thead>${row(head.map(unbold), 'th')}</thead><tbody>${lines}</tbody></table>`;
}

/** Items of one list stand together: a change of kind at the first level begins another list. */
function together(parts: Part[]): Part[][] {
	const groups: Part[][] = [];
	for (const part of parts) {
		const first = groups.at(-1)?.[0];
		const sameList =
			part.kind === 'item' &&
			first?.kind === 'item' &&
			(part.depth > first.depth || part.ordered === first.ordered);
		const sameQuote = part.kind === 'quote' && first?.kind === 'quote';
		if (sameList || sameQuote) groups.at(-1)?.push(part);
		else groups.push([part]);
	}
	return groups;
}

function groupHtml(group: Part[], shift: number): string {
	const paragraphs = group.filter((part) => part.kind !== 'table');
	const [first] = group;
	if (first?.kind === 'table') return tableHtml(first);
	if (first?.kind === 'heading') return headingHtml(first, shift);
	if (first?.kind === 'item') return listHtml(paragraphs);
	const inner = paragraphs.map(({ runs }) => `<p>${runsHtml(runs)}</p>`).join('');
	return first?.kind === 'quote' ? `<blockquote>${inner}</blockquote>` : inner;
}

/** `[{ kind: 'paragraph', … }]` → `<p>…</p>`. */
export function partsHtml(parts: Part[]): string {
	const depths = parts.flatMap((part) => (part.kind === 'heading' ? [part.depth] : []));
	const shift = 2 - Math.min(2, ...depths);
	return together(parts)
		.map((group) => groupHtml(group, shift))
		.join('');
}
