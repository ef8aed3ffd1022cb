import { expect, test } from '@playwright/test';
import { clipped, enlargeText, outOfPage, overlapsInHead } from './measure.ts';
import { layouts, open } from './pages.ts';

/** WeChat's largest steps: ×1.75 with Apple, about ×1.65 with Android. */
const enlargements = [
	{ factor: 1.75, width: 320 },
	{ factor: 1.75, width: 375 },
	{ factor: 1.65, width: 360 },
];

for (const { name, path } of layouts) {
	test(`${name} never scrolls sideways`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 740 });
		await open(page, path);
		for (const width of [320, 360, 768, 1280]) {
			await page.setViewportSize({ width, height: 740 });
			expect.soft(await page.evaluate(outOfPage), `at ${width} px`).toEqual([]);
			expect.soft(await page.evaluate(clipped), `at ${width} px`).toEqual([]);
		}
	});

	test(`${name} holds text as large as WeChat makes it`, async ({ page }) => {
		for (const { factor, width } of enlargements) {
			await page.setViewportSize({ width, height: 740 });
			await open(page, path);
			await page.evaluate(enlargeText, factor);
			const at = `×${factor} at ${width} px`;
			expect.soft(await page.evaluate(outOfPage), at).toEqual([]);
			expect.soft(await page.evaluate(clipped), at).toEqual([]);
			expect.soft(await page.evaluate(overlapsInHead), at).toEqual([]);
		}
	});
}
