/** A reader who opens one page of the site after another in the same window, as readers do. */
import { test as base, type BrowserContextOptions, type Page } from '@playwright/test';
import { keptPage } from '../kept-page.ts';

/** @param more what is particular to this reader's browser */
export const readerWith = (more: BrowserContextOptions = {}) =>
	base.extend<object, { reader: Page }>({
		reader: [
			async ({ browser }, use, { project }) => {
				const page = await keptPage(browser, project, more);
				await use(page);
				await page.context().close();
			},
			{ scope: 'worker' },
		],
	});
