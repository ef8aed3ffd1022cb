/** Filters before an engine that answers as it is told: chosen, taken away, folded on a phone. */
import { expect, test } from '@playwright/test';
import { searchBox } from './search-box.ts';
import { answer, hitsOf, standIn } from './search-stand-in.ts';

test('what is chosen stands as buttons that take it away, and the focus always has a place', async ({
	page,
}) => {
	await standIn(page, ({ text }) => answer(hitsOf(text, 5)));
	await page.goto('/search/?q=停水&栏目=通知公告&年份=2026&主题=不存在的主题<b>');
	const { chips, status, choice } = searchBox(page);
	await expect(chips).toHaveText(['通知公告', '2026年', '不存在的主题<b>']);
	await expect(choice('年份', /2026/)).toBeChecked();
	await chips.nth(1).press('Enter');
	await expect(chips).toHaveText(['通知公告', '不存在的主题<b>']);
	await expect(chips.nth(1)).toBeFocused();
	await expect(choice('年份', /2026/)).not.toBeChecked();
	await chips.nth(1).press('Enter');
	await expect(chips).toHaveText(['通知公告']);
	await chips.first().press('Enter');
	await expect(chips).toHaveCount(0);
	await expect(status).toBeFocused();
	await expect(page).toHaveURL('/search/?q=%E5%81%9C%E6%B0%B4');
});

test('a box keeps focus and place while counts change under it, even when it leaves nothing', async ({
	page,
}) => {
	await standIn(page, ({ options }) => {
		const chosen = options.filters?.栏目 ?? [];
		return answer(hitsOf('停水', 4), {
			counts: {
				栏目: chosen.length > 0 ? { 政策文件: 9, 活动: 1 } : { 通知公告: 8, 政策文件: 2, 活动: 1 },
			},
		});
	});
	await page.goto('/search/?q=停水');
	const { choice } = searchBox(page);
	const box = choice('栏目', /通知公告/);
	await box.focus();
	const names = () => page.locator('[data-filter="栏目"] label b').allInnerTexts();
	expect(await names()).toEqual(['通知公告', '政策文件', '活动']);
	await page.keyboard.press('Space');
	await expect(choice('栏目', '政策文件 9')).toBeVisible();
	await expect(box).toBeFocused();
	await expect(box).toBeChecked();
	expect(await names()).toEqual(['通知公告', '政策文件', '活动']);
	await page.keyboard.press('Space');
	await expect(choice('栏目', '政策文件 2')).toBeVisible();
	await expect(box).toBeFocused();
	await expect(page.locator('[data-filter="主题"]')).toBeHidden();
});

test('on a phone the filters are one closed line that says how many are chosen', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await standIn(page, () => answer(hitsOf('停水', 3)));
	await page.goto('/search/');
	const line = page.locator('[data-part="filters"] > summary');
	await expect(line).toBeHidden();
	await page.goto('/search/?q=停水&年份=2026');
	await expect(line).toHaveText('筛选，已选 1 项');
	await expect(searchBox(page).choice('年份', /2026/)).toBeHidden();
	await line.press('Enter');
	await expect(searchBox(page).choice('年份', /2026/)).toBeVisible();
});
