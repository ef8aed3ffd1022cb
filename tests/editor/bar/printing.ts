/** From a dialog of the desk to the window that prints. */
import type { Page } from '@playwright/test';
import { expect } from '../desk.ts';

/** The window that opens, once the sheet is drawn. */
export async function sheetOf(page: Page): Promise<Page> {
	const opened = page.context().waitForEvent('page', { timeout: 150_000 });
	await page.getByRole('dialog').getByRole('link', { name: '打印' }).click();
	const sheet = await opened;
	await sheet.waitForLoadState('load', { timeout: 150_000 });
	await expect(sheet.locator('main')).toBeVisible({ timeout: 150_000 });
	return sheet;
}
