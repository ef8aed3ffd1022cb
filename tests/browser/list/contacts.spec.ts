/** 找谁办: the office’s number first, the numbers everybody needs, and whether somebody is there by the reader’s clock. */
import { expect, test } from '@playwright/test';
import { open } from '../pages.ts';

/** Shanghai time, a Saturday and a Sunday of the sample, and a holiday. */
const moments: [at: string, office: RegExp, window: RegExp][] = [
	['2026-11-28T10:00:00+08:00', /^现在有人$/, /^现在有人$/],
	['2026-11-28T17:10:00+08:00', /^现在有人，到17:30$/, /^现在有人，到17:30$/],
	['2026-11-28T20:00:00+08:00', /^明天9:00开门$/, /^后天8:30开门$/],
	['2026-10-01T10:00:00+08:00', /放假/, /放假/],
];

for (const [at, office, window] of moments)
	test(`at ${at} it says who is there`, async ({ page }) => {
		await page.clock.setFixedTime(new Date(at));
		await open(page, '/contacts/');
		const main = page.locator('main');
		await expect(main.locator('.large open-now')).toHaveText(office);
		const row = main.locator('li', { hasText: '低保、临时救助' });
		await expect(row.locator('open-now')).toHaveText(window);
		// Round the clock is round the clock, on any day.
		await expect(main.locator('li', { hasText: '停水、漏水抢修' }).locator('open-now')).toHaveText(
			'现在有人',
		);
	});

test('the first number is the office’s, then those everybody needs; all can be called', async ({
	page,
}) => {
	await open(page, '/contacts/');
	const calls = await page
		.locator('main a[href^="tel:"]')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	expect(calls.slice(0, 5)).toEqual([
		'tel:0571-00000000',
		'tel:110',
		'tel:119',
		'tel:120',
		'tel:12345',
	]);
	expect(calls.length).toBeGreaterThan(10);
});

test('without script nothing is said of now, and the hours stand there', async ({
	browser,
	baseURL,
}) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(`${baseURL ?? ''}/contacts/`);
	await expect(page.locator('open-now').first()).toBeHidden();
	await expect(page.locator('main')).toContainText('周一至周六 8:30–17:30');
	await page.close();
});

test('on paper all of them stand on one sheet, and nothing is said of now', async ({ page }) => {
	await open(page, '/contacts/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('open-now').first()).toBeHidden();
	const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(sheets.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
});
