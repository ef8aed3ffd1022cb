/** A building chosen once is kept on the device: the front page tells of it, and nothing is sent anywhere. */
import { expect, test, type Page } from '@playwright/test';
import { builtPages, open, pathOf } from '../pages.ts';

const mine = '/buildings/qhy-2/';
const built = '2026-11-22T09:00:00+08:00';
const later = '2027-06-30T09:00:00+08:00';

const chosen = (page: Page) => page.locator('my-building');
const button = (page: Page) => page.locator('choose-building button');

async function choose(page: Page): Promise<void> {
	await open(page, mine);
	await button(page).click();
	await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
}

test('a building chosen on its page stands on the front page with what is told of it, and can be given up', async ({
	page,
}) => {
	await page.clock.setFixedTime(built);
	await open(page, '/');
	await chosen(page).getByRole('link', { name: '我的楼', exact: true }).click();
	await expect(page).toHaveURL(/\/buildings\/$/);
	await expect(chosen(page)).toBeHidden();
	await page.getByRole('link', { name: '清和苑 2 号楼' }).click();
	await expect(page).toHaveURL(new RegExp(`${mine}$`));
	await button(page).click();

	await open(page, '/');
	await expect(chosen(page)).toContainText('清和苑1至6号楼11月26日停水检修');
	await chosen(page).getByRole('link', { name: '我的楼：清和苑 2 号楼' }).click();
	await expect(page).toHaveURL(new RegExp(`${mine}$`));
	await expect(button(page)).toHaveText('这是我的楼，点一下取消');

	await button(page).click();
	await page.goBack();
	await expect(chosen(page).getByRole('link')).toHaveText('我的楼');
});

test('choosing asks nothing of anybody', async ({ page }) => {
	await open(page, mine);
	await page.waitForLoadState('networkidle');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await button(page).click();
	await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
	await page.waitForTimeout(300);
	expect(asked).toEqual([]);
	expect(await page.context().cookies()).toEqual([]);
});

test('in a stale copy what is over is told no more', async ({ page }) => {
	await choose(page);
	await page.clock.setFixedTime(later);
	await open(page, '/');
	await expect(chosen(page)).toContainText('我的楼：清和苑 2 号楼');
	await expect(chosen(page)).toContainText('现在没有说到它的通知');
	await open(page, mine);
	const water = page.locator('dl > div').filter({ has: page.getByText('水', { exact: true }) });
	await expect(water.getByText('没有停水通知')).toBeVisible();
	await expect(water.locator('li')).toBeHidden();
});

test('a building that is no more leaves the way to all of them', async ({ page }) => {
	await choose(page);
	await page.evaluate(() => {
		for (const key of Object.keys(localStorage)) localStorage.setItem(key, 'gone-1');
	});
	await open(page, '/');
	await expect(chosen(page).getByRole('link')).toHaveText('我的楼');
});

test('a browser that keeps nothing says so, and breaks nothing', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('no', 'SecurityError');
			},
		});
	});
	const errors: Error[] = [];
	page.on('pageerror', (error) => errors.push(error));
	await open(page, mine);
	await button(page).click();
	await expect(page.locator('choose-building')).toContainText('不让网页记住');
	await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
	await open(page, '/');
	await expect(chosen(page).getByRole('link')).toHaveText('我的楼');
	expect(errors).toEqual([]);
});

test('without script there are plain links, and nothing to press in vain', async ({ browser }) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		baseURL: test.info().project.use.baseURL ?? '',
	});
	const page = await context.newPage();
	await page.goto('/');
	await page.getByRole('main').getByRole('link', { name: '我的楼' }).click();
	await page.getByRole('link', { name: '柳岸里 3 号楼' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('柳岸里 3 号楼');
	await expect(button(page)).toBeHidden();
	await page.getByRole('link', { name: '给楼道打印一张卡片' }).click();
	await expect(page.getByRole('img', { name: /扫一扫/ })).toBeVisible();
	await context.close();
});

test('the card of a stairwell is one sheet of paper, and the code is as large as a palm', async ({
	page,
}) => {
	await open(page, pathOf('card of a building'));
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('banner')).toBeHidden();
	const code = await page.getByRole('img', { name: /扫一扫/ }).boundingBox();
	expect(code?.width).toBeGreaterThan(180);
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('a building that nobody knows is not there', async ({ page }) => {
	for (const path of ['/buildings/gone-1/', '/buildings/gone-1/card/'])
		expect((await page.request.get(path)).status(), path).toBe(404);
});

test('every building has a page and a card', () => {
	const pages = builtPages.filter(({ path }) => /^\/buildings\/[^/]+\/$/.test(path));
	expect(pages.length).toBeGreaterThan(10);
	const paths = new Set(builtPages.map(({ path }) => path));
	for (const { path } of pages) expect(paths).toContain(`${path}card/`);
});
