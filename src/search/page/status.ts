/** What is said about an answer: at once to the eye, once the hand rests to the ear. */
import type { Found } from '../contract.ts';
import { words } from './words.ts';

/** Milliseconds after which a screen reader is told; a new answer before that replaces it. */
const rest = 700;

/** `“停水”找到 12 条` */
export function sentence(text: string, { total, match, whole, direct }: Found): string {
	const isRelated = match === 'related' && total > 0;
	if (isRelated && whole) return words.about(whole);
	if (total > 0 && !isRelated) return words.found(text, total);
	const not = direct ? words.inNoPage(text) : words.notFound(text);
	return isRelated ? not + words.related : not;
}

/** What was looked for instead of, or besides, what was typed. */
export function notes({ readAs, alsoSearched }: Found): string {
	return [
		...(readAs ? [words.readAs(readAs)] : []),
		...(alsoSearched.length > 0 ? [words.alsoSearched(alsoSearched)] : []),
	].join('，');
}

export interface Status {
	/** Shows it, and tells it when nothing newer has come for a moment. @param told said to the ear besides */
	say: (line: string, note?: string, told?: string) => void;
	/** Shows it only. */
	show: (line: string, note?: string) => void;
}

/** @param ear the live region, which nobody sees */
export function statusIn(eye: HTMLElement, note: HTMLElement, ear: HTMLElement): Status {
	let timer = 0;
	const show = (line: string, more = '') => {
		clearTimeout(timer);
		ear.textContent = '';
		eye.textContent = line;
		note.textContent = more;
		note.hidden = more === '';
	};
	const say = (line: string, more = '', told = '') => {
		show(line, more);
		if (!line) return;
		timer = window.setTimeout(() => {
			ear.textContent = [line, more, told].filter(Boolean).join('，');
		}, rest);
	};
	return { say, show };
}
