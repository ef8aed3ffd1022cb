/** No telephone number of any page is dead: browsers are told not to look for them (`format-detection`). */
import { HTMLElement, TextNode } from 'node-html-parser';
import { expect, test } from 'vitest';
import { withCalls } from '../../src/lib/phone.ts';
import { realPages } from './built.ts';

/** Pressed as a whole, or no text. */
const apart = 'a, button, summary, label, script, style, select, textarea, pre, code, .press';

function dead(element: HTMLElement): string[] {
	return element.childNodes.flatMap((node) => {
		if (node instanceof TextNode)
			return withCalls(node.text).flatMap(({ text, address }) => (address ? [text] : []));
		return node instanceof HTMLElement && !node.matches(apart) ? dead(node) : [];
	});
}

test('every number in a text can be called', () => {
	const found = realPages.flatMap(({ path, root }) => {
		const body = root.querySelector('body');
		return body ? dead(body).map((number) => `${path} ${number}`) : [];
	});
	expect(found).toEqual([]);
	const linked = realPages.filter(({ root }) => root.querySelector('main a[href^="tel:"]'));
	expect(linked.length).toBeGreaterThan(20);
});
