/**
 * The words of a shard in files. They are small, so that a question loads little; Pagefind's own size, 20,000 units,
 * was four times the bytes (measured: 98 → 27 KB at 1,000 pages). Where one ends is for its next word to say, not for
 * how much has come before, so that one changed page changes few files.
 */
import { Bytes } from './bytes.ts';
import { wordAt, type Words } from './words.ts';

export interface WordFile {
	/** Its first word and its last. */
	from: string;
	to: string;
	/** Before it is zipped: about 8 KB after. */
	content: Uint8Array;
}

/** Bytes of words in one file before it is zipped. Whoever stands in more places than that has a file alone. */
const most = 19_700;
/** From here on a file ends before the first word that may begin one, which is one of so many. */
const least = 11_820;
const oneOf = 32;

/** Depends on the word alone (FNV-1a). */
function mayBegin(word: string): boolean {
	let hash = 0x811c9dc5;
	for (let place = 0; place < word.length; place += 1)
		hash = Math.imul(hash ^ word.charCodeAt(place), 0x01000193);
	return (hash >>> 8) % oneOf === 0;
}

function wordFile(words: Uint8Array, count: number, last: number): WordFile {
	const bytes = new Bytes(words.length + 10);
	bytes.list(1);
	bytes.list(count);
	bytes.raw(words);
	return { from: wordAt(words, 0), to: wordAt(words, last), content: bytes.written() };
}

/** One after another: all of them at once are as large as the shard. */
export function* wordFiles({ bytes, ends }: Words): Generator<WordFile> {
	let [first, start] = [0, 0];
	for (let index = 1; index <= ends.length; index += 1) {
		const [to = 0, end = Infinity] = [ends[index - 1], ends[index]];
		const lastFrom = ends[index - 2] ?? 0;
		const isFull = end - start > most;
		if (!isFull && !(to - start >= least && mayBegin(wordAt(bytes, to)))) continue;
		yield wordFile(bytes.subarray(start, to), index - first, lastFrom - start);
		[first, start] = [index, to];
	}
}
