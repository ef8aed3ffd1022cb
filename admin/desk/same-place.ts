/** After its first save a new article is drawn anew, at its own address: one finds it open and scrolled as one left it. */
import type { Data } from '../record/entry.ts';
import { textOf } from '../record/text-of.ts';

interface Place {
	title: string;
	open: Set<string>;
	scrolled: number;
	at: number;
}

/** On a slow line the article is read that long. Milliseconds. */
const valid = 20_000;
let left: Place | undefined;

const sections = () => [...document.querySelectorAll<HTMLDetailsElement>('.form > details')];
const nameOf = (section: Element) =>
	section.querySelector('summary')?.firstChild?.textContent ?? '';

/** Call before the first save; with `undefined` when it failed. */
export function leavePlace(data: Data | undefined): void {
	const open = new Set(
		sections()
			.filter((section) => section.open)
			.map(nameOf),
	);
	left = data && { title: textOf(data['title']), open, scrolled: scrollY, at: Date.now() };
}

/** Call when an article's form was drawn; one that nobody left is shown from its beginning. */
export function findPlace(data: Data): void {
	if (!left || Date.now() - left.at > valid || left.title !== textOf(data['title'])) {
		scrollTo(0, 0);
		return;
	}
	const { open, scrolled } = left;
	for (const section of sections()) if (open.has(nameOf(section))) section.open = true;
	scrollTo(0, scrolled);
}
