import { expect, test, type Page } from '@playwright/test';
import { stepAt, type Step } from '../../../src/lib/state.ts';
import { others } from '../../length.ts';
import { builtPages, layouts, open, pathOf } from '../pages.ts';

/** When the sample says it was built, and when a stale copy of it is read. */
const built = '2026-11-22 09:00';
const later = '2027-06-30 09:00';

async function openAt(page: Page, path: string, time: string): Promise<void> {
	await page.clock.setFixedTime(`${time.replace(' ', 'T')}:00+08:00`);
	await open(page, path);
}

interface LiveLabel {
	steps: Step[];
	word: string;
	visible: boolean;
	/** Its row has gone away with what is over. */
	left: boolean;
}

const labelsOf = (page: Page): Promise<LiveLabel[]> =>
	page.locator('live-label').evaluateAll((labels) =>
		labels.map((label) => ({
			steps: (JSON.parse(label.dataset['steps'] ?? '[]') as [string, string][]).map(
				([from, word]) => ({ from, word }),
			),
			word: label.textContent.trim(),
			visible: label.checkVisibility(),
			left: label.closest('li')?.hidden === true,
		})),
	);

const alive = layouts.filter(({ path }) =>
	builtPages.some((built) => built.path === path && built.root.querySelector('live-label')),
);

for (const [row, { name, path }] of alive.entries())
	test(`the words of state on ${name} follow the calendar`, others(row % 3), async ({ page }) => {
		for (const time of [built, later]) {
			await openAt(page, path, time);
			for (const { steps, word, visible, left } of await labelsOf(page)) {
				expect.soft(word, time).toBe(stepAt(steps, time));
				expect.soft(visible, `${word} at ${time}`).toBe(word !== '' && !left);
			}
		}
	});

test('nothing changes for a reader at the time of the build', async ({ browser, page }) => {
	const plain = await browser.newContext({ javaScriptEnabled: false });
	const still = await plain.newPage();
	for (const name of ['home', 'public notice', 'announcement', 'list of activities']) {
		await still.goto(new URL(pathOf(name), test.info().project.use.baseURL).href);
		await openAt(page, pathOf(name), built);
		const words = (of: Page) => of.locator('live-label, alert-line').allInnerTexts();
		expect.soft(await words(page), name).toEqual(await words(still));
	}
	await plain.close();
});

const corrected = [
	{ layout: 'public notice', before: '公示中', after: '公示结束' },
	{ layout: 'announcement', before: '报名中', after: '已过期' },
	{ layout: 'moved announcement', before: '改期', after: '已过期' },
];

for (const { layout, before, after } of corrected)
	test(`a stale copy of ${layout} says ${after} instead of ${before}`, async ({ page }) => {
		const labels = page.locator('article .labels');
		await openAt(page, pathOf(layout), built);
		await expect(labels.getByText(before, { exact: true })).toBeVisible();
		await openAt(page, pathOf(layout), later);
		await expect(labels.getByText(after, { exact: true })).toBeVisible();
		await expect(labels.getByText(before, { exact: true })).toBeHidden();
	});

test('a stale front page lets go of what is over at its minute, and of nothing else', async ({
	page,
}) => {
	const rows = page.locator('.front .row');
	const entry = builtPages.find(
		({ path, root }) =>
			path === '/' && root.querySelector('.front live-label[data-leaves]') !== null,
	);
	expect(entry).toBeDefined();
	await openAt(page, '/', built);
	const before = await rows.filter({ visible: true }).count();
	const ends = await page
		.locator('.front live-label[data-leaves]')
		.evaluateAll((labels) =>
			labels.flatMap((label) =>
				(JSON.parse(label.dataset['steps'] ?? '[]') as [string, string, 1?][])
					.filter(([, , over]) => over === 1)
					.map(([from]) => from),
			),
		);
	const [first = ''] = ends.sort();
	await openAt(page, '/', first);
	expect(await rows.filter({ visible: true }).count()).toBe(before - 1);
});

test('a stale copy of a public notice is marked in its title once it is over', async ({ page }) => {
	await openAt(page, pathOf('public notice'), built);
	const title = await page.title();
	expect(title).not.toContain('【');
	await openAt(page, pathOf('public notice'), '2026-11-26 23:59');
	expect(await page.title()).toBe(title);
	await openAt(page, pathOf('public notice'), '2026-11-27 00:00');
	expect(await page.title()).toBe(`【公示结束】${title}`);
});

test('the alert line goes away when its time is over', async ({ page }) => {
	const alert = page.locator('alert-line');
	await openAt(page, pathOf('home'), built);
	await expect(alert).toBeVisible();
	await openAt(page, pathOf('home'), later);
	await expect(alert).toBeHidden();
});

test.describe('a reader far away', () => {
	test.use({ timezoneId: 'America/New_York' });

	test('sees the words of Shanghai time', async ({ page }) => {
		await openAt(page, pathOf('home'), built);
		for (const { steps, word } of await labelsOf(page))
			expect.soft(word).toBe(stepAt(steps, built));
		await expect(page.locator('alert-line')).toBeVisible();
	});
});
