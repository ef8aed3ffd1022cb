/** What is said before any result, from an engine that answers as it is told. */
import { expect, test } from '@playwright/test';
import { violationsOf } from '../axe.ts';
import { outOfPage } from './measure.ts';
import { searchBox } from './search-box.ts';
import { answer, hitsOf, standIn } from './search-stand-in.ts';

const direct = {
	spoken: {
		text: '窗口周六照常办事。',
		source: { label: '周六照常办事', address: '/notices/20240228-0900/' },
	},
	calls: [
		{
			name: '残疾人证、两项补贴',
			phone: '0571-0000 0003',
			at: '党群服务中心 2 号窗口',
			hours: '周一至周六 8:30–17:30',
			now: '明天8:30开门',
			open: false,
		},
		{ name: '政务服务便民热线', phone: '12345' },
	],
	month: { label: '2026年12月的活动（4 场）', address: '/activities/2026/12/', asked: true },
	buildings: [{ label: '清和苑 3 号楼现在的通知和电话', address: '/buildings/qhy-3/' }],
};

test('numbers can be called, an answer names its source, a building and a month lead to their pages', async ({
	page,
}) => {
	await standIn(page, ({ text }) => answer(hitsOf(text, 2), { direct }));
	await page.goto('/search/?q=残疾证');
	const said = page.locator('main [data-part="direct"]');
	await expect(said.getByRole('link')).toHaveText([
		'周六照常办事',
		'0571-0000 0003',
		'12345',
		'清和苑 3 号楼现在的通知和电话',
		'2026年12月的活动（4 场）',
	]);
	await expect(said.getByRole('link', { name: '12345' })).toHaveAttribute('href', 'tel:12345');
	await expect(said.locator('.whom').first()).toContainText('明天8:30开门　周一至周六 8:30–17:30');
	await expect(said.locator('.whom').nth(1).locator('.when')).toHaveCount(0);
	await searchBox(page).field.fill('');
	await expect(said).toBeHidden();
});

test('where no page says it the answer stands alone, and nobody is told to look elsewhere', async ({
	page,
}) => {
	await standIn(page, () => answer([], { direct }));
	await page.goto('/search/?q=残疾证');
	const { status, advice, told } = searchBox(page);
	await expect(status).toHaveText('网页里没有找到“残疾证”');
	await expect(told).toContainText('残疾人证、两项补贴，0571-0000 0003，明天8:30开门');
	await expect(advice).toBeHidden();
});

test('suggestions below an answer are no answer, and said to be none', async ({ page }) => {
	await standIn(page, ({ text }) => answer(hitsOf(text, 1), { direct, match: 'related' }));
	await page.goto('/search/?q=残疾证');
	await expect(searchBox(page).status).toHaveText('网页里没有找到“残疾证”，下面是相关内容');
});

test('what is only near stands apart, and is not counted', async ({ page }) => {
	await standIn(page, ({ text }) => answer(hitsOf(text, 1), { near: hitsOf('门球', 2) }));
	await page.goto('/search/?q=门球赛');
	const near = page.locator('main [data-part="near"]');
	await expect(near.getByRole('heading')).toHaveCount(2);
	await expect(searchBox(page).status).toHaveText('“门球赛”找到 1 条');
	await expect(page.locator('main [data-part="results"] > li')).toHaveCount(1);
});

test('an event says its own day first', async ({ page }) => {
	const [hit] = hitsOf('门球', 1);
	if (!hit) return;
	await standIn(page, () => answer([{ ...hit, when: '2026-12-05 08:30' }, hit]));
	await page.goto('/search/?q=门球');
	await expect(page.locator('main [data-part="results"] .about')).toHaveText([
		'2026年12月5日（周六）8:30通知公告 · 停水停电停气2026年11月28日发布',
		'通知公告 · 停水停电停气2026年11月28日',
	]);
});

test('all of it is accessible, and stays on the page with letters twice as large', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await standIn(page, ({ text }) => answer(hitsOf(text, 2), { direct, near: hitsOf('停水', 1) }));
	await page.goto('/search/?q=残疾证');
	await expect(page.locator('main [data-part="direct"] .whom')).toHaveCount(2);
	const found = await violationsOf(page);
	expect(found.map(({ id }) => id)).toEqual([]);
	await page.addStyleTag({ content: 'html { font-size: 32px }' });
	expect(await page.evaluate(outOfPage)).toEqual([]);
});
