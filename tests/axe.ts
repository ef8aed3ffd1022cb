/** What axe finds on a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Result } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the functions below find in the page. */
declare const axe: typeof import('axe-core');

/** Half of axe's time on a page is the reading of its source: a page that stays open reads it once. */
async function bringAxe(page: Page): Promise<void> {
	if (await page.evaluate(() => 'axe' in window)) return;
	await page.evaluate(source);
}

/**
 * Only what it finds, which it tells much sooner than what is right. The one frame there is, the preview of the
 * desk, runs no script: its pages are looked at as pages of the site.
 * @param exclude selectors of what it shall not look at
 */
export async function violationsOf(page: Page, ...exclude: string[]): Promise<Result[]> {
	await bringAxe(page);
	return page.evaluate(
		async (left) =>
			(await axe.run({ exclude: left }, { resultTypes: ['violations'], iframes: false })).violations,
		exclude,
	);
}
