import { expect } from '@playwright/test';
import { builtPages, layouts, lengthOf, pathOf } from './pages.ts';
import { readerWith } from './reader.ts';

const test = readerWith({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

for (const { name, path } of layouts.filter(({ path }) => !path.includes('?')))
	test(`${name} reads well without script`, lengthOf(name), async ({ reader: page }) => {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('');
		expect((await page.locator('main').innerText()).length).toBeGreaterThan(20);
		for (const fold of await page.locator('main details.fold > summary').all()) await fold.click();
		// State is told in words: what was written at build must be seen although nothing corrects it.
		const labels = page.locator('.label:not(:empty)');
		for (const label of await labels.all()) await expect.soft(label).toBeVisible();
	});

test('one comes from the front page to a list, to an entry and back by links alone', async ({
	reader: page,
}) => {
	await page.goto('/');
	await page
		.getByRole('navigation', { name: '网站栏目' })
		.getByRole('link', { name: '通知' })
		.click();
	await expect(page).toHaveURL(/\/notices\/$/);
	const first = page.locator('main').getByRole('heading', { level: 2 }).getByRole('link').first();
	const title = await first.innerText();
	await first.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await page.getByRole('navigation', { name: '当前位置' }).getByRole('link').click();
	await expect(page).toHaveURL(/\/notices\/kind\/[a-z-]+\/$/);
	await page.getByRole('banner').getByText('菜单').click();
	await page.getByRole('banner').getByRole('link', { name: '首页' }).click();
	await expect(page).toHaveURL('/');
});

test('the search page says what to do and leads to the archives', async ({ reader: page }) => {
	await page.goto('/search/?q=停水');
	// Playwright's own search for text passes over <noscript>.
	await expect(page.locator('main noscript p')).toContainText('没有打开脚本');
	await expect(page.locator('main noscript p')).toBeVisible();
	await expect(page.locator('[data-part="tools"]')).toBeHidden();
	const links = page.locator('[data-part="archives"]').getByRole('link');
	const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	expect(addresses).toEqual(
		expect.arrayContaining(['/notices/', '/policies/', '/activities/', '/activities/2026/']),
	);
	const known = builtPages.map(({ path }) => path);
	expect(addresses.filter((address) => !known.includes(address ?? ''))).toEqual([]);
	await links.first().click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('any page leads to the search, whose box asks by itself', async ({ reader: page }) => {
	await page.goto(pathOf('notice'));
	await page.getByRole('banner').getByRole('link', { name: '搜索' }).click();
	await expect(page).toHaveURL('/search/');
	await page.goto('/');
	await page.getByRole('searchbox').fill('停水');
	await page.getByRole('button', { name: '搜索' }).click();
	await expect(page).toHaveURL('/search/?q=%E5%81%9C%E6%B0%B4');
});

test('the words for the group unfold to be copied by hand; what needs a script is not offered', async ({
	reader: page,
}) => {
	await page.goto(pathOf('notice'));
	const bar = page.locator('act-bar');
	await bar.getByText('发到群里').click();
	await expect(bar.getByText('详情：https://')).toBeVisible();
	await expect(bar.getByRole('button')).toHaveCount(0);
});
