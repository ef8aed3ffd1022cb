/**
 * Words as numbers. Numbers are given in the order in which words come, which nothing that is written depends on:
 * one vocabulary may serve many shards and many builds.
 */
import { indexedWords } from './indexed-words.ts';

/** A word in one way of writing it: `cafe`, or `cafe` written `café`. */
export interface Form {
	word: string;
	/** undefined for the word itself. */
	form: string | undefined;
}

/** Words of one token, in Pagefind's order; a part's number is marked by its complement (`~number`). */
export type TokenForms = readonly number[];

export class Vocabulary {
	readonly forms: Form[] = [];
	private readonly numbers = new Map<string, number>();
	private readonly tokens = new Map<string, TokenForms>();

	formsOf(token: string): TokenForms {
		const known = this.tokens.get(token);
		if (known) return known;
		const numbers = indexedWords(token).map(({ word, form, isPart }) => {
			const number = this.numberOf(word, form);
			return isPart ? ~number : number;
		});
		this.tokens.set(token, numbers);
		return numbers;
	}

	private numberOf(word: string, form: string | undefined): number {
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
