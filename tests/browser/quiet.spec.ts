import { expect, test } from '@playwright/test';
import { layouts, missing, open } from './pages.ts';

test('the sample has a page of every layout', () => {
	expect(missing).toEqual([]);
});

for (const { name, path } of layouts)
	test(`${name} logs no error and asks nobody else for anything`, async ({ page, baseURL }) => {
		const complaints: string[] = [];
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
		page.on('request', (request) => {
			if (new URL(request.url()).origin !== baseURL) complaints.push(`asked ${request.url()}`);
		});
		page.on('response', (response) => {
			if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
		});
		await open(page, path);
		// Pictures further down are fetched when they come near.
		await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
		await page.waitForLoadState('networkidle');
		expect(complaints).toEqual([]);
	});

test('an address nobody knows is answered 404 with ways on', async ({ page }) => {
	const response = await page.goto('/notices/19990101-0000/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('main').getByRole('link').first()).toBeVisible();
	await expect(page.getByRole('search').first()).toBeVisible();
});
