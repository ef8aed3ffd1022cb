/** Filling in a new article from the first field to 确认发布. */
import { newArticle, type Repository } from './desk.ts';
import { pressToSave, row } from './form.ts';
import type { Page } from '@playwright/test';

export const text = (page: Page, label: string, value: string) =>
	page.getByLabel(label, { exact: false }).first().fill(value);
export const option = (page: Page, key: string, label: string) =>
	row(page, key).locator('select').selectOption({ label });
export const when = (page: Page, key: string, value: string) =>
	row(page, key).locator('input').fill(value);

/** Opens a new form and writes title and summary. */
export async function begin(page: Page, collection: string, title: string, summary: string) {
	await newArticle(page, collection);
	await page.getByLabel('标题', { exact: true }).fill(title);
	await row(page, 'summary').locator('textarea').fill(summary);
	return { title, summary };
}

/** @returns the path of the new file */
export async function publish(page: Page, repository: Repository, title: string) {
	const collection = /collections\/([a-z]+)/.exec(page.url())?.[1] ?? '';
	await page.getByRole('button', { name: '发布', exact: true }).click();
	await pressToSave(page, repository, '确认发布');
	return repository.find(collection, `title: ${title}`);
}
