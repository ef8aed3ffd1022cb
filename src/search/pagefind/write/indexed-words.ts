/**
 * The words under which a token is found, by Pagefind's rule (its `fossick/splitting.rs`; endings are new in 1.6.0) for
 * language `unknown`: nothing is stemmed. What it does for other languages is not here.
 */
import { discreteWords } from './discrete-words.ts';
import { emojiIn } from './emoji.ts';

export interface IndexedWord {
	/** Small letters and digits, without accents. */
	word: string;
	/** As it was written, in small letters; undefined where it had no accent. */
	form?: string | undefined;
	/** Whether it is only a part of its token, which weighs less. */
	isPart: boolean;
}

/** Pagefind's `include_characters`: what belongs to a word besides letters and digits (connector punctuation). */
export const connectors = [...'_‿⁀⁔︳︴﹍﹎﹏＿'];

const indexed = new RegExp(`[\\p{Alphabetic}\\p{N}${connectors.join('')}]`, 'gu');
const capitals = /\p{Uppercase}/gu;
const ascii = /^[\0-\x7F]*$/;
const compound = /[^\p{Alphabetic}\p{N}]|(?<=.)\p{Uppercase}/su;

function unaccented(form: string, isPart: boolean): IndexedWord {
	if (ascii.test(form)) return { word: form, isPart };
	const word = form.normalize('NFD').replace(/\p{M}/gu, '');
	return word === form ? { word, isPart } : { word, form, isPart };
}

/** Letter by letter: at a word's end Σ is another small letter than Pagefind writes. */
const spelled = (text: string) =>
	(text.match(indexed) ?? []).join('').replace(capitals, (letter) => letter.toLowerCase());

/** Characters of an ending, at most. */
const longest = 64;

/** What follows each full stop, where a sign or a capital stands in it: `gov.cn` in `www.gov.cn`, but not `cn`. */
function endings(token: string): string[] {
	const pieces = token.split('.');
	return pieces
		.slice(1)
		.map((_, place) => pieces.slice(place + 1).join('.'))
		.filter((ending) => compound.test(ending))
		.map((ending) => spelled([...ending].slice(0, longest).join('')));
}

/** One letter or digit alone says too little. */
const tells = (word: string) => word.length > 1 || !ascii.test(word);

/** Its parts; none where they say the same as the whole. */
function partsOf(token: string, whole: string): string[] {
	const parts = discreteWords(token);
	if (whole === '' || (parts.length < 2 && whole.startsWith(parts.join('')))) return [];
	const known = new Set([whole, ...parts]);
	const more = new Set(endings(token).filter((ending) => !known.has(ending)));
	return [...parts, ...more].filter(tells);
}

/** @example indexedWords('15|条') // the words 15条, 15, 条; the last two are parts */
export function indexedWords(token: string): IndexedWord[] {
	const whole = spelled(token);
	const words = whole === '' ? [] : [unaccented(whole, false)];
	if (!compound.test(token)) return words;
	const parts = partsOf(token, whole).map((part) => unaccented(part, true));
	const emoji = emojiIn(token).map((word) => ({ word, isPart: false }));
	return [...words, ...parts, ...emoji];
}
