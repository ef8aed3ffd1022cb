/** 怎么走: behind a word at the place, with an address for the map. */
import { expect } from '@playwright/test';
import { builtPages, open } from '../pages.ts';
import { readerWith } from '../reader.ts';

const test = readerWith({ viewport: { width: 360, height: 740 } });

test('the way to a place that has one is told where the place is, and its address is copied', async ({
	reader: page,
}) => {
	const found = builtPages.find(({ root }) => root.querySelector('article copy-address'));
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: (text: string) => Promise.resolve(Object.assign(window, { text })) },
		});
	});
	await open(page, found?.path ?? '');
	const way = page.locator('details', { hasText: '怎么走' });
	await expect(way.locator('p')).toBeHidden();
	await way.getByText('怎么走').click();
	await expect(way.locator('p')).toBeVisible();
	await way.getByRole('button', { name: '复制地址' }).click();
	await expect(way.getByRole('button')).toHaveText(/复制好了/);
	const copied = await page.evaluate(() => (window as unknown as { text: string }).text);
	expect(copied).toMatch(/号$|门$/);
	expect(await way.locator('copy-address').innerText()).toContain(copied);
});
