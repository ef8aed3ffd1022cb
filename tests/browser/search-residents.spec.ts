/** What residents ask, in a real browser: the answer stands first, or before all results; always among the first three. */
import { expect, test, type Page } from '@playwright/test';
import { searchBox } from './search-box.ts';
import { residents, type Expected } from './residents/residents.ts';
import { whole } from '../length.ts';

/** What is to be seen of an answer, in its order. */
interface Seen {
	status: string;
	direct: string;
	titles: string[];
}

/** One page, one worker: each question is typed over the one before. */
async function seen(page: Page, question: string): Promise<Seen> {
	const { field } = searchBox(page);
	await field.fill(question);
	await field.press('Enter');
	await expect(page).toHaveTitle(
		new RegExp(`^“${question.trim().replace(/[[\]().?*+^$]/g, '.')}”`),
	);
	const results = page.locator('main [data-part="results"]');
	await expect(results).not.toHaveAttribute('aria-busy', 'true');
	return page.evaluate(() => {
		const text = (selector: string) =>
			document.querySelector(`main ${selector}:not([hidden])`)?.textContent.trim() ?? '';
		const titles = document.querySelectorAll(
			'main [data-part="near"]:not([hidden]) h2, main [data-part="results"] h2',
		);
		return {
			status: text('[data-part="status"]'),
			direct: text('[data-part="direct"]'),
			titles: [...titles].slice(0, 3).map(({ textContent }) => textContent),
		};
	});
}

/** Where the answer stands: 0 in what is said first or as the first title; undefined where it is not. */
function placeOf({ status, direct, titles }: Seen, expected: Expected): number | undefined {
	if (expected === 'nothing') return status.includes('没有找到') && direct === '' ? 0 : undefined;
	if (expected.test(direct)) return 0;
	const place = titles.findIndex((title) => expected.test(title));
	return place < 0 ? undefined : place;
}

test(
	'of what residents ask 95 % is answered first, and all of it among the first three',
	whole,
	async ({ page }) => {
		test.setTimeout(300_000);
		await page.clock.setFixedTime('2026-11-22T09:00:00+08:00');
		await page.goto('/search/');
		const later: string[] = [];
		const missing: string[] = [];
		for (const [question, expected] of residents) {
			const answer = await seen(page, question);
			const place = placeOf(answer, expected);
			const told = `${question}: ${answer.direct.slice(0, 40)} | ${answer.titles.join(' / ')}`;
			if (place === undefined) missing.push(told);
			else if (place > 0) later.push(told);
		}
		expect.soft(missing).toEqual([]);
		expect(residents.length).toBeGreaterThanOrEqual(400);
		expect(later.length + missing.length, later.join('\n')).toBeLessThanOrEqual(
			residents.length * 0.05,
		);
	},
);

test('the hour is the reader’s: what is over by then stands below, and a window says when it opens', async ({
	page,
}) => {
	await page.clock.setFixedTime('2026-11-22T09:00:00+08:00');
	await page.goto('/search/');
	expect((await seen(page, '医保')).titles[0]).toMatch(/居民医保缴费/);
	// The same copy of the site, after the last day to pay.
	await page.clock.setFixedTime('2027-01-05T09:00:00+08:00');
	expect((await seen(page, ' 医保')).titles[0]).not.toMatch(/居民医保缴费/);
	await page.clock.setFixedTime('2026-11-29T18:30:00+08:00');
	expect((await seen(page, '残疾证')).direct).toContain('明天8:30开门');
	expect((await seen(page, '物业报修')).direct).toContain('现在有人');
	await page.clock.setFixedTime('2026-11-30T10:00:00+08:00');
	expect((await seen(page, '残疾人证')).direct).toContain('现在有人');
	await page.clock.setFixedTime('2026-10-01T10:00:00+08:00');
	expect((await seen(page, '残疾证')).direct).not.toContain('现在有人');
});

test('a number can be called, and an event says its own day', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-22T09:00:00+08:00');
	await page.goto('/search/?q=物业报修');
	const call = page.locator('main [data-part="direct"] .whom').first();
	await expect(call.getByRole('link')).toHaveAttribute('href', 'tel:0571-00000011');
	await page.goto('/search/?q=门球友谊赛');
	await expect(page.locator('main [data-part="results"] .about').first()).toContainText(
		'2026年11月28日（周六）9:00',
	);
	await expect(page.locator('main [data-part="direct"]')).toBeHidden();
});

test('a full title asks nobody’s number', async ({ page }) => {
	await page.goto('/search/?q=清和苑1至6号楼11月26日停水检修，请提前储水');
	await expect(searchBox(page).titles.first()).toBeVisible();
	await expect(page.locator('main [data-part="direct"]')).toBeHidden();
});
