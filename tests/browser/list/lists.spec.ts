/** Lists and the calendar in a browser: a month holds on the narrowest screen, ways into a list stand back on a phone. */
import { expect, test } from '@playwright/test';
import { enlargeText } from '../measure.ts';
import { builtPages, open, pathOf } from '../pages.ts';

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

test('on a phone the further ways into a list are folded, unless one of them is chosen; on a desktop all stand there', async ({
	page,
}) => {
	const street = page
		.getByRole('navigation', { name: '筛选' })
		.getByRole('link', { name: '街道级' });
	await page.setViewportSize({ width: 360, height: 640 });
	await open(page, '/policies/');
	await expect(street).toBeHidden();
	await page.getByText('还可以按有效性、按层级、按年份找').click();
	await street.click();
	await expect(page).toHaveURL(/\/policies\/level\/street\/$/);
	await expect(street).toBeVisible();
	await expect(street).toHaveAttribute('aria-current', 'page');

	await page.setViewportSize({ width: 1280, height: 800 });
	await open(page, '/policies/');
	await expect(street).toBeVisible();
});

test('the first screen of a small phone has whom to call and the first notice', async ({
	page,
}) => {
	await page.clock.setFixedTime('2026-11-22T09:00:00+08:00');
	await page.setViewportSize({ width: 360, height: 640 });
	await open(page, '/');
	const bottomOf = async (selector: string) => {
		const box = await page.locator(selector).first().boundingBox();
		return box ? box.y + box.height : Infinity;
	};
	expect(await bottomOf('.duty a')).toBeLessThan(640);
	// Its day and its words stand beside each other; the title follows.
	expect(await bottomOf('.front .row .label')).toBeLessThan(640);
});
