import { expect, test } from '@playwright/test';
import { open, pathOf } from './pages.ts';
import { tabThrough } from './tab-order.ts';

test('Tab goes through the front page of a desktop in order, and is seen', async ({ page }) => {
	await open(page, pathOf('home'));
	expect(await tabThrough(page)).toEqual([]);
});

test('the skip link is the first stop, shows itself, and leads past the head', async ({ page }) => {
	await open(page, pathOf('notice'));
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: '跳到正文' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport({ ratio: 1 });
	await page.keyboard.press('Enter');
	await expect(page.locator('#main')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.locator('main a').first()).toBeFocused();
});
