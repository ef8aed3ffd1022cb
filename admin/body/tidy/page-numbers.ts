/** Page numbers that came along from a PDF: lines that say nothing else. */
import type { Ask } from './change.ts';
import { isParagraph, withLines, wordsOf, type Part } from './paragraphs.ts';

const dash = '[-‐‑–—―─－·•]';
const digits = String.raw`(?:\d{1,3}|[０-９]{1,3})`;
const number = String.raw`\s*(?:${digits}|[一二三四五六七八九十百]{1,4})\s*`;

/** Surely one: `— 3 —`, `第3页 共5页`, `Page 3 of 5`. */
const sure = new RegExp(
	[
		String.raw`^\s*${dash}+\s*${digits}\s*${dash}+\s*$`,
		String.raw`^\s*第${number}页(?:\s*[,，/、（(]?\s*[共总]${number}页\s*[)）]?)?\s*$`,
		String.raw`^\s*[共总]${number}页\s*[,，/、]?\s*第${number}页\s*$`,
		String.raw`^\s*page\s*\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?\s*$`,
	].join('|'),
	'i',
);

/** Only where the next such line counts on: `3`, `3/5`. */
const bare = /^\s*(\d{1,3})(?:\s*\/\s*(\d{1,3}))?\s*$/;

interface Bare {
	at: number;
	number: number;
	of: string | undefined;
}

/** Numbers alone on a line that count one after another, with words between them; a column of numbers has none. */
function counting(lines: readonly string[]): Set<number> {
	const found = lines.flatMap((text, at): Bare[] => {
		const [, count, of] = bare.exec(text) ?? [];
		return count === undefined ? [] : [{ at, number: Number(count), of }];
	});
	const follows = (one: Bare | undefined, next: Bare | undefined) =>
		one !== undefined &&
		next?.number === one.number + 1 &&
		next.of === one.of &&
		next.at > one.at + 1;
	const numbers = found.filter(
		(one, place) => follows(found[place - 1], one) || follows(one, found[place + 1]),
	);
	return new Set(numbers.map(({ at }) => at));
}

export function withoutPageNumbers(parts: readonly Part[], ask: Ask): Part[] {
	const words = parts.flatMap((part) => (isParagraph(part) ? part.lines.map(wordsOf) : ['\0']));
	const counted = counting(words);
	let place = -1;
	return parts.flatMap((part) => {
		if (!isParagraph(part)) {
			place += 1;
			return [part];
		}
		const lines = part.lines.filter((line) => {
			place += 1;
			const text = wordsOf(line);
			if (!sure.test(text) && !counted.has(place)) return true;
			return !ask({ kind: 'pageNumber', before: text.trim(), after: '' });
		});
		return withLines(part, lines);
	});
}
