/** The first screen of a telephone: what it is about, and the first thing to know, before all furniture. */
import { expect, type Page } from '@playwright/test';
import { everyOf } from '../../length.ts';
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

test('every entry: title and first fact on the first screen; large letters: the title begins on it', async ({
	reader: page,
}) => {
	test.setTimeout(600_000);
	expect(entries.length).toBeGreaterThan(90);
	const late: string[] = [];
	for (const { path } of everyOf(5, entries)) {
		await open(page, path);
		for (const width of widths) {
			await page.setViewportSize({ width, height });
			const { ends } = await edges(page);
			if (!(ends <= (width < 360 ? height + 40 : height)))
				late.push(`${path} at ${width} px: ${Math.round(ends)}`);
		}
		for (const factor of [1.5, 1.75])
			for (const width of widths) {
				await page.setViewportSize({ width, height });
				await page.evaluate(enlargeText, factor);
				const { begins: top } = await edges(page);
				if (!(top <= begins)) late.push(`${path} ×${factor} at ${width} px: ${Math.round(top)}`);
			}
	}
	expect(late).toEqual([]);
});
