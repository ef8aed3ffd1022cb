import { expect, test } from '@playwright/test';

test('an address nobody knows is answered 404 with ways on', async ({ page }) => {
	const response = await page.goto('/notices/19990101-0000/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('main').getByRole('link').first()).toBeVisible();
	await expect(page.getByRole('search').first()).toBeVisible();
});
