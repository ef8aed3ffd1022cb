/** All the words of an article, for the desk's search: title, every field, body. */
import type { CheckedEntry } from '../../../src/gate/reading/entries.ts';

export const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** A choice's key is no word of the article. */
const isKey = (text: string) => /^[a-z][a-z0-9-]*$/.test(text);

function* textsIn(value: unknown): Generator<string> {
	if (typeof value === 'string' && !isKey(value)) yield value;
	else if (typeof value === 'number') yield String(value);
	else if (typeof value === 'object' && value !== null)
		for (const inner of Object.values(value)) yield* textsIn(inner);
}

/** `请**提前**储水，见[通知](../notices/a.md)` → `请提前储水，见通知`: as one reads it, near enough. */
const withoutMarks = (markdown: string) =>
	markdown.replace(/\]\([^)\n]*\)/g, '').replace(/[*_`#>|[\]]+/g, '');

const linesOf = ({ data, body }: CheckedEntry): string[] =>
	[...textsIn(data), withoutMarks(body)].flatMap((text) => text.split('\n'));

// A changed entry is another object, so what was read of the old one falls away with it.
const texts = new WeakMap<CheckedEntry, string>();

/** Folded, a line or a field a line. */
export function wholeText(entry: CheckedEntry): string {
	const known = texts.get(entry);
	if (known !== undefined) return known;
	const text = folded(linesOf(entry).join('\n'));
	texts.set(entry, text);
	return text;
}

/** Characters on either side. */
const around = 16;

/** `…三号楼的老人可以免费测血压，不用预约…`: as it is written, out of one line. @param word folded */
export function wordsAround(entry: CheckedEntry, word: string): string {
	const line = linesOf(entry).find((one) => folded(one).includes(word)) ?? '';
	// Folded a line may be longer by a little: then the place is only nearly the same.
	const at = Math.min(folded(line).indexOf(word), line.length);
	const [from, to] = [Math.max(0, at - around), Math.min(line.length, at + word.length + around)];
	const piece = line.slice(from, to).replace(/\s+/g, ' ').trim().toWellFormed();
	return `${from > 0 ? '…' : ''}${piece}${to < line.length ? '…' : ''}`;
}
