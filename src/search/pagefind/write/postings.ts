/** Where each word stands on one page, already in Pagefind's bytes: they do not depend on which page of a shard it is. */
import { Bytes } from './bytes.ts';
import { firstWeight, type IndexPage, type Line } from './index-page.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Postings {
	/** How many places the page has. */
	length: number;
	/** Numbers of the vocabulary, each once. */
	forms: Uint32Array;
	/** Where the places of each end in `bytes`; they begin where those before end. */
	ends: Uint32Array;
	bytes: Uint8Array;
}

/** Numbers by word. */
type Lists = Map<number, number[]>;

/** A place with its weight is one number: to sort them is to sort by weight, then by place. */
const weightStep = 2 ** 24;

const located = (weight: number, place: number) =>
	(weight === firstWeight ? 0 : weight) * weightStep + place;

function add(lists: Lists, form: number, value: number): void {
	const known = lists.get(form);
	if (known) known.push(value);
	else lists.set(form, [value]);
}

/** The parts of a token share its weight. */
function partWeight(weight: number, forms: readonly number[]): number {
	const parts = forms.reduce((count, form) => count + (form < 0 ? 1 : 0), 0);
	return parts === 0 ? weight : Math.max(1, Math.floor(weight / Math.min(parts, 255)));
}

function inLines(lines: readonly Line[], vocabulary: Vocabulary): { lists: Lists; length: number } {
	const lists: Lists = new Map();
	let length = 0;
	for (const { tokens, weight } of lines)
		for (const token of tokens) {
			const forms = vocabulary.formsOf(token);
			const ofPart = located(partWeight(weight, forms), length);
			const ofWhole = located(weight, length);
			for (const form of forms)
				if (form < 0) add(lists, ~form, ofPart);
				else add(lists, form, ofWhole);
			length += 1;
		}
	return { lists, length };
}

function inTitle(title: readonly string[], vocabulary: Vocabulary): Lists {
	const lists: Lists = new Map();
	for (const [place, token] of title.entries())
		for (const form of vocabulary.formsOf(token)) add(lists, form < 0 ? ~form : form, place);
	return lists;
}

/** The first weight, then its places, each from the one before; another weight as −1 less it, then its places so. */
function writeLocated(bytes: Bytes, values: number[]): void {
	if (values.length > 1) values.sort((a, b) => a - b);
	const weights = values.map((value) => Math.floor(value / weightStep));
	const changes = weights.filter((weight, index) => weight !== (weights[index - 1] ?? 0));
	bytes.list(values.length + changes.length);
	let [last, weight] = [0, 0];
	for (const value of values) {
		const own = Math.floor(value / weightStep);
		const place = value - own * weightStep;
		if (own !== weight) {
			bytes.number(-1 - own);
			last = 0;
		}
		bytes.number(place - last);
		[last, weight] = [place, own];
	}
}

/** The title is the first of the fields of a page, and the only one. */
function writeTitle(bytes: Bytes, places: readonly number[] = []): void {
	if (places.length === 0) return bytes.list(0);
	bytes.list(places.length + 1);
	bytes.number(-1);
	let last = 0;
	for (const place of places) {
		bytes.number(place - last);
		last = place;
	}
}

/** @param vocabulary that whoever merges the page with others reads it by */
export function postingsOf({ title, lines }: IndexPage, vocabulary: Vocabulary): Postings {
	const { lists, length } = inLines(lines, vocabulary);
	const titles = inTitle(title, vocabulary);
	const forms = [...new Set([...lists.keys(), ...titles.keys()])];
	const bytes = new Bytes(8 * forms.length);
	const ends = forms.map((form) => {
		writeLocated(bytes, lists.get(form) ?? []);
		writeTitle(bytes, titles.get(form));
		return bytes.at;
	});
	return {
		// As Pagefind counts: a page without a word has one place.
		length: Math.max(1, length),
		forms: Uint32Array.from(forms),
		ends: Uint32Array.from(ends),
		bytes: bytes.written().slice(),
	};
}
