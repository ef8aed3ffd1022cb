/** Words of several sets of pages as those of one: a page that was read before need not be read again to stand beside others. */
import { Bytes } from './bytes.ts';
import { Holders } from './holders.ts';
import { Cursor, type Words } from './words.ts';
import { orderKey } from './word-order.ts';

export interface Part {
	words: Words;
	/** For each of its pages its number among all; −1 for one that is gone. */
	numbers: Int32Array;
}

interface Source {
	cursor: Cursor;
	numbers: Int32Array;
	/** All its pages keep their numbers: where no other part has a word, its bytes stay. */
	stays: boolean;
}

const byForm = ([one, a]: [string, Holders], [other, b]: [string, Holders]) =>
	a.first - b.first || (orderKey(one) < orderKey(other) ? -1 : 1);

/** The ways of writing it with accents, in the order in which they first come, by page, then by code points. */
function accentedOf(sources: readonly Source[]): [string, Holders][] {
	let accented: Map<string, Holders> | undefined;
	for (const { cursor, numbers } of sources)
		for (let left = cursor.reader.head(); left > 0; left -= 1) {
			cursor.reader.at += 1;
			const form = cursor.reader.text();
			accented ??= new Map<string, Holders>();
			const holders = accented.get(form) ?? new Holders();
			accented.set(form, holders);
			holders.take(cursor.reader, numbers);
		}
	// Hardly any word has one.
	if (!accented) return [];
	return [...accented].filter(([, { count }]) => count > 0).sort(byForm);
}

/** One word of those sources that stand at it; nothing where all its pages are gone. */
function writeWord(bytes: Bytes, sources: readonly Source[], plain: Holders): void {
	plain.clear();
	for (const { cursor, numbers } of sources) plain.take(cursor.reader, numbers);
	const accented = accentedOf(sources);
	if (plain.count === 0 && accented.length === 0) return;
	bytes.list(3);
	const [first] = sources;
	if (first) bytes.text(first.cursor.text);
	plain.write(bytes);
	bytes.list(accented.length);
	for (const [form, holders] of accented) {
		bytes.list(2);
		bytes.text(form);
		holders.write(bytes);
	}
}

/** Those that stand at the first of all the words. */
function atFirstWord(sources: readonly Source[]): Source[] {
	let first: Source[] = [];
	for (const source of sources) {
		if (source.cursor.isOver) continue;
		const difference = first[0] ? source.cursor.compare(first[0].cursor) : -1;
		if (difference < 0) first = [source];
		else if (difference === 0) first.push(source);
	}
	return first;
}

/** What would have been written of all the pages together. */
export function mergedWords(parts: readonly Part[]): Words {
	const sources = parts.map(({ words, numbers }): Source => ({
		cursor: new Cursor(words),
		numbers,
		stays: numbers.every((number, page) => number === page),
	}));
	const [only] = parts;
	if (only && parts.length === 1 && sources[0]?.stays) return only.words;
	const bytes = new Bytes(1.05 * parts.reduce((sum, { words }) => sum + words.bytes.length, 1024));
	const ends = new Uint32Array(parts.reduce((sum, { words }) => sum + words.ends.length, 0));
	let count = 0;
	const plain = new Holders();
	for (let at = atFirstWord(sources); at.length > 0; at = atFirstWord(sources)) {
		const before = bytes.at;
		const [{ cursor, stays }] = at as [Source];
		if (at.length === 1 && stays) cursor.copyTo(bytes);
		else writeWord(bytes, at, plain);
		if (bytes.at > before) ends[count++] = bytes.at;
		for (const source of at) source.cursor.advance();
	}
	return { bytes: bytes.written(), ends: ends.slice(0, count) };
}
