/** How results are told, from an engine that answers as it is told: each one, more of them, older ones. */
import { expect, test } from '@playwright/test';
import { searchBox } from './search-box.ts';
import { answer, hitsOf, standIn } from './search-stand-in.ts';

test('a result tells title, kind, day and state, shows marks, and leads to its headings', async ({
	page,
}) => {
	const [first, second] = hitsOf('停水', 2);
	if (!first || !second) return;
	await standIn(page, () =>
		answer([
			{
				...first,
				states: ['已过期'],
				sections: [1, 2, 3, 4].map((place) => ({
					title: `第${place}节<mark>停水</mark>`,
					address: `/notices/停水-1/#s${place}`,
				})),
			},
			{ ...second, states: ['已撤回'], excerpt: '' },
		]),
	);
	await page.goto('/search/?q=停水');
	const rows = page.locator('main [data-part="results"] > li');
	await expect(rows.first().locator('.about')).toHaveText(
		'已过期通知公告 · 停水停电停气2026年11月28日',
	);
	await expect(rows.first().locator('h2 mark')).toHaveText('停水');
	await expect(rows.first().locator('.excerpt mark')).toHaveText('停水');
	const inside = rows.first().locator('.inside a');
	await expect(inside).toHaveCount(3);
	expect(await inside.first().getAttribute('href')).toBe(
		'/notices/停水-1/?q=%E5%81%9C%E6%B0%B4#s1',
	);
	await expect(rows.nth(1).locator('.state')).toHaveText('已撤回');
	await expect(rows.nth(1).locator('.excerpt')).toHaveCount(0);
});

test('only marks of what an engine says become elements', async ({ page }) => {
	const [hit] = hitsOf('停水', 1);
	if (!hit) return;
	const bad =
		'<img src=x onerror=alert(1)><mark onclick=alert(1)>停<b>水</b></mark><script>alert(1)</script>';
	await standIn(page, () =>
		answer([{ ...hit, title: bad, excerpt: bad, column: bad, states: [bad] }]),
	);
	await page.goto('/search/?q=停水');
	await expect(searchBox(page).titles).toHaveCount(1);
	const list = page.locator('main [data-part="results"]');
	expect(await list.locator('img, script, b, [onclick]').count()).toBe(0);
	await expect(list.locator('h2 mark')).toHaveText('停水');
});

test('more results come below, the keyboard goes to the first, and a reload shows as many', async ({
	page,
}) => {
	await standIn(page, ({ text }) => answer(hitsOf(text, 26)));
	await page.goto('/search/?q=停水');
	const { titles, more, told } = searchBox(page);
	await expect(titles).toHaveCount(10);
	const before = await titles.first().evaluateHandle((link) => link);
	await more.focus();
	await page.keyboard.press('Enter');
	await expect(titles).toHaveCount(20);
	await expect(titles.nth(10)).toBeFocused();
	expect(await before.evaluate((link) => link.isConnected)).toBe(true);
	await expect(told).toHaveText('“停水”找到 26 条');
	await expect(page).toHaveURL(/n=20/);
	await page.reload();
	await expect(titles).toHaveCount(20);
	await more.click();
	await expect(titles).toHaveCount(26);
	await expect(more).toBeHidden();
	await expect(titles.nth(20)).toBeFocused();
});

test('older years are offered without moving what is read', async ({ page }) => {
	const older = answer([...hitsOf('停水', 3), ...hitsOf('停水', 4, 90)]);
	await standIn(page, () => ({ ...answer(hitsOf('停水', 3)), older, olderAfter: 300 }));
	await page.goto('/search/?q=停水');
	const { titles, more, status, told } = searchBox(page);
	await expect(titles).toHaveCount(3);
	await expect(more).toBeHidden();
	await titles.nth(1).focus();
	const top = await titles.nth(1).evaluate((link) => link.getBoundingClientRect().top);
	await expect(more).toHaveText('还有 4 条更早的结果');
	await expect(status).toHaveText('“停水”找到 7 条');
	await expect(told).toContainText('还有 4 条更早的结果');
	await expect(titles.nth(1)).toBeFocused();
	await expect(titles).toHaveCount(3);
	const after = await titles.nth(1).evaluate((link) => link.getBoundingClientRect().top);
	expect(Math.abs(after - top)).toBeLessThan(2);
	await more.click();
	await expect(titles).toHaveCount(7);
	await expect(titles.nth(3)).toBeFocused();
	await expect(more).toBeHidden();
});

test('where only older years have it, nothing is said to be missing before they are searched', async ({
	page,
}) => {
	await standIn(page, ({ text }) => ({
		...answer([]),
		older: answer(hitsOf(text, 2)),
		olderAfter: 400,
	}));
	await page.goto('/search/?q=停水');
	const { status, titles, advice } = searchBox(page);
	await expect(status).toHaveText('近年的内容里没有，正在找更早的……');
	await expect(advice).toBeHidden();
	await expect(titles).toHaveCount(2);
	await expect(status).toHaveText('“停水”找到 2 条');
});
