/** The status line as one sees it: at both widths, wherever one has scrolled to. */
import type { Page } from '@playwright/test';
import { expect, statusOf } from '../desk.ts';

/** A phone and a desktop. */
const sizes = [
	{ width: 390, height: 700 },
	{ width: 1280, height: 720 },
];

/** A save takes a while on a busy machine. */
const patiently = { timeout: 45_000 };

/** Scrolled to the end of the form, the line says this state in these words, and nothing lies beside the screen. */
export async function expectLine(page: Page, state: string, words: string | RegExp): Promise<void> {
	const line = statusOf(page);
	for (const size of sizes) {
		await page.setViewportSize(size);
		await expect(line).toHaveAttribute('data-state', state, patiently);
		await expect(line).toContainText(words);
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
		await expect(line).toBeInViewport({ ratio: 1 });
		const beside = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(beside, `${state} at ${size.width} px`).toBe(0);
	}
}

/** The way that the line offers to the page. */
export const wayToPage = (page: Page) => statusOf(page).getByRole('link', { name: '看看网页' });
