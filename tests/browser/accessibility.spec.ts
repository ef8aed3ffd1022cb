import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from '../axe.ts';
import { layouts, open, pathOf } from './pages.ts';

const widths = [360, 1280];

/** `color-contrast: Elements must meet … (.often > a)` */
async function violations(page: Page): Promise<string[]> {
	return (await violationsOf(page)).flatMap(({ id, help, nodes }) =>
		nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
	);
}

for (const { name, path } of layouts)
	test(`axe finds nothing on ${name}`, async ({ page }) => {
		for (const width of widths) {
			await page.setViewportSize({ width, height: 740 });
			await open(page, path);
			expect.soft(await violations(page), `at ${width} px`).toEqual([]);
		}
	});

for (const name of ['home', 'notice', 'policy', 'search results'])
	test(`axe finds nothing on ${name} in the dark`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		for (const width of widths) {
			await page.setViewportSize({ width, height: 740 });
			await open(page, pathOf(name));
			expect.soft(await violations(page), `at ${width} px`).toEqual([]);
		}
	});
