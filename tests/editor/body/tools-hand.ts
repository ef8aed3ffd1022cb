/** The box's own tools, as tests press them. */
import type { Page } from '@playwright/test';
import { newArticle } from '../desk.ts';
import { settled } from '../draft.ts';
import { copied, empty } from './box.ts';

export const box = (page: Page) => page.locator('.body-control');
export const tool = (page: Page, name: string) =>
	box(page).getByRole('button', { name, exact: true });

/** A new body of these lines, as a paste makes them. */
export async function begin(page: Page, lines: readonly string[]): Promise<void> {
	await newArticle(page, 'notices');
	await empty(page);
	const html = lines.map((line) => `<p>${line}</p>`).join('');
	await copied(page, html, lines.join('\n'));
	await page.keyboard.press('Control+V');
	await settled(page, lines.at(-1) ?? '', 0);
}

/** The body as it would be saved, once it holds the mark. */
export const draftWith = async (page: Page, mark: string) =>
	(await settled(page, mark, 0, ['draft'])).draft.trim();
