/** What the tests of lost words do with an article's form. */
import type { Page } from '@playwright/test';
import { bodyOf, expect, expectSaved } from './desk.ts';
import { boxFollows } from './draft.ts';

export const titleOf = (page: Page) => page.getByLabel('标题', { exact: true });
export const summaryOf = (page: Page) => page.getByLabel('一句话说明');
export const press = (page: Page, name: string) =>
	page.getByRole('button', { name, exact: true }).click();
export const saved = (page: Page) => expectSaved(page);

/** Writes at the end of the body's first line as a hand does. */
export async function addToBody(page: Page, text: string): Promise<void> {
	await bodyOf(page).click({ position: { x: 20, y: 15 } });
	await page.keyboard.press('End');
	await boxFollows(page);
	await page.keyboard.insertText(text);
	await expect(bodyOf(page)).toContainText(text);
}

/** Answers every question of the browser's own with yes or no, and keeps what was asked. */
export function answering(page: Page, yes: boolean): string[] {
	const asked: string[] = [];
	page.on('dialog', (dialog) => {
		asked.push(dialog.message());
		void (yes ? dialog.accept() : dialog.dismiss());
	});
	return asked;
}
