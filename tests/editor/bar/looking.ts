/** The look before something goes out, as a hand finds its way in it. */
import type { Page } from '@playwright/test';
import { bodyOf, newArticle } from '../desk.ts';
import { summaryOf, titleOf } from '../form-hands.ts';

export const summary = '周四上午八点半到十一点半停水，请提前储水备用。';
/** The whole content is looked through. */
export const patiently = { timeout: 45_000 };
export const dialog = (page: Page) => page.getByRole('dialog');
export const doubts = (page: Page) => dialog(page).getByLabel('提醒').getByRole('listitem');
/** The page as residents will see it, in the dialog. */
export const shown = (page: Page) => page.frameLocator('dialog .preview iframe');
export const way = (page: Page, words: string) =>
	dialog(page)
		.getByRole('listitem')
		.filter({ hasText: words })
		.getByRole('button', { name: '去改' });

export async function begin(page: Page, title: string, body: readonly string[]): Promise<void> {
	await newArticle(page, 'notices');
	await titleOf(page).fill(title);
	await summaryOf(page).fill(summary);
	await bodyOf(page).focus();
	for (const paragraph of body) {
		await page.keyboard.insertText(paragraph);
		await page.keyboard.press('Enter');
	}
}
