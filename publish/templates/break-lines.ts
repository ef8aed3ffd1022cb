/**
 * Where the lines of a drawn page may break: between words, in titles, lists and tables; in running text anywhere but in
 * a date, a number with what it counts, or a name. Written into the page, for no browser knows Chinese words.
 */
import { keptSpans, pieces } from '../../src/lib/words/line-breaks.ts';

/** `narrow`: in cells and headings even a short text has several lines. */
export type Mode = 'words' | 'narrow' | 'text' | 'none';

const entity = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/giu;
/** One character for an entity, which is in no text. */
const stand = '\uE000';

const hasChinese = /\p{Script=Han}/u;

const kept = (text: string) => `<span class="kept">${text}</span>`;

/** 8:30–17:00: a line may end after a dash, whatever is said of words; after a hyphen before a figure it may not. */
const dashed = /\d[\d:.]*(?:[–—~～]\d[\d:.]*)+/g;

const alone = /^\p{Script=Han}?\P{L}*$/u;

/** There a line may end anyway. */
const afterStop = /[，。；：！？、）》”\s]$/u;
const beforeOpening = /^[（《“]/u;

/** Two short words are one piece: half of the marks, and lines no shorter than by a character or two. */
const shortPiece = 4;

function inWords(text: string, names: readonly string[], mode: Mode): string {
	const joined: string[] = [];
	for (const piece of pieces(text, names)) {
		const before = joined.at(-1);
		const isShort = before !== undefined && before.length + piece.length <= shortPiece;
		if (isShort && mode === 'words' && !afterStop.test(before))
			joined.splice(-1, 1, before + piece);
		else joined.push(piece);
	}
	// No character stands alone on a last line.
	const end = joined.at(-1);
	if (end !== undefined && joined.length > 1 && alone.test(end))
		joined.splice(-2, 2, `${joined.at(-2) ?? ''}${end}`);
	let out = '';
	for (const piece of joined) {
		const said = piece.replace(dashed, kept);
		out += out === '' || afterStop.test(out) || beforeOpening.test(piece) ? said : `<wbr>${said}`;
	}
	return out;
}

function inDates(text: string, names: readonly string[]): string {
	let out = '';
	let done = 0;
	for (const [from, to] of keptSpans(text, names)) {
		out += text.slice(done, from) + kept(text.slice(from, to));
		done = to;
	}
	return out + text.slice(done);
}

/** Texts of so many characters stay whole. */
const unbroken = { words: 8, narrow: 4 };

/**
 * Titles and summaries that were cut: they stand in every list, and a new article moves the rows of all of them.
 * A list of twenty took 10 ms without it, 1 ms with it.
 */
const known = new Map<string, string>();
const mostKnown = 20_000;
const longestKnown = 200;
let knownNames: readonly string[] = [];

/** Of other names than before nothing is known. */
function knowing(names: readonly string[]): Map<string, string> {
	const isSame = names === knownNames || names.join('\n') === knownNames.join('\n');
	if (!isSame || known.size >= mostKnown) known.clear();
	knownNames = names;
	return known;
}

/** A text as it stands in a page, entities and all. @param names that stay whole */
export function broken(text: string, mode: Mode, names: readonly string[]): string {
	if (mode === 'none') return text;
	if (mode !== 'text' && (!hasChinese.test(text) || text.trim().length <= unbroken[mode]))
		return text.replace(dashed, kept);
	if (text.length > longestKnown) return cut(text, mode, names);
	const cuts = knowing(names);
	const key = mode + text;
	const said = cuts.get(key) ?? cut(text, mode, names);
	cuts.set(key, said);
	return said;
}

function cut(text: string, mode: Exclude<Mode, 'none'>, names: readonly string[]): string {
	const entities: string[] = text.match(entity) ?? [];
	const plain = text.replace(entity, stand);
	const said = mode !== 'text' ? inWords(plain, names, mode) : inDates(plain, names);
	let at = 0;
	return said.replaceAll(stand, () => entities[at++] ?? '');
}
