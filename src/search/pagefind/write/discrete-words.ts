/**
 * The words within a token, as Pagefind parts it: at ASCII punctuation, between letters and figures, where a small
 * letter meets a capital (the crate `convert_case`, `Case::Lower`).
 */
import { graphemesOf } from './emoji.ts';

const punctuation = /[!-/:-@[-`{-~]/g;
const spaces = /\p{White_Space}+/u;
/** Characters that make no grapheme together. */
const alone =
	/^[\x20-\x7E\u00A0-\u02FF\u3000-\u3029\u3030-\u3098\u309B-\u30FF\u4E00-\u9FFF\uFF00-\uFF60]*$/;

type Class = 'upper' | 'lower' | 'digit' | undefined;

function classOf(grapheme: string | undefined): Class {
	if (grapheme === undefined) return undefined;
	if (/^[0-9]+$/.test(grapheme)) return 'digit';
	const [upper, lower] = [grapheme.toUpperCase(), grapheme.toLowerCase()];
	if (upper === lower) return undefined;
	return grapheme === upper ? 'upper' : grapheme === lower ? 'lower' : undefined;
}

/** Whether a word ends after the first of three characters. */
function ends(first: Class, second: Class, third: Class): boolean {
	if (first === undefined || second === undefined) return false;
	if (first === 'digit' || second === 'digit') return first !== second;
	if (first === 'lower') return second === 'upper';
	return second === 'upper' && third === 'lower';
}

/** @example discreteWords('WKWebVIEWComponent-3.5kg') // ['wk', 'web', 'view', 'component', '3', '5', 'kg'] */
export function discreteWords(token: string): string[] {
	const text = token.replace(punctuation, ' ');
	const signs = alone.test(text) ? [...text] : graphemesOf(text);
	const classes = signs.map(classOf);
	const parted = signs.map((sign, place) =>
		ends(classes[place], classes[place + 1], classes[place + 2]) ? `${sign} ` : sign,
	);
	return parted.join('').toLowerCase().split(spaces).filter(Boolean);
}
