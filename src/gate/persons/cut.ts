/** A sentence cut out of a text, and where its words begin: long texts are never segmented whole. */

/** Characters of a sentence that are looked at: `Intl.Segmenter` holds its input with each word. */
const longest = 160;

export interface Piece {
	text: string;
	/** Where it begins in the whole text. */
	start: number;
	/** Its sentence ends where it ends. */
	whole: boolean;
}

const ends = /[。！？!?；;\n]/;

/** The sentence around a place, as far as 160 characters hold it. */
export function pieceAround(whole: string, start: number, end: number): Piece {
	const before = Math.floor((longest - (end - start)) / 2);
	let from = start;
	while (from > 0 && start - from < before && !ends.test(whole.charAt(from - 1))) from -= 1;
	let to = end;
	while (to < whole.length && to - from < longest && !ends.test(whole.charAt(to))) to += 1;
	const ended = to === whole.length || ends.test(whole.charAt(to));
	return { text: whole.slice(from, to), start: from, whole: ended };
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Length of the word that begins at each place; 0 within a word. */
export function wordsOf(text: string): Uint8Array {
	const lengths = new Uint8Array(text.length + 1);
	for (const { segment, index } of segmenter.segment(text)) lengths[index] = segment.length;
	lengths[text.length] = 1;
	return lengths;
}
