import { expect, test } from '@playwright/test';
import { countSaid, searchBox } from './search-box.ts';

const asked = `/search/?q=${encodeURIComponent('停水检修')}`;

test('a worker searches, under the security policy, and loads little', async ({ page }) => {
	const faults: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	const started = page.waitForEvent('worker');
	const bytes: number[] = [];
	page.on('response', (response) => {
		if (/\/pagefind\//.test(response.url()))
			bytes.push(Number(response.headers()['content-length'] ?? 0));
	});
	const head = page.waitForResponse(/\/_astro\/search-worker/);
	await page.goto(asked);
	expect((await head).headers()['content-security-policy']).toContain("'wasm-unsafe-eval'");
	expect((await started).url()).toMatch(/\/_astro\/search-worker/);
	expect(await countSaid(page)).toBeGreaterThan(0);
	expect(bytes.length).toBeLessThanOrEqual(40);
	expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(330_000);
	expect(faults).toEqual([]);
});

test('without a worker the page itself finds the same', async ({ page }) => {
	await page.goto(asked);
	const count = await countSaid(page);
	const first = await searchBox(page).titles.first().innerText();
	await page.addInitScript(() => {
		Reflect.deleteProperty(window, 'Worker');
	});
	await page.reload();
	expect(await countSaid(page)).toBe(count);
	await expect(searchBox(page).titles.first()).toHaveText(first);
	expect(page.workers()).toEqual([]);
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('a part of the index that does not come is no “nothing found”', async ({ page }) => {
	await page.route(/\.pf_index/, (route) => route.abort());
	await page.goto(asked);
	await expect(searchBox(page).status).toContainText('搜索没有打开');
	await page.unroute(/\.pf_index/);
	await searchBox(page).button.click();
	expect(await countSaid(page)).toBeGreaterThan(0);
});

test('without WebAssembly’s file the page says so', async ({ page }) => {
	await page.route('**/wasm.unknown_*.pagefind', (route) => route.abort());
	await page.goto(asked);
	await expect(searchBox(page).status).toContainText('搜索没有打开');
});
