/** The words of pages that have been read, each with the pages on which it stands. */
import { Bytes, sizeOf } from './bytes.ts';
import { wordsInOrder } from './word-order.ts';
import type { Postings } from './postings.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Words } from './words.ts';

/** By the number of a form: on how many pages it stands, in how many bytes, first on which. */
interface Sums {
	pages: Uint32Array;
	sizes: Uint32Array;
	first: Uint32Array;
}

type Each = (form: number, distance: number, from: number, to: number, page: Postings) => void;

/** Every form of every page; a page is told by how far it is from the last one with the same form. */
function forEach(pages: readonly Postings[], forms: number, each: Each): void {
	const last = new Uint32Array(forms);
	for (const [number, page] of pages.entries()) {
		let from = 0;
		for (let index = 0; index < page.forms.length; index += 1) {
			const form = page.forms[index] ?? 0;
			const to = page.ends[index] ?? 0;
			each(form, number - (last[form] ?? 0), from, to, page);
			last[form] = number;
			from = to;
		}
	}
}

function sumsOf(pages: readonly Postings[], forms: number): Sums {
	const sums: Sums = {
		pages: new Uint32Array(forms),
		sizes: new Uint32Array(forms),
		first: new Uint32Array(forms),
	};
	forEach(pages, forms, (form, distance, from, to) => {
		// The first is as far from page 0 as its number says.
		if (sums.pages[form] === 0) sums.first[form] = distance;
		sums.pages[form] = (sums.pages[form] ?? 0) + 1;
		sums.sizes[form] = (sums.sizes[form] ?? 0) + 1 + sizeOf(distance) + to - from;
	});
	return sums;
}

/** @param pages in the order of their numbers, all read by this vocabulary */
export function wordEntries(pages: readonly Postings[], vocabulary: Vocabulary): Words {
	const { forms } = vocabulary;
	const sums = sumsOf(pages, forms.length);
	const used = forms.keys().filter((form) => (sums.pages[form] ?? 0) > 0);
	const bytes = new Bytes(Math.ceil(1.2 * sums.sizes.reduce((all, size) => all + size, 0)));
	/** Where the next page of each form is written. */
	const places = new Float64Array(forms.length);
	const leaveRoom = (form: number) => {
		bytes.list(sums.pages[form] ?? 0);
		places[form] = bytes.at;
		bytes.skip(sums.sizes[form] ?? 0);
	};
	const ends = wordsInOrder(forms, used, sums.first).map(({ word, plain, accented }) => {
		bytes.list(3);
		bytes.text(word);
		if (plain === undefined) bytes.list(0);
		else leaveRoom(plain);
		bytes.list(accented.length);
		for (const form of accented) {
			bytes.list(2);
			bytes.text(forms[form]?.form ?? '');
			leaveRoom(form);
		}
		return bytes.at;
	});
	forEach(pages, forms.length, (form, distance, from, to, page) => {
		const end = bytes.at;
		bytes.at = places[form] ?? 0;
		bytes.list(3);
		bytes.number(distance);
		bytes.copy(page.bytes, from, to);
		places[form] = bytes.at;
		bytes.at = end;
	});
	return { bytes: bytes.written(), ends: Uint32Array.from(ends) };
}
