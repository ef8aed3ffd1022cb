/** What the search page says where engine, results or its own script are missing. */
import { expect, test } from '@playwright/test';
import { searchBox } from './search-box.ts';
import { answer, hitsOf, standIn } from './search-stand-in.ts';

test('an engine that does not come: words, archives, and another try that works', async ({
	page,
}) => {
	await page.route('**/_astro/engine*.js', (route) => route.abort());
	await page.goto('/search/?q=停水&年份=2026');
	const { status, archives, chips, titles } = searchBox(page);
	await expect(status).toContainText('搜索没有打开');
	await expect(archives).toBeVisible();
	await expect(chips).toHaveText(['2026年']);
	await page.unroute('**/_astro/engine*.js');
	await standIn(page, () => answer(hitsOf('停水', 3)));
	await page.getByRole('button', { name: '重新打开搜索' }).click();
	await expect(titles).toHaveCount(3);
	await expect(archives).toBeHidden();
});

test('where nothing is found it says what one can do', async ({ page }) => {
	await standIn(page, () => answer([], { counts: {} }));
	await page.goto('/search/?q=无此字');
	const { status, advice, archives } = searchBox(page);
	await expect(status).toHaveText('没有找到“无此字”');
	await expect(advice).toContainText('少写几个字');
	await expect(advice.getByRole('link')).toHaveAttribute('href', /^tel:/);
	await expect(archives).toBeVisible();
	await expect(page.locator('[data-part="filters"]')).toBeHidden();
});

test('without its own script the page says so after a while', async ({ page }) => {
	await page.route('**/_astro/SearchPage*.js', (route) => route.abort());
	await page.clock.install();
	await page.goto('/search/?q=停水');
	await expect(page.locator('.late')).toHaveCSS('visibility', 'hidden');
	await page
		.locator('.late')
		.evaluate((line) => line.getAnimations().forEach((each) => each.finish()));
	await expect(page.locator('.late')).toHaveCSS('visibility', 'visible');
	await expect(searchBox(page).archives).toBeVisible();
});
