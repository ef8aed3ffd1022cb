/** What a search should find, by plain comparison of every page: shares nothing with the engine's own way. */
import type { SearchPage } from '../../publish/search/extract.ts';

const isHan = (character: string) => /[\p{Script=Han}]/u.test(character);
const inWord = (character: string) => /[\p{L}\p{N}]/u.test(character) && !isHan(character);

/** A question: lower case, without the spaces that stand between Han and Latin for their looks; between Han they part words. */
export function plain(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/(?<=\p{Script=Han}) (?=[a-z0-9])|(?<=[a-z0-9]) (?=\p{Script=Han})/gu, '');
}

/** A text: a space between Han is how it is set, 总　则 is 总则. */
export function plainText(text: string): string {
	return plain(text).replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}

/** Whether a piece stands in a text, Latin words and numbers only whole. */
function stands(text: string, piece: string): boolean {
	const [first = '', last = ''] = [[...piece][0], [...piece].at(-1)];
	for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
		const before = text[at - 1] ?? '';
		const after = text[at + piece.length] ?? '';
		if (!(inWord(first) && inWord(before)) && !(inWord(last) && inWord(after))) return true;
	}
	return false;
}

export interface Truth {
	address: string;
	lines: string[];
}

export function truthOf(pages: readonly SearchPage[]): Truth[] {
	return pages.map(({ address, title, blocks }) => ({
		address,
		lines: [title, ...blocks.map(({ text }) => text)].map(plainText),
	}));
}

/** A question's pieces between spaces and punctuation. */
const pieces = (question: string) => plain(question).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Addresses of the pages that hold every piece of a question. */
export function holders(truth: readonly Truth[], question: string): string[] {
	const wanted = pieces(question);
	if (wanted.length === 0) return [];
	return truth
		.filter(({ lines }) => wanted.every((piece) => lines.some((line) => stands(line, piece))))
		.map(({ address }) => address)
		.sort();
}

/** A piece of a random page, two to six characters, that cuts no Latin word or number. */
export function randomPiece(truth: readonly Truth[], random: () => number): string {
	for (;;) {
		const page = truth[Math.floor(random() * truth.length)];
		const line = [...(page?.lines[Math.floor(random() * (page.lines.length || 1))] ?? '')];
		const length = 2 + Math.floor(random() * 5);
		const from = Math.floor(random() * Math.max(1, line.length - length));
		const piece = line.slice(from, from + length);
		const [first = '', last = ''] = [piece[0], piece.at(-1)];
		const cut =
			(inWord(first) && inWord(line[from - 1] ?? '')) ||
			(inWord(last) && inWord(line[from + length] ?? '')) ||
			// 30 of 7:30 is no word.
			(/\d/.test(first) && /\d[:.]$/.test(line.slice(0, from).join('')));
		const text = piece.join('');
		// Signs inside words have rules of their own, tested by the fixture.
		if (
			!cut &&
			/^[\p{Script=Han}a-z0-9，。、：；（）《》 ]{2,}$/u.test(text) &&
			/\p{Script=Han}/u.test(text)
		)
			return text.trim();
	}
}

/** Characters of the pages in orders in which they stand nowhere. */
export function absentPieces(
	truth: readonly Truth[],
	random: () => number,
	count: number,
): string[] {
	const all = truth.map(({ lines }) => lines.join('')).join('');
	const han = [...new Set(all)].filter(isHan);
	const pieces: string[] = [];
	while (pieces.length < count) {
		const characters = Array.from({ length: 2 + Math.floor(random() * 4) }, () =>
			Math.floor(random() * han.length),
		);
		const piece = characters.map((place) => han[place] ?? '').join('');
		if (!all.includes(piece)) pieces.push(piece);
	}
	return pieces;
}
