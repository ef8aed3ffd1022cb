/** The results by keyboard. */
import { expect, test, type Page } from '@playwright/test';
import { searchBox } from './search-box.ts';
import { answer, hitsOf, standIn } from './search-stand-in.ts';

const focusedText = (page: Page) =>
	page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

test('arrows go through the results and back, Esc returns and clears', async ({ page }) => {
	await standIn(page, ({ text }) => answer(hitsOf(text, 3)));
	await page.goto('/search/?q=停水');
	const { field, titles, status } = searchBox(page);
	await expect(titles).toHaveCount(3);
	await page.keyboard.press('/');
	await expect(field).toBeFocused();
	await expect(field).toHaveValue('停水');
	await page.keyboard.press('ArrowDown');
	await expect(titles.first()).toBeFocused();
	await page.keyboard.press('ArrowDown');
	expect(await focusedText(page)).toContain('第 2 条');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(field).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Escape');
	await expect(field).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(field).toHaveValue('');
	await expect(status).toBeEmpty();
	await expect(titles).toHaveCount(0);
	await page.goBack();
	await expect(field).toHaveValue('停水');
	await expect(titles).toHaveCount(3);
});
