/**
 * The words of a shard in files. They are small, so that a question loads little; Pagefind's own size, 20,000 units,
 * was four times the bytes (measured: 98 → 27 KB at 1,000 pages). Where one ends is for its next word to say, not for
 * how much has come before, so that one changed page changes few files.
 */
import { Bytes } from './bytes.ts';
import type { WordEntry } from './word-entries.ts';

export interface WordFile {
	/** Its first word and its last. */
	from: string;
	to: string;
	/** Before it is zipped: about 8 KB after. */
	content: Uint8Array;
}

/** Bytes of words in one file before it is zipped. Whoever stands in more places than that has a file alone. */
const most = 20_000;
/** From here on a file ends before the first word that may begin one, which is one of so many. */
const least = 12_000;
const oneOf = 32;

/** Depends on the word alone (FNV-1a). */
function mayBegin(word: string): boolean {
	let hash = 0x811c9dc5;
	for (let place = 0; place < word.length; place += 1)
		hash = Math.imul(hash ^ word.charCodeAt(place), 0x01000193);
	return (hash >>> 8) % oneOf === 0;
}

function groupsOf(entries: readonly WordEntry[]): WordEntry[][] {
	const groups: WordEntry[][] = [];
	let size = Infinity;
	for (const entry of entries) {
		const { length } = entry.bytes;
		if (size + length > most || (size >= least && mayBegin(entry.word))) {
			groups.push([]);
			size = 0;
		}
		groups.at(-1)?.push(entry);
		size += length;
	}
	return groups;
}

/** One after another: all of them at once are as large as the shard. */
export function* wordFiles(entries: readonly WordEntry[]): Generator<WordFile> {
	for (const group of groupsOf(entries)) {
		const bytes = new Bytes(most);
		bytes.list(1);
		bytes.list(group.length);
		for (const entry of group) bytes.raw(entry.bytes);
		yield {
			from: group[0]?.word ?? '',
			to: group.at(-1)?.word ?? '',
			content: bytes.written(),
		};
	}
}
