/** The first screen of a telephone: what it is about, and the first thing to know, before all furniture. */
import { expect, type Page } from '@playwright/test';
import { whole } from '../../length.ts';
import { enlargeText } from '../measure.ts';
import { builtPages, open } from '../pages.ts';
import { readerWith } from '../reader.ts';

const test = readerWith();

const height = 640;
const widths = [320, 360, 390];
/** With letters as large as WeChat makes them the content begins above this, in CSS pixels. */
const begins = 480;

const entries = builtPages.filter(({ path, root }) => {
	const isEntry = /^\/[a-z]+\/\d{8}-[^/]+\/$/.test(path);
	return isEntry && root.querySelector('article h1');
});

/**
 * Where an entry’s own words begin (its title; of an official paper who issued it), and where its title and the first
 * fact of a notice or an invitation end.
 */
const edges = (page: Page) =>
	page.evaluate(() => {
		const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
		const title = boxOf('article h1');
		return {
			begins: boxOf('article .issuer')?.top ?? title?.top ?? NaN,
			ends: Math.max(title?.bottom ?? NaN, boxOf('article dl.panel > div')?.bottom ?? 0),
		};
	});

async function late(page: Page, all: typeof entries): Promise<string[]> {
	const found: string[] = [];
	for (const { path } of all) {
		await open(page, path);
		for (const width of widths) {
			await page.setViewportSize({ width, height });
			const { ends } = await edges(page);
			if (!(ends <= (width < 360 ? height + 40 : height)))
				found.push(`${path} at ${width} px: ${Math.round(ends)}`);
		}
		for (const factor of [1.5, 1.75])
			for (const width of widths) {
				await page.setViewportSize({ width, height });
				await page.evaluate(enlargeText, factor);
				const { begins: top } = await edges(page);
				if (!(top <= begins)) found.push(`${path} ×${factor} at ${width} px: ${Math.round(top)}`);
			}
	}
	return found;
}

const few = entries.filter((_, place) => place % 5 === 0);

test('title and first fact stand on the first screen; with large letters the title begins on it', async ({
	reader: page,
}) => {
	test.setTimeout(300_000);
	expect(entries.length).toBeGreaterThan(90);
	expect(await late(page, few)).toEqual([]);
});

test('so they do on every other entry', whole, async ({ reader: page }) => {
	test.setTimeout(600_000);
	const others = entries.filter((entry) => !few.includes(entry));
	expect(await late(page, others)).toEqual([]);
});
