/** Calendars: on paper one side of A3 or A2; in a copy that is days old the day, the next time and this week are the reader’s. */
import { expect, test } from '@playwright/test';
import { hasPoppler, paperOf } from '../../paper.ts';
import { open, pathOf } from '../pages.ts';
import { printed, textOf } from '../paper/printed.ts';

const dayOf = (at: string) => new Date(`${at.replace(' ', 'T')}:00+08:00`);

const papers = [
	['A3', '', [297, 420]],
	['A2', '#a2', [420, 594]],
] as const;

for (const [name, asked, size] of papers)
	test(`the year for the wall is one side of ${name}, with all of its words`, async ({ page }) => {
		for (const year of ['2026', '2027']) {
			await open(page, `/activities/${year}/calendar/`);
			if (asked) await page.locator(`a[href="${asked}"]`).click();
			const paper = await printed(page);
			expect(paper.sheets, year).toEqual([size]);
			const onPaper = textOf(paper);
			const titles = (await page.locator('article li a').allInnerTexts()).map((text) =>
				text.replace(/【.*?】|\s|\u200B/g, ''),
			);
			// A line too long for its month ends in an ellipsis.
			for (const title of titles)
				if (onPaper !== undefined) expect(onPaper).toContain(title.slice(0, 8));
		}
	});

test('an A2 is the A3 in larger letters, and its code leads to the calendar', async ({ page }) => {
	test.skip(!hasPoppler, '这台机器没有 poppler');
	await open(page, '/activities/2026/calendar/');
	const says = page.getByRole('status').filter({ hasText: 'A2' });
	await expect(says).toBeHidden();
	await page.getByRole('link', { name: 'A2大张' }).click();
	await expect(says).toBeVisible();
	await expect(says).toContainText('图文店');
	expect(await paperOf((await printed(page)).pdf).codes()).toEqual([
		'https://qinghe.example/activities/calendar/',
	]);
	await page.getByRole('link', { name: '换回A3' }).click();
	expect((await printed(page)).sheets).toEqual([[297, 420]]);
});

/** The sheet without its margins, in pixels; what is √2 as large is so in all of its lengths. */
const within = { A3: [1047, 1512], A2: [1480, 2138] } as const;

for (const [name, asked] of papers)
	test(`on ${name} every month has room for its lines`, async ({ page }) => {
		const [width, height] = within[name];
		await page.setViewportSize({ width, height });
		await open(page, '/activities/2026/calendar/');
		if (asked) await page.locator(`a[href="${asked}"]`).click();
		await page.emulateMedia({ media: 'print' });
		const cut = await page.locator('article section').evaluateAll((months) =>
			months
				.filter((month) => {
					const list = month.querySelector('ul');
					return (
						month.scrollHeight > month.clientHeight + 1 ||
						(list !== null && list.scrollHeight > list.clientHeight + 1)
					);
				})
				.map((month) => month.querySelector('h2')?.textContent),
		);
		expect(cut).toEqual([]);
		const size = await page
			.locator('article li')
			.first()
			.evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize) * line.currentCSSZoom);
		expect(size).toBeGreaterThan(name === 'A2' ? 17.5 : 12.5);
	});

test('a list that is a month old says the next day of a series', async ({ page }) => {
	const row = page.locator('li', { hasText: '每周五下午练歌' }).first();
	await open(page, '/activities/');
	await expect(row.locator('time')).toHaveAttribute('datetime', '2026-12-04');
	await page.clock.setFixedTime(dayOf('2026-12-11 15:59'));
	await page.reload();
	await expect(row.locator('time')).toHaveAttribute('datetime', '2026-12-11');
	await expect(row.locator('.label', { hasText: '今天' })).toBeVisible();
	await page.clock.setFixedTime(dayOf('2026-12-11 16:00'));
	await page.reload();
	await expect(row.locator('time')).toHaveAttribute('datetime', '2026-12-18');
	await expect(row.locator('time b')).toHaveText('18');
	await expect(row.locator('.label', { hasText: '今天' })).toBeHidden();
});

test('its page says which time is next, and folds those that were', async ({ page }) => {
	const series = page.locator('series-days');
	await page.clock.setFixedTime(dayOf('2027-01-08 16:00'));
	await open(page, pathOf('announcement of a series'));
	await expect(series.locator('.next b')).toContainText('1月15日');
	await expect(series.locator('summary')).toHaveText('办过的 5 次');
	await expect(series.locator('[data-list=past] li')).toHaveCount(6);
	await page.clock.setFixedTime(dayOf('2027-02-01 09:00'));
	await page.reload();
	await expect(series.locator('.next')).toBeHidden();
	await expect(page.locator('article .labels, article').first()).toContainText('活动已结束');
});

test('home shows the days of the reader’s week, and says so where there is none', async ({
	page,
}) => {
	const week = page.locator('week-days');
	const days = week.locator('[data-day]:visible');
	// Sunday: nothing is left of the week.
	await page.clock.setFixedTime(dayOf('2026-11-22 09:00'));
	await open(page, '/');
	await expect(week.locator('[data-none]')).toBeVisible();
	await expect(days).toHaveCount(0);
	// Tuesday of the week after, in the same copy.
	await page.clock.setFixedTime(dayOf('2026-11-24 09:00'));
	await page.reload();
	await expect(days.first()).toContainText('今天');
	await expect(days.first()).toContainText('手机课堂');
	await expect(week.locator('[data-none]')).toBeHidden();
	await page.clock.setFixedTime(dayOf('2026-11-24 11:00'));
	await page.reload();
	await expect(days.first()).toContainText('11月28日');
});

test('every address of the calendar page that leads into a list leads to a row', async ({
	page,
}) => {
	for (const month of ['2026/12', '2027/01', '2026/11']) {
		await open(page, `/activities/${month}/`);
		const inPage = await page
			.locator('table a[href^="#"]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		for (const target of inPage) await expect(page.locator(target)).toHaveCount(1);
	}
});
