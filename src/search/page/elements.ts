/** Elements made of text; of the engine's HTML only its marks become elements. */

export function element<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	text = '',
	className = '',
): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag);
	made.textContent = text;
	if (className) made.className = className;
	return made;
}

/** `请<mark>停水</mark>` → text and marks. Anything else in it stays text, whatever engine wrote it. */
export function marked(html: string): Node[] {
	const template = document.createElement('template');
	template.innerHTML = html;
	return [...template.content.childNodes].map(({ nodeName, textContent }) =>
		nodeName === 'MARK'
			? element('mark', textContent ?? '')
			: document.createTextNode(textContent ?? ''),
	);
}

/**
 * Puts these in the place of what is there without touching the one that holds the focus:
 * an element that is moved loses it.
 */
export function replaceAround(parent: Element, wanted: readonly Element[]): void {
	const held = wanted.find(
		(each) => each.parentElement === parent && each.contains(document.activeElement),
	);
	for (const child of [...parent.children]) if (!wanted.includes(child)) child.remove();
	if (!held) {
		parent.append(...wanted);
		return;
	}
	const place = wanted.indexOf(held);
	held.before(...wanted.slice(0, place));
	held.after(...wanted.slice(place + 1));
}
