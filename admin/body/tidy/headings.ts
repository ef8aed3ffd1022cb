/** `一、` and `（一）` before a few words are headings, if all of their kind are: else they are items or sentences. */
import type { BoxNode } from '../editor.ts';
import type { Ask } from './change.ts';
import { isParagraph, onlyLine, type Part } from './paragraphs.ts';
import { widthOf } from './width.ts';

const chinese = '[一二三四五六七八九十百]{1,4}';

/** From the outermost. */
const levels = [new RegExp(`^${chinese}[、.．]`), new RegExp(`^[（(]${chinese}[)）]`)];

/** A line of a heading and no more. */
const longest = 30;

/** What is a sentence, or gives a figure, says so by its signs. */
const isHeading = (text: string) => widthOf(text) <= longest && !/[。；：，！;:,!]/.test(text);

const headingOf = (nodes: BoxNode[], depth: number): BoxNode => ({
	type: `h${depth}`,
	children: nodes,
});

const linesOf = (part: Part) => (isParagraph(part) ? part.lines : []);

/** Whether every paragraph that begins so could be a heading; one of several lines could not. */
function areHeadings(parts: readonly Part[], level: RegExp): boolean {
	const beginning = parts.filter((part) =>
		linesOf(part).some(({ nodes }) => level.test((nodes[0]?.text ?? '').trimStart())),
	);
	return (
		beginning.length >= 2 &&
		beginning.every((part) => {
			const text = onlyLine(part);
			return text !== undefined && isHeading(text.trim());
		})
	);
}

export function withHeadings(parts: readonly Part[], ask: Ask): Part[] {
	const used = levels.filter((level) => areHeadings(parts, level));
	return parts.map((part) => {
		const text = onlyLine(part)?.trim() ?? '';
		const level = used.findIndex((one) => one.test(text));
		if (level < 0 || !ask({ kind: 'heading', before: text, after: text })) return part;
		// The page's title is the first of all.
		return { block: headingOf(linesOf(part)[0]?.nodes ?? [], level + 2) };
	});
}
