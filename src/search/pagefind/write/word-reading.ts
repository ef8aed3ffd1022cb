/** The words of a shard's files, as the writer had them. */
import { Reader, type Words } from './words.ts';

function skipHolders(reader: Reader): void {
	for (let left = reader.head(); left > 0; left -= 1) {
		reader.at += 1;
		reader.head();
		reader.skipNumbers();
		reader.skipNumbers();
	}
}

/** Passes over one word: its text, its pages, and those of each way of writing it. */
function skipWord(reader: Reader): void {
	reader.at += 1;
	reader.text();
	skipHolders(reader);
	for (let left = reader.head(); left > 0; left -= 1) {
		reader.at += 1;
		reader.text();
		skipHolders(reader);
	}
}

/** @param contents of the files, unzipped, in the order of their words */
export function wordsOf(contents: readonly Uint8Array[]): Words {
	const ends: number[] = [];
	const parts: Uint8Array[] = [];
	let before = 0;
	for (const content of contents) {
		const reader = new Reader(content);
		reader.head();
		const count = reader.head();
		const begin = reader.at;
		for (let left = count; left > 0; left -= 1) {
			skipWord(reader);
			ends.push(before + reader.at - begin);
		}
		parts.push(content.subarray(begin));
		before += content.length - begin;
	}
	return { bytes: Buffer.concat(parts), ends: Uint32Array.from(ends) };
}
