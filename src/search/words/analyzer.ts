/**
 * Text ↔ tokens, the same at build and in the browser. A token stands at each character: the character
 * with its neighbour (`养老 老服 服务 务`), so that any piece of Chinese is a phrase of tokens wherever
 * words may begin. Nothing of the text is lost: the first unit of each token is the text again.
 */
import { cjk, fold, letter, word } from './characters.ts';

/** A space; a line's end. Neither is indexed. */
export const space = '␣';
export const lineEnd = '␤';

export type Kind = 'han' | 'word' | 'space' | 'other';

export interface Unit {
	kind: Kind;
	text: string;
}

/** Nearly every character of ours, told faster than by its script. */
const plain = '[\u4E00-\u9FFF](?!\\p{M})';
const pattern = new RegExp(`(${plain}|${cjk})|(${word})|(\\s+)|[^]`, 'gu');
const firstUnit = new RegExp(`^(?:${cjk}|${word}|[^])`, 'u');
const startsHan = new RegExp(`^${cjk}`, 'u');
const startsWord = new RegExp(`^${letter}`, 'u');

/** `第15条` → 第, 15, 条 */
export function unitsOf(text: string): Unit[] {
	return Array.from(text.matchAll(pattern), ([found, han, inWord, blank]) => ({
		kind: han ? 'han' : inWord ? 'word' : blank ? 'space' : 'other',
		text: found,
	}));
}

const isText = (unit: Unit | undefined) => unit?.kind === 'han' || unit?.kind === 'word';
const hanScript = /^\p{Script=Han}/u;

/**
 * Whether a space between two units is only how they are set: beside a word, and between characters (总　则). Korean is
 * written with spaces that part its words.
 */
export function isOnlyLooks(before: Unit | undefined, after: Unit | undefined): boolean {
	if (!before || !after || !isText(before) || !isText(after)) return false;
	if (before.kind !== after.kind) return true;
	return before.kind === 'han' && hanScript.test(before.text) && hanScript.test(after.text);
}

/**
 * The token of a unit and what follows it; a space between Han and a word is kept as a sign. Before a word it stands at the end: within,
 * Pagefind would part 六|8:30 before the 8, and 六8 would find 周六8:30 alone.
 */
function tokenOf(unit: Unit, next: Unit | undefined, afterNext: Unit | undefined): string {
	const spaced = next?.kind === 'space' && isOnlyLooks(unit, afterNext);
	const neighbour = spaced ? afterNext : next;
	if (unit.kind === 'han' && neighbour?.kind === 'word')
		return `${unit.text}${neighbour.text.toLowerCase()}${spaced ? '|' : ''}`;
	if (unit.kind === 'han' && neighbour?.kind === 'han') return unit.text + neighbour.text;
	if (unit.kind === 'word' && neighbour?.kind === 'han')
		return `${unit.text}|${spaced ? '|' : ''}${neighbour.text}`;
	return unit.text;
}

/**
 * Tokens of one block of text, without whitespace in any of them.
 * @example encode('第15条，总　则') // ['第15', '15|条', '条', '，', '总则', '则']
 */
export function encode(text: string): string[] {
	const units = unitsOf(fold(text));
	return units.flatMap((unit, place) => {
		const [before, next] = [units[place - 1], units[place + 1]];
		if (unit.kind !== 'space') return [tokenOf(unit, next, units[place + 2])];
		const implied = isOnlyLooks(before, next) || (before?.kind === 'word' && next?.kind === 'word');
		return implied ? [] : [space];
	});
}

/** Tokens of a title: a last Chinese character is marked, so that titles ending with a phrase are found. */
export function encodeTitle(title: string): string[] {
	const tokens = encode(title);
	const last = tokens.at(-1) ?? '';
	return unitsOf(last).length === 1 && startsHan.test(last)
		? [...tokens.slice(0, -1), `${last}${endMark}`]
		: tokens;
}

export const endMark = 'z';

/**
 * What was encoded, folded, without the spaces between characters; a line's end becomes a new line. Results are shown from the pages' own words: this
 * is how the tests prove that the tokens say the same.
 * @example decode(['第15', '15|条', '条']) // '第15条'
 */
export function decode(tokens: readonly string[]): string {
	let text = '';
	let afterWord = false;
	for (const token of tokens) {
		const unit = firstUnit.exec(token)?.[0] ?? '';
		const isWord = startsWord.test(unit);
		if (token === space) text += ' ';
		else if (token === lineEnd) text += '\n';
		else {
			const spaced = startsHan.test(unit)
				? token.length > unit.length && token.endsWith('|')
				: isWord && token.startsWith('||', unit.length);
			text += `${afterWord && isWord ? ' ' : ''}${unit}${spaced ? ' ' : ''}`;
		}
		afterWord = isWord;
	}
	return text;
}
