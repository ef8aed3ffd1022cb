/** Whoever scans a sheet of paper is told on top of the page whether it still holds. */
import { expect, type Page } from '@playwright/test';
import { open, pathOf } from '../pages.ts';
import { readerWith } from '../reader.ts';

const test = readerWith({ viewport: { width: 360, height: 740 } });

const line = (page: Page) => page.locator('sheet-check p');
const codeOf = (page: Page) =>
	page.locator('sheet-check').evaluate((check) => (check as HTMLElement).dataset['code'] ?? '');

/** On the sample's day. */
async function said(page: Page, path: string, code: string): Promise<string> {
	await page.clock.setFixedTime(new Date('2026-11-22T09:00:00+08:00'));
	await open(page, `${path}?v=${encodeURIComponent(code)}`);
	await expect(line(page)).toBeVisible();
	return line(page).innerText();
}

test('a page that nobody scanned says nothing', async ({ reader: page }) => {
	await open(page, pathOf('notice'));
	await expect(line(page)).toBeHidden();
});

test('what is the same is the newest, another code is a change, and what is no code was not matched', async ({
	reader: page,
}) => {
	const path = pathOf('announcement');
	await open(page, path);
	const code = await codeOf(page);
	expect(await said(page, path, code)).toContain('您手中的是最新的');
	expect(await said(page, path, code.toUpperCase())).toContain('您手中的是最新的');
	expect(await said(page, path, '234567')).toContain('内容已改');
	expect(await said(page, path, 'nothing <b>of</b> it')).toContain('核对码没有对上');
	expect(await said(page, path, '')).toContain('核对码没有对上');
	const box = await line(page).boundingBox();
	const title = await page.getByRole('heading', { level: 1 }).boundingBox();
	expect(box?.y).toBeLessThan(title?.y ?? 0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	expect(await page.locator('link[rel=canonical]').getAttribute('href')).not.toContain('?');
});

test('where it was changed, the newest change is told', async ({ reader: page }) => {
	expect(await said(page, pathOf('moved announcement'), '234567')).toMatch(
		/内容已改.+最近一次：\d{4}年\d+月\d+日，.{2,}/,
	);
});

test('what is over says so, and what is withdrawn whatever the code', async ({ reader: page }) => {
	for (const [name, word] of [
		['expired notice', '已过期'],
		['public notice that is over', '公示结束'],
		['announcement that is over', '活动已结束'],
		['withdrawn notice', '已撤回'],
		['repealed policy', '已被替代'],
	] as const) {
		await open(page, pathOf(name));
		const code = await codeOf(page);
		for (const one of [code, '234567', '?'])
			expect(await said(page, pathOf(name), one), name).toContain(word);
	}
});

test('what is replaced leads to what says it now', async ({ reader: page }) => {
	expect(await said(page, pathOf('repealed policy'), '234567')).toContain('请看新的');
	await line(page).getByRole('link').click();
	await expect(page).toHaveURL(/\/policies\/\d{8}[^?]*$/);
});

test('a copy that is weeks old says what is right today', async ({ browser, baseURL }) => {
	const page = await browser.newPage();
	const address = `${baseURL ?? ''}${pathOf('public notice')}`;
	await page.goto(address);
	const code = await codeOf(page);
	await page.clock.setFixedTime(new Date('2027-06-30T09:00:00+08:00'));
	await page.goto(`${address}?v=${code}`);
	await expect(line(page)).toContainText('公示结束');
	await page.close();
});

test('without a script the page is as ever', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(`${baseURL ?? ''}${pathOf('notice')}?v=234567`);
	await expect(line(page)).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.close();
});
