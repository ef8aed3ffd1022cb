/** What is said to whoever comes from a sheet of paper: pure, so that a copy of the page that is years old says what is right today. */
import { sheetWords } from './words.ts';

/** From when (Shanghai wall time) it is which word; 1 where nothing more is to come. */
type Change = readonly [from: string, word: string, over?: 1];

export interface OfPage {
	/** Of what the page says now. */
	code: string;
	steps: readonly Change[];
}

export interface Verdict {
	lead: string;
	text: string;
	/** What the page's last change was belongs to it. */
	isChanged: boolean;
	/** Another page says it now. */
	isReplaced: boolean;
}

const form = /^[2-9a-hjkmnp-z]{6}$/;

/** As it was typed: in capitals, in full width, with spaces. */
const plain = (typed: string) => typed.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** @param typed the code on the paper @param now Shanghai wall time */
export function verdictOn(typed: string, { code, steps }: OfPage, now: string): Verdict {
	const given = plain(typed);
	const match = given === code ? 'latest' : form.test(given) ? 'changed' : 'unmatched';
	const isChanged = match === 'changed';
	const [, state = '', over] = steps.filter(([from]) => from <= now).at(-1) ?? [];
	const gone = sheetWords.gone[state];
	const isReplaced = state === sheetWords.replaced;
	if (gone !== undefined) return { lead: state, text: gone, isChanged: false, isReplaced };
	if (over) return { lead: state, text: sheetWords.over[match], isChanged, isReplaced };
	const { same: latest, notLatest: changed, compare: unmatched } = sheetWords;
	const text = { latest, changed, unmatched }[match];
	return { lead: sheetWords[match], text, isChanged, isReplaced };
}
