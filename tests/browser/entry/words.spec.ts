/** No word, date or name stands on two lines, however wide the page is; nor does one character on a last line of its own. */
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

/** Texts of several lines whose last one is a single character. Sent to the browser as text. */
function lonelyEnds(): string[] {
	const blocks = 'p, li, dd, dt, h1, h2, h3, h4, td, th, figcaption, blockquote';
	return [...document.querySelectorAll(blocks)].flatMap((block) => {
		// Lettering is set by phrases.
		if (!block.checkVisibility() || block.querySelector(blocks) || block.closest('.lettering'))
			return [];
		if (!/\p{Script=Han}[^\p{L}\p{N}]*$/u.test(block.textContent)) return [];
		const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		const rects: DOMRect[] = [];
		while (walker.nextNode()) {
			const node = walker.currentNode;
			if (node.parentElement?.closest('.visually-hidden')) continue;
			for (const { index } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}]/gu)) {
				const range = document.createRange();
				range.setStart(node, index);
				range.setEnd(node, index + 1);
				rects.push(range.getBoundingClientRect());
			}
		}
		const [first, before, last] = [rects[0], rects.at(-2), rects.at(-1)];
		if (!first || !before || !last || rects.length < 8) return [];
		const isAlone = last.top > before.top + last.height / 2 && last.top > first.top;
		return isAlone ? [block.textContent.trim().slice(-12)] : [];
	});
}

async function brokenIn(page: Page, all: typeof layouts): Promise<string[]> {
	const broken: string[] = [];
	for (const { name, path } of all) {
		await open(page, path);
		for (const width of widths) {
			await page.setViewportSize({ width, height: 740 });
			for (const word of await page.evaluate(brokenWords))
				broken.push(`${name}, ${width}: ${word}`);
			for (const end of await page.evaluate(lonelyEnds))
				broken.push(`${name}, ${width}: alone at the end of ${end}`);
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
