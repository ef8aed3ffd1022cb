/** The results, as a list. */
import type { Hit, Section } from '../contract.ts';
import { arrivalAddress } from './address.ts';
import { element, marked, replaceAround } from './elements.ts';
import { words } from './words.ts';

/** `2026-11-20` → 2026年11月20日 */
function dayInWords(date: string): string {
	const [year, month, day] = date.split('-').map(Number);
	return year && month && day ? `${year}年${month}月${day}日` : date;
}

function linkTo(address: string, title: string, asked: readonly string[]): HTMLAnchorElement {
	const link = element('a');
	link.href = arrivalAddress(address, asked);
	link.append(...marked(title));
	return link;
}

/** `2026-11-28 09:00` → 2026年11月28日（周六）9:00 */
function eventInWords(when: string): string {
	const weekday = '日一二三四五六'[new Date(`${when.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? '';
	return `${dayInWords(when.slice(0, 10))}（周${weekday}）${when.slice(11).replace(/^0/, '')}`;
}

/** Of an event its own day comes first, and the other is said to be that of its publishing. */
function about({ kind, column, date, when, states }: Hit): HTMLElement {
	const line = element('p', '', 'about');
	const time = element('time', when ? `${dayInWords(date)}${words.published}` : dayInWords(date));
	time.dateTime = date;
	const place = kind && kind !== column ? `${column} · ${kind}` : column;
	line.append(
		...states.map((state) => element('span', state, 'state')),
		...(when ? [element('span', eventInWords(when), 'event')] : []),
		element('span', place),
		...(date ? [time] : []),
	);
	return line;
}

function inside(sections: readonly Section[], asked: readonly string[]): HTMLElement {
	// No list: results are one, and what stands inside a result is not the next.
	const line = element('div', '', 'inside');
	line.setAttribute('role', 'group');
	line.setAttribute('aria-label', words.inside);
	line.append(...sections.slice(0, 3).map(({ address, title }) => linkTo(address, title, asked)));
	return line;
}

/** One result: title, what and when it is, the words around what was found, headings inside. */
function row(hit: Hit, asked: readonly string[]): HTMLElement {
	const item = element('li');
	item.dataset['address'] = hit.address;
	const heading = element('h2');
	heading.append(linkTo(hit.address, hit.title, asked));
	item.append(heading, about(hit));
	if (hit.excerpt) {
		const excerpt = element('p', '', 'excerpt');
		excerpt.append(...marked(hit.excerpt));
		item.append(excerpt);
	}
	if (hit.sections.length > 0) item.append(inside(hit.sections, asked));
	return item;
}

const rowsOf = (list: HTMLElement) => [...list.children] as HTMLElement[];

/** Titles' links, in order: what the arrow keys go through. */
export function titleLinks(list: HTMLElement): HTMLAnchorElement[] {
	return [...list.querySelectorAll<HTMLAnchorElement>('h2 a')];
}

/** Shows these; a row that is being read by the keyboard stays the same element. */
export function showList(list: HTMLElement, hits: readonly Hit[], asked: readonly string[]): void {
	const held = rowsOf(list).find((item) => item.contains(document.activeElement));
	replaceAround(
		list,
		hits.map((hit) => (held?.dataset['address'] === hit.address ? held : row(hit, asked))),
	);
}

/** What nearly is what was asked, above the list; hidden where there is nothing. */
export function showNear(
	part: HTMLElement,
	hits: readonly Hit[] | undefined,
	asked: readonly string[],
): void {
	part.querySelector('ol')?.replaceChildren(...(hits ?? []).map((hit) => row(hit, asked)));
	part.hidden = !hits || hits.length === 0;
}

/** Adds those that are not there yet. @returns the link of the first new one */
export function growList(
	list: HTMLElement,
	hits: readonly Hit[],
	asked: readonly string[],
): HTMLAnchorElement | null {
	const there = new Set(rowsOf(list).map((item) => item.dataset['address']));
	const added = hits.filter(({ address }) => !there.has(address)).map((hit) => row(hit, asked));
	list.append(...added);
	return added[0]?.querySelector('a') ?? null;
}
