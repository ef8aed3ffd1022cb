/** The grid of a month holds on the narrowest screen in the largest letters, and every day with activities leads to them. */
import { expect, test } from '@playwright/test';
import { enlargeText } from './measure.ts';
import { builtPages, open, pathOf } from './pages.ts';

/** Days whose number runs over two lines, or out of its cell. */
function spoilt(): string[] {
	const cells = [...document.querySelectorAll('table td, table th')];
	return cells
		.filter((cell) => cell.textContent.trim())
		.flatMap((cell) => {
			const range = document.createRange();
			range.selectNodeContents(cell.querySelector('b') ?? cell);
			const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
			const [box, own] = [cell.getBoundingClientRect(), range.getBoundingClientRect()];
			const fits = own.left >= box.left - 1 && own.right <= box.right + 1;
			return lines.size > 1 || !fits ? [cell.textContent.trim()] : [];
		});
}

for (const name of ['calendar', 'month view'])
	test(`every number of ${name} stands in one line of its cell at 320 px and ×1.75`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 320, height: 740 });
		await open(page, pathOf(name));
		expect(await page.locator('table td').count()).toBeGreaterThan(27);
		expect(await page.evaluate(spoilt)).toEqual([]);
		await page.evaluate(enlargeText, 1.75);
		expect(await page.evaluate(spoilt)).toEqual([]);
	});

test('a day with several activities leads to the first of them in the list, and all follow', async ({
	page,
}) => {
	const busy = builtPages.find(
		({ path, root }) =>
			/^\/activities\/\d{4}\/\d\d\/$/.test(path) && root.querySelector('td > a[href^="#d"]'),
	);
	expect(busy).toBeDefined();
	await page.setViewportSize({ width: 360, height: 640 });
	await open(page, busy?.path ?? '/');
	const day = page.locator('td > a[href^="#d"]').first();
	const target = await day.getAttribute('href');
	await day.click();
	await expect(page.locator(`li${target ?? ''}`)).toBeInViewport();
});

test('the calendar and the list lead to each other', async ({ page }) => {
	await open(page, '/activities/');
	const filters = page.getByRole('navigation', { name: '筛选' });
	await filters.getByRole('link', { name: '活动日历' }).click();
	await expect(page).toHaveURL(/\/activities\/calendar\/$/);
	await page.getByRole('link', { name: '看活动列表' }).click();
	await expect(page).toHaveURL(/\/activities\/$/);
});
