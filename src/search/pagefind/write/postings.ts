/** Where each word stands on one page, already in Pagefind's bytes: they do not depend on which page of a shard it is. */
import { Bytes } from './bytes.ts';
import { firstWeight, type IndexPage, type Line } from './index-page.ts';
import { Places } from './places.ts';
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

/** A place with its weight is one number: to sort them is to sort by weight, then by place. */
const weightStep = 2 ** 24;

const located = (weight: number, place: number) =>
	(weight === firstWeight ? 0 : weight) * weightStep + place;

/** @param parts how many share the weight of a token */
const shared = (weight: number, parts: number) =>
	Math.max(1, Math.floor(weight / Math.min(parts, 255)));

function inLines(lines: readonly Line[], vocabulary: Vocabulary): { all: Places; length: number } {
	const all = new Places();
	let length = 0;
	for (const { tokens, weight } of lines)
		for (const token of tokens) {
			const { wholes, parts, endings } = vocabulary.formsOf(token);
			for (const form of wholes) all.add(form, located(weight, length));
			const own = located(shared(weight, parts.length + endings.length), length);
			for (const form of parts) all.add(form, own);
			for (const form of endings) all.add(form, own);
			length += 1;
		}
	return { all, length };
}

function inTitle(title: readonly string[], vocabulary: Vocabulary): Map<number, number[]> {
	const all = new Map<number, number[]>();
	for (const [place, token] of title.entries()) {
		const { wholes, parts } = vocabulary.formsOf(token);
		for (const form of [...wholes, ...parts]) all.set(form, [...(all.get(form) ?? []), place]);
	}
	return all;
}

const weightIn = (value: number) => Math.floor(value / weightStep);

/** The first weight, then its places, each from the one before; another weight as −1 less it, then its places so. */
function writeLocated(bytes: Bytes, values: Float64Array): void {
	if (values.length > 1) values.sort();
	let [last, weight, changes] = [0, 0, 0];
	for (const value of values) {
		if (weightIn(value) !== weight) changes += 1;
		weight = weightIn(value);
	}
	bytes.list(values.length + changes);
	weight = 0;
	for (const value of values) {
		const own = weightIn(value);
		const place = value - own * weightStep;
		if (own !== weight) {
			bytes.number(-1 - own);
			last = 0;
		}
		bytes.number(place - last);
		last = place;
		weight = own;
	}
}

/** The title is the first of the fields of a page, and the only one. */
function writeTitle(bytes: Bytes, places: readonly number[] = []): void {
	bytes.list(places.length > 0 ? places.length + 1 : 0);
	if (places.length > 0) bytes.number(-1);
	let last = 0;
	for (const place of places) {
		bytes.number(place - last);
		last = place;
	}
}

/** @param vocabulary that whoever merges the page with others reads it by */
export function postingsOf({ title, lines }: IndexPage, vocabulary: Vocabulary): Postings {
	const { all, length } = inLines(lines, vocabulary);
	const titles = inTitle(title, vocabulary);
	const { places, ends: ofLines } = all.sorted();
	const more = [...titles.keys()].filter((form) => !all.has(form));
	const forms = Uint32Array.from([...all.forms, ...more]);
	const bytes = new Bytes(8 * forms.length);
	let from = 0;
	const ends = forms.map((form, index) => {
		const to = ofLines[index] ?? from;
		writeLocated(bytes, places.subarray(from, to));
		writeTitle(bytes, titles.get(form));
		from = to;
		return bytes.at;
	});
	// As Pagefind counts: a page without a word has one place.
	return { length: Math.max(1, length), forms, ends, bytes: bytes.written().slice() };
}
