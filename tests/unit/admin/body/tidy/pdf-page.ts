/** Paragraphs as they come out of a PDF: cut at the margin, with page numbers between them. */
import { widthOf } from '../../../../../admin/body/tidy/width.ts';

/** No line begins with these; the sign before goes down with them. */
const neverFirst = /[，。、；：？！）》”’」』〉】%]/;

/** `widest` characters a line; the first is shorter by the indent that a paste drops. */
function linesOf(paragraph: string, widest: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const sign of paragraph) {
		const room = widest - (lines.length === 0 ? 2 : 0);
		if (widthOf(line + sign) > room) {
			const down = neverFirst.test(sign) ? line.slice(-1) : '';
			lines.push(line.slice(0, line.length - down.length));
			line = down;
		}
		line += sign;
	}
	return [...lines, line];
}

/** @param widest characters a line @param tallest lines a page */
export function asPdf(paragraphs: readonly string[], widest = 28, tallest = 22): string[] {
	const lines = paragraphs.flatMap((paragraph) => linesOf(paragraph, widest));
	return lines.flatMap((line, place) =>
		place > 0 && place % tallest === 0 ? [`— ${place / tallest} —`, line] : [line],
	);
}
