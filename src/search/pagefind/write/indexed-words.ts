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
	form: string | undefined;
}

/** The words of one token. */
export interface IndexedWords {
	/** All of it as one, and each emoji in it. */
	wholes: IndexedWord[];
	/** They share its weight with its endings. */
	parts: IndexedWord[];
	/** What follows a full stop in it; of a title they are left out. */
	endings: IndexedWord[];
}

/** Pagefind's `include_characters`: what belongs to a word besides letters and digits (connector punctuation). */
export const connectors = Array.from('_‿⁀⁔︳︴﹍﹎﹏＿');

const indexed = new RegExp(`[\\p{Alphabetic}\\p{N}${connectors.join('')}]`, 'gu');
/** Nothing of the rule applies to them, and they are nearly all. */
const han = /^[\u4E00-\u9FFF]+$/;
const capitals = /\p{Uppercase}/gu;
const ascii = /^[\0-\x7F]*$/;
const compound = /[^\p{Alphabetic}\p{N}]|(?<=.)\p{Uppercase}/su;

/** The marks that make が of か are no accents. */
const voiced = /[\u3099\u309A]/;

function withoutAccents(form: string): string {
	const plain = form.normalize('NFD').replace(/(?![\u3099\u309A])\p{M}/gu, '');
	return voiced.test(plain) ? plain.normalize('NFC') : plain;
}

function unaccented(form: string): IndexedWord {
	const word = ascii.test(form) ? form : withoutAccents(form);
	return { word, form: word === form ? undefined : form };
}

/** Letter by letter: at a word's end Σ is another small letter than Pagefind writes. */
const spelled = (text: string) =>
	(text.match(indexed) ?? []).join('').replace(capitals, (letter) => letter.toLowerCase());

/** Characters of an ending, at most. */
const longest = 64;

/** What follows each full stop, where a sign or a capital stands in it: `gov.cn` in `www.gov.cn`, but not `cn`. */
function endingsOf(token: string): string[] {
	const pieces = token.split('.');
	return pieces
		.slice(1)
		.map((_, place) => pieces.slice(place + 1).join('.'))
		.filter((ending) => compound.test(ending))
		.map((ending) => spelled([...ending].slice(0, longest).join('')))
		.filter((ending) => [...ending].length > 1);
}

/** One letter or digit alone says too little. */
const tells = (word: string) => word.length > 1 || !ascii.test(word);

/** Each word once, whatever its accents. */
const isNewTo =
	(known: Set<string>) =>
	({ word }: IndexedWord): boolean => {
		const isNew = !known.has(word);
		known.add(word);
		return isNew;
	};

/** @example indexedWords('1.5|亿') // 15亿, the part 亿, the ending 5亿 */
export function indexedWords(token: string): IndexedWords {
	if (han.test(token))
		return { wholes: [{ word: token, form: undefined }], parts: [], endings: [] };
	const whole = spelled(token);
	const wholes = whole === '' ? [] : [unaccented(whole)];
	if (!compound.test(token)) return { wholes, parts: [], endings: [] };
	wholes.push(...emojiIn(token).map((word) => ({ word, form: undefined })));
	const parts = discreteWords(token);
	const saysTheSame = parts.length < 2 && whole.startsWith(parts.join(''));
	if (whole === '' || saysTheSame) return { wholes, parts: [], endings: [] };
	const known = new Set([...wholes, ...parts.map(unaccented)].map(({ word }) => word));
	const endings = endingsOf(token).map(unaccented).filter(isNewTo(known));
	return { wholes, parts: parts.filter(tells).map(unaccented), endings };
}
