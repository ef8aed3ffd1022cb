/** No word, date or name stands on two lines, however wide the page is. */
import { expect, type Page } from '@playwright/test';
import { whole } from '../../length.ts';
import { layouts, open } from '../pages.ts';
import { readerWith } from '../reader.ts';

const test = readerWith();

const widths = [320, 345, 360, 390, 430, 540, 768, 900, 1024, 1280];

/** Pieces between two places where a line may break, that it broke all the same. Sent to the browser as text. */
function brokenWords(): string[] {
	const found: string[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	while (walker.nextNode()) {
		const node = walker.currentNode;
		const element = node.parentElement;
		const text = node.nodeValue ?? '';
		if (!element?.checkVisibility() || !/\p{Script=Han}{2}/u.test(text)) continue;
		const { wordBreak, whiteSpace, webkitLineClamp } = getComputedStyle(element);
		if (wordBreak !== 'keep-all' && whiteSpace !== 'nowrap') continue;
		// What is cut off is not broken.
		if (webkitLineClamp !== 'none') continue;
		for (const { 0: word, index } of text.matchAll(/[\p{Script=Han}\dA-Za-z]+/gu)) {
			range.setStart(node, index);
			range.setEnd(node, index + word.length);
			const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
			const lines = new Set(rects.map(({ top }) => Math.round(top / 4)));
			const wide = rects.reduce((sum, { width }) => sum + width, 0);
			let block: Element = element;
			while (getComputedStyle(block).display.startsWith('inline') && block.parentElement)
				block = block.parentElement;
			if (lines.size > 1 && wide < block.clientWidth - 2) found.push(`${word} in ${block.tagName}`);
		}
	}
	return found;
}

async function brokenIn(page: Page, all: typeof layouts): Promise<string[]> {
	const broken: string[] = [];
	for (const { name, path } of all) {
		await open(page, path);
		for (const width of widths) {
			await page.setViewportSize({ width, height: 740 });
			for (const word of await page.evaluate(brokenWords))
				broken.push(`${name}, ${width}: ${word}`);
		}
	}
	return broken;
}

const drawn = layouts.filter(({ path }) => !path.includes('?'));
const few = drawn.filter((_, place) => place % 3 === 0);

test('no word is broken at any width', async ({ reader: page }) => {
	test.setTimeout(300_000);
	expect(await brokenIn(page, few)).toEqual([]);
});

test('nor is one on the other layouts', whole, async ({ reader: page }) => {
	test.setTimeout(300_000);
	expect(
		await brokenIn(
			page,
			drawn.filter((one) => !few.includes(one)),
		),
	).toEqual([]);
});
