/** Photographs open large on the page; without script each is a link to its file. */
import { expect, test } from '@playwright/test';
import { open, pathOf } from '../pages.ts';
import { readerWith } from '../reader.ts';

const phone = readerWith({ viewport: { width: 360, height: 740 } });

phone(
	'a photograph opens large, is walked on from by keys, and is left by Escape',
	async ({ reader: page }) => {
		await open(page, pathOf('report with results and photographs'));
		const links = page.locator('a.large');
		const count = await links.count();
		expect(count).toBeGreaterThan(1);
		await links.nth(1).click();
		const dialog = page.getByRole('dialog');
		await expect(dialog).toBeVisible();
		await expect(dialog.locator('p')).toContainText(`2/${count}`);
		await expect
			.poll(() => dialog.locator('img').evaluate((shown: HTMLImageElement) => shown.naturalWidth))
			.toBeGreaterThan(300);
		const first = await dialog.locator('img').getAttribute('src');
		await page.keyboard.press('ArrowLeft');
		await expect(dialog.locator('p')).toContainText(`1/${count}`);
		expect(await dialog.locator('img').getAttribute('src')).not.toBe(first);
		await dialog.getByRole('button', { name: '上一张' }).click();
		await expect(dialog.locator('p')).toContainText(`${count}/${count}`);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(360);
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(links.nth(1)).toBeFocused();
		await expect(page).not.toHaveURL(/pictures/);
	},
);

test('without script it is a link to the whole picture', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(`${baseURL ?? ''}${pathOf('report with results and photographs')}`);
	await page.locator('a.large').first().click();
	await expect(page).toHaveURL(/\/pictures\/[\w-]+\.(?:jpg|webp)$/);
	await page.close();
});
