/** Text as it is compared: half-width, small letters, one kind of bracket, no space beside a Han character. */

import { ofRadical } from '../words/radicals.ts';

/** Where a folded character stands: in which text, from where to where. */
export interface Place {
	node: Text;
	start: number;
	end: number;
}

export interface Folded {
	text: string;
	/** One a UTF-16 unit of `text`. */
	places: Place[];
}

const invisible = /^[\u00ad\u200b-\u200f\u2060\ufeff]$/;
const han = /^[\p{Script=Han}\u3000-\u303f]$/u;

/** `Ａ` → a, `［` → 〔 */
function foldCharacter(character: string): string {
	const plain = ofRadical(character).normalize('NFKC').toLowerCase();
	if (/^[[(【〔]$/.test(plain)) return '〔';
	return /^[\])】〕]$/.test(plain) ? '〕' : plain;
}

/** A space is kept between words only: 第 3 条 is 第3条. */
const keepsSpace = (before: string | undefined, after: string) =>
	before !== undefined && before !== '\n' && !han.test(before) && !han.test(after);

/** Folds texts that stand one after another in a block; blocks end with a new line. */
export function fold(blocks: readonly (readonly Text[])[]): Folded {
	let text = '';
	const places: Place[] = [];
	const add = (folded: string, place: Place) => {
		text += folded;
		for (let unit = 0; unit < folded.length; unit += 1) places.push(place);
	};
	for (const block of blocks) {
		let space: Place | undefined;
		for (const node of block) {
			let start = 0;
			for (const character of node.data) {
				const place = { node, start, end: start + character.length };
				start = place.end;
				if (invisible.test(character)) continue;
				const folded = foldCharacter(character);
				if (folded.trim() === '') {
					space ??= place;
					continue;
				}
				if (space && keepsSpace([...text.slice(-2)].at(-1), folded)) add(' ', space);
				space = undefined;
				add(folded, place);
			}
		}
		const last = places.at(-1);
		if (last && !text.endsWith('\n')) add('\n', last);
	}
	return { text, places };
}

/** Words and numbers, with the signs that stand inside one (3.5%, GB/T), and years in brackets: 〔2026〕5号. */
const runs = /(?:〔\d{4}〕|[\p{L}\p{N}\p{M}_]|(?<=[a-z\d])[.,'/@&:-](?=[a-z\d])|(?<=\d)%)+/gu;

/** A space between two characters parts words; one beside a number may only be how it is written. */
const betweenWords = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u;

const foldText = (data: string) => fold([[{ data } as Text]]).text;

/** `停水 通知，第 3 条` → 停水, 通知, 第3条: what is looked for in one piece. */
export function runsOf(question: string): string[] {
	const pieces = question.slice(0, 200).split(betweenWords).map(foldText);
	const found = pieces.flatMap((piece) => piece.match(runs) ?? []);
	const words = found.filter((run) => [...run].length > 1);
	return [...new Set(words.length > 0 ? words : found)].slice(0, 10);
}
