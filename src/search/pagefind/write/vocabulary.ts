/**
 * Words as numbers. Numbers are given in the order in which words come, which nothing that is written depends on:
 * one vocabulary may serve many shards and many builds.
 */
import { indexedWords, type IndexedWord, type IndexedWords } from './indexed-words.ts';

/** The words of one token. */
export type TokenForms = Readonly<Record<keyof IndexedWords, readonly number[]>>;

const [firstHan, afterHan] = [0x4e00, 0xa000];

/** Most tokens are two Han characters: as a number they are found in half the time. */
function pairOf(token: string): number | undefined {
	if (token.length !== 2) return undefined;
	const [first, second] = [token.charCodeAt(0), token.charCodeAt(1)];
	if (first < firstHan || first >= afterHan || second < firstHan || second >= afterHan)
		return undefined;
	return (first - firstHan) * (afterHan - firstHan) + second - firstHan;
}

export class Vocabulary {
	/** Each word in each way of writing it: `cafe`, `cafe` written `café`. */
	readonly forms: IndexedWord[] = [];
	private readonly numbers = new Map<string, number>();
	private readonly tokens = new Map<string | number, TokenForms>();

	formsOf(token: string): TokenForms {
		const key = pairOf(token) ?? token;
		const known = this.tokens.get(key);
		if (known) return known;
		const { wholes, parts, endings } = indexedWords(token);
		const numbers = (words: readonly IndexedWord[]) => words.map((word) => this.numberOf(word));
		const forms = {
			wholes: numbers(wholes),
			parts: numbers(parts),
			endings: numbers(endings),
		};
		this.tokens.set(key, forms);
		return forms;
	}

	private numberOf({ word, form }: IndexedWord): number {
		// No word holds a space.
		const key = form === undefined ? word : `${word} ${form}`;
		const known = this.numbers.get(key);
		if (known !== undefined) return known;
		const number = this.forms.length;
		this.forms.push({ word, form });
		this.numbers.set(key, number);
		return number;
	}
}
