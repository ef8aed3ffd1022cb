/** A page that a worker keeps for many tests: to open a browser's window costs more than most of them do in it. */
import type { Browser, BrowserContextOptions, FullProject, Page } from '@playwright/test';

/** Opens it with what the project says of a page. @param more what only these tests say */
export async function keptPage(
	browser: Browser,
	{ use }: FullProject,
	more: BrowserContextOptions = {},
): Promise<Page> {
	const { baseURL, locale, timezoneId, contextOptions, actionTimeout = 0 } = use;
	const context = await browser.newContext({
		...contextOptions,
		...(baseURL ? { baseURL } : {}),
		...(locale ? { locale } : {}),
		...(timezoneId ? { timezoneId } : {}),
		...more,
	});
	context.setDefaultTimeout(actionTimeout);
	return context.newPage();
}
