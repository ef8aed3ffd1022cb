/** To the very place of a fault: the field, the one of many photos, the line of the body. */
import type { Fault } from '../saving/faults.ts';
import { goTo } from './Form.tsx';

/** Spaces and marks apart, which the box may show otherwise than the file. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

const wordsIn = (block: Element) =>
	letters(block.textContent + (block.querySelector('img')?.alt ?? ''));

/** The smallest block of the box that holds the words of a line. */
function blockWith(words: string): Element | undefined {
	const wanted = letters(words);
	const blocks = [
		...document.querySelectorAll('[data-slate-editor] [data-slate-node="element"]'),
	].filter((block) => wanted !== '' && wordsIn(block).includes(wanted));
	return blocks.sort((a, b) => wordsIn(a).length - wordsIn(b).length)[0];
}

function toBlock(block: Element): void {
	block.closest<HTMLElement>('[data-slate-editor]')?.focus({ preventScroll: true });
	getSelection()?.collapse(block.querySelector('[data-slate-string]')?.firstChild ?? block, 0);
	block.scrollIntoView({ block: 'center' });
}

function toItem(field: string, item: number): void {
	goTo(field);
	const place = document.querySelectorAll(`#field-${field} ol > li`)[item];
	const folded = place?.querySelector<HTMLDetailsElement>('details:not([open])');
	if (folded) folded.open = true;
	place?.scrollIntoView({ block: 'center' });
	// What is folded is drawn once it is open.
	setTimeout(() => place?.querySelector<HTMLElement>('input, textarea, select')?.focus());
}

export function goToFault({ field, item, words }: Fault): void {
	const block = words === undefined ? undefined : blockWith(words);
	if (block) toBlock(block);
	else if (item !== undefined) toItem(field, item);
	else goTo(field);
}
