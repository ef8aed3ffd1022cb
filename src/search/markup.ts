/** What the search page shows, as elements: text is text, only the engine's escaped title and excerpt are HTML. */
import type { Hit } from './engine.ts';

function element<K extends keyof HTMLElementTagNameMap>(tag: K, text = '', className = '') {
	const made = document.createElement(tag);
	made.textContent = text;
	if (className) made.className = className;
	return made;
}

/** A value of a filter with how many results it would leave. */
export function option(name: string, value: string, count: number, checked: boolean): HTMLElement {
	const label = element('label');
	const box = element('input');
	Object.assign(box, { type: 'checkbox', name, value, checked, id: `${name}-${value}` });
	label.append(box, ` ${value} `, element('span', String(count)));
	return label;
}

/** One result. */
export function row({ address, title, excerpt, column, date }: Hit): HTMLElement {
	const item = element('li');
	const heading = element('h2');
	const link = element('a');
	link.innerHTML = title;
	link.href = address;
	heading.append(link);
	const text = element('p');
	text.innerHTML = excerpt;
	item.append(heading, element('p', [column, date].filter(Boolean).join('　'), 'quiet'), text);
	return item;
}
