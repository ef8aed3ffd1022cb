/** Persons and what is said of them in running text: facts first, and names only in the sentence that holds one. */
import { pieceAround, type Piece } from './cut.ts';
import type { Fact } from './facts/fact.ts';
import { namesIn, type Name } from './names.ts';
import {
	held,
	isOfFiction,
	met,
	owned,
	reached,
	said,
	type Sentence,
	type Span,
} from './related.ts';
import { matchesIn } from '../text/matches.ts';

export interface Told<F extends string = string> {
	fact: F;
	name: string;
	/** In the whole text. */
	at: number;
	/** Beyond doubt a name, and said of that person. */
	sure: boolean;
}

interface Way {
	pattern: RegExp;
	whom: (sentence: Sentence, span: Span) => Name[];
}

/** 给付彩礼 and 经营权发生 are no names in a sentence of a law. */
const stands = ({ text }: Sentence, { start, signed }: Name): boolean =>
	signed || start === 0 || /[\s，,、：:（(“]/.test(text.charAt(start - 1));

const saidPlainly: Way['whom'] = (sentence, span) =>
	said(sentence, span).filter((name) => stands(sentence, name));

const waysOf = ({ says, holder, meets, value, address, common }: Fact): Way[] =>
	[
		{ pattern: holder, whom: held },
		{ pattern: says, whom: common ? saidPlainly : said },
		{ pattern: meets, whom: met },
		{ pattern: value, whom: owned },
		{ pattern: address, whom: reached },
	].flatMap(({ pattern, whom }) => (pattern ? [{ pattern, whom }] : []));

interface Sought<F extends string> {
	name: F;
	fact: Fact;
	words: RegExp;
	ways: readonly Way[];
}

const soughtOf = <F extends string>(facts: Readonly<Record<F, Fact>>): Sought<F>[] =>
	(Object.entries(facts) as [F, Fact][]).map(([name, fact]) => ({
		name,
		fact,
		words: new RegExp(fact.words),
		ways: waysOf(fact),
	}));

/** Of a sentence too long to be looked at whole: what is looked at twice, lest a phrase be cut. */
const overlap = 60;

/** The sentences of a text that may say something of a person. */
function* piecesOf(text: string, anyWord: RegExp): Generator<Piece> {
	for (let from = 0; from < text.length;) {
		anyWord.lastIndex = from;
		const found = anyWord.exec(text);
		if (!found) return;
		const { index } = found;
		const piece = pieceAround(text, index, index + found[0].length);
		const end = piece.start + piece.text.length;
		from = piece.whole ? Math.max(index + 1, end) : Math.max(index + 1, end - overlap);
		yield piece;
	}
}

function toldInPiece<F extends string>(
	{ text, start }: Piece,
	sought: readonly Sought<F>[],
): Told<F>[] {
	if (isOfFiction.test(text)) return [];
	let names: Name[] | undefined;
	return sought.flatMap(({ name: factName, fact, words, ways }) => {
		if (!words.test(text)) return [];
		return ways.flatMap(({ pattern, whom }) => {
			const found = matchesIn(text, pattern);
			if (found.length === 0 || fact.except?.test(text)) return [];
			names ??= namesIn(text);
			if (names.length === 0) return [];
			const sentence = { text, names };
			return found.flatMap(({ index, 0: { length } }) =>
				whom(sentence, { start: index, end: index + length }).map((person): Told<F> => ({
					fact: factName,
					name: person.text,
					at: start + person.start,
					sure: fact.sure && person.signed,
				})),
			);
		});
	});
}

/** So many in one text are enough to know what it is. */
const most = 200;

/** What finds everything of such facts that is said of persons in a text, each once a fact. */
export function toldOf<F extends string>(facts: Readonly<Record<F, Fact>>) {
	const sought = soughtOf(facts);
	const anyWord = new RegExp(sought.map(({ fact }) => fact.words).join('|'), 'g');
	return (text: string): Told<F>[] => {
		const byName = new Map<string, Told<F>>();
		for (const piece of piecesOf(text, anyWord)) {
			for (const one of toldInPiece(piece, sought)) {
				const key = `${one.fact} ${one.at}`;
				if (!byName.get(key)?.sure) byName.set(key, one);
			}
			if (byName.size > most) break;
		}
		return [...byName.values()];
	};
}
