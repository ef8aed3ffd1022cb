import { expect, test } from '@playwright/test';
import { others } from '../length.ts';
import { pathOf } from './pages.ts';
import { countSaid, searchBox } from './search-box.ts';
import { whole } from '../length.ts';

const asked = (text: string) => `/search/?q=${encodeURIComponent(text)}`;

test('typing finds, says how many, and leaves the question in the address', async ({ page }) => {
	await page.goto('/search/');
	const { field, status, titles, archives } = searchBox(page);
	await field.pressSequentially('停水');
	await expect(status).toHaveText(/^“停水”找到 \d+ 条$/);
	await expect(page).toHaveURL(asked('停水'));
	await expect(titles.filter({ hasText: '停水' }).first()).toBeVisible();
	await expect(archives).toBeHidden();
	await field.fill('');
	await expect(status).toBeEmpty();
	await expect(titles).toHaveCount(0);
	await expect(archives).toBeVisible();
});

test('the exact title of an entry finds it first', async ({ page }) => {
	for (const name of ['notice', 'policy', 'report with results and photographs', 'campaign']) {
		await page.goto(pathOf(name));
		const title = await page.getByRole('heading', { level: 1 }).innerText();
		await page.goto(asked(title));
		await expect.soft(searchBox(page).titles.first()).toHaveText(title);
	}
});

test('a link to results shows them', async ({ page }) => {
	await page.goto('/search/?q=门球');
	const { field, titles } = searchBox(page);
	await expect(field).toHaveValue('门球');
	expect(await countSaid(page)).toBeGreaterThan(0);
	await titles.first().click();
	await expect(page.locator('article')).toContainText('门球');
	await page.goBack();
	await expect(field).toHaveValue('门球');
	await expect(titles.first()).toBeVisible();
});

test('the search box of the front page leads to results', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('searchbox').fill('停水');
	await page.getByRole('searchbox').press('Enter');
	await expect(page).toHaveURL(asked('停水'));
	expect(await countSaid(page)).toBeGreaterThan(0);
});

for (const [row, group] of ['栏目', '年份', '主题', '类型'].entries())
	test(`choosing a ${group} leaves as many as it promised`, others(row), async ({ page }) => {
		await page.goto(asked('活动'));
		const all = await countSaid(page);
		await searchBox(page).unfold(group);
		const choice = searchBox(page).choice(group, /\d/).last();
		const label = await choice.locator('xpath=..').innerText();
		const promised = Number(/\d+$/.exec(label.trim())?.[0]);
		const value = await choice.getAttribute('value');
		await choice.check();
		await expect(searchBox(page).status).toHaveText(`“活动”找到 ${promised} 条`);
		expect(promised).toBeLessThan(all);
		expect(new URL(page.url()).searchParams.get(group)).toBe(value);
		await expect(choice).toBeFocused();
		await page.reload();
		await expect(searchBox(page).status).toHaveText(`“活动”找到 ${promised} 条`);
		await expect(searchBox(page).choice(group, value ?? '')).toBeChecked();
	});

test('a filter alone browses, newest first', async ({ page }) => {
	await page.goto('/search/?栏目=通知公告');
	expect(await countSaid(page)).toBeGreaterThan(0);
	const { dates, columns } = searchBox(page);
	const days = await Promise.all((await dates.all()).map((day) => day.getAttribute('datetime')));
	expect(days).toEqual(days.toSorted().reverse());
	const said = await columns.allInnerTexts();
	expect(said.every((line) => line.includes('通知公告'))).toBe(true);
});

test('sorted by date, the newest comes first to the last page', whole, async ({ page }) => {
	await page.goto(asked('活动'));
	const count = await countSaid(page);
	const { dates, more } = searchBox(page);
	await page.getByLabel('排序').selectOption('最新');
	await expect(page).toHaveURL(/sort=date/);
	await expect(page.getByLabel('排序')).toHaveValue('date');
	while (await more.isVisible()) {
		const shown = await dates.count();
		await more.click();
		await expect.poll(() => dates.count()).toBeGreaterThan(shown);
	}
	await expect(dates).toHaveCount(count);
	const days = await Promise.all((await dates.all()).map((day) => day.getAttribute('datetime')));
	expect(days).not.toContain(null);
	expect(days).toEqual(days.toSorted().reverse());
});

test('the back button brings back question, filter and results', async ({ page }) => {
	await page.goto('/search/');
	const { field, titles, choice } = searchBox(page);
	await field.fill('停水');
	await field.press('Enter');
	const all = await countSaid(page);
	const first = await titles.first().innerText();
	await choice('栏目', /通知公告/).check();
	await expect(page).toHaveURL(/%E6%A0%8F%E7%9B%AE=/);
	await field.fill('门球');
	await field.press('Enter');
	await expect(searchBox(page).status).toContainText('门球');
	await page.goBack();
	await expect(field).toHaveValue('停水');
	await expect(choice('栏目', /通知公告/)).toBeChecked();
	await page.goBack();
	await expect(choice('栏目', /通知公告/)).not.toBeChecked();
	await expect(searchBox(page).status).toHaveText(`“停水”找到 ${all} 条`);
	await expect(titles.first()).toHaveText(first);
});
