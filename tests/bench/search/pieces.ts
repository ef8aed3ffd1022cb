/** Pieces of Chinese text that begin and end where words do, and pieces that do not. */

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const chinese = /^\p{Script=Han}+$/u;

function boundariesOf(text: string): Set<number> {
	const starts = [...segmenter.segment(text)].map(({ index }) => index);
	return new Set([...starts, text.length]);
}

function piecesOf(text: string, size: number, wanted: (from: boolean, to: boolean) => boolean) {
	const ends = boundariesOf(text);
	return Array.from({ length: Math.max(0, text.length - size + 1) }, (_, from) => from)
		.filter((from) => wanted(ends.has(from), ends.has(from + size)))
		.map((from) => text.slice(from, from + size))
		.filter((piece) => chinese.test(piece));
}

/** Whole words, one or several. */
export const aligned = (text: string, size: number) =>
	piecesOf(text, size, (from, to) => from && to);

/** Cuts a word at one end at least. */
export const across = (text: string, size: number) =>
	piecesOf(text, size, (from, to) => !from || !to);

/** Words of two characters and more. */
export const wordsOf = (text: string) =>
	[...segmenter.segment(text)]
		.map(({ segment }) => segment)
		.filter((word) => word.length > 1 && chinese.test(word));
