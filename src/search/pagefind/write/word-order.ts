/** Words in the order in which Pagefind's engine looks for them: by code points, as their UTF-8 bytes lie. */
import type { IndexedWord } from './indexed-words.ts';

/** A word and the numbers of its forms. */
export interface Word {
	word: string;
	/** undefined where it only stands with accents. */
	plain: number | undefined;
	/** Written with accents, in the order in which they first come, by page, then by code points. */
	accented: number[];
}

/**
 * JavaScript compares UTF-16, where characters above U+FFFF lie below U+E000.
 * @returns what compares as the word's code points do
 */
export function orderKey(word: string): string {
	return word.replace(/[\uD800-\uFFFF]/g, (unit) => {
		const code = unit.charCodeAt(0);
		return String.fromCharCode(code < 0xe000 ? code + 0x2000 : code - 0x800);
	});
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** @param used numbers of the forms that stand anywhere @param first the page on which each stands first */
export function wordsInOrder(
	forms: readonly IndexedWord[],
	used: Iterable<number>,
	first: Uint32Array,
): Word[] {
	const words = new Map<string, Word>();
	for (const number of used) {
		const { word = '', form } = forms[number] ?? {};
		const known = words.get(word) ?? { word, plain: undefined, accented: [] };
		words.set(word, known);
		if (form === undefined) known.plain = number;
		else known.accented.push(number);
	}
	const formKey = (number: number) => orderKey(forms[number]?.form ?? '');
	for (const { accented } of words.values())
		if (accented.length > 1)
			accented.sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0) || compare(formKey(a), formKey(b)));
	return Array.from(words.values(), (word) => ({ word, key: orderKey(word.word) }))
		.sort((a, b) => compare(a.key, b.key))
		.map(({ word }) => word);
}
