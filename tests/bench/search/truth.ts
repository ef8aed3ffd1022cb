/** Which pages a question should find, by plain comparison of every page: no engine has a part in it. */
import type { SearchPage } from '../../../publish/search/extract.ts';
import { plain, plainText } from '../../site/search-truth.ts';
import type { Query } from './queries.ts';
import { documentTitle } from './document-pages.ts';

interface PlainPage {
	title: string;
	headings: string[];
	lines: string[];
	all: string;
}

export interface Truth {
	/** Numbers of the pages that hold every word of the question. */
	right: Set<number>;
	/** How good each is: 3 in the title, 2 in a heading, 1 in the text. */
	gains: Map<number, number>;
	/** The pages one of which should come first, where there are such. */
	first: Set<number>;
}

const wordBefore = /(?!\p{Script=Han})[\p{L}\p{N}][.,'_/@&:]?$/u;
const wordAfter = /^[.,'_/@&:]?(?!\p{Script=Han})[\p{L}\p{N}]/u;
const joinedBefore = (text: string) => /(?!\p{Script=Han})[\p{L}\p{N}]$/u.test(text);

/** Whether a piece stands in a text; a Latin word or number only whole, `3` not in `13` nor in `3.5`. */
function stands(text: string, piece: string): boolean {
	const [first, last] = [wordAfter.test(piece), joinedBefore(piece)];
	for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
		const end = at + piece.length;
		const cutBefore = first && wordBefore.test(text.slice(Math.max(0, at - 2), at));
		const cutAfter = last && wordAfter.test(text.slice(end, end + 2));
		if (!cutBefore && !cutAfter) return true;
	}
	return false;
}

/** A comparer of all questions with the same pages. */
export function truthOf(pages: readonly SearchPage[]): (query: Query) => Truth {
	const plainPages = pages.map(({ title, blocks }): PlainPage => {
		const lines = [title, ...blocks.map(({ text }) => text)].map(plainText);
		const headings = blocks.filter(({ heading }) => heading).map(({ text }) => plainText(text));
		return { title: plainText(title), headings, lines, all: lines.join('\n') };
	});

	function gain({ title, headings, lines, all }: PlainPage, pieces: readonly string[]): number {
		if (!pieces.every((piece) => all.includes(piece))) return 0;
		const inOne = (texts: readonly string[]) =>
			pieces.every((piece) => texts.some((text) => stands(text, piece)));
		return inOne([title]) ? 3 : inOne(headings) ? 2 : inOne(lines) ? 1 : 0;
	}

	return ({ text, title, right: answers, kind }) => {
		const pieces = plain(text).split(/\s+/).filter(Boolean);
		const gains = new Map<number, number>();
		for (const [number, page] of plainPages.entries()) {
			const good = gain(page, pieces);
			if (good > 0) gains.set(number, good);
		}
		const wanted = ({ title: own }: SearchPage, number: number) => {
			if (answers) return answers.test(own);
			if (kind === '全题') return own === title;
			if (title) return documentTitle(own) === documentTitle(title);
			return gains.get(number) === 3;
		};
		const first = pages.flatMap((page, number) => (wanted(page, number) ? [number] : []));
		return { right: new Set(gains.keys()), gains, first: new Set(first) };
	};
}
