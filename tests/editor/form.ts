/** A form's fields, as a hand finds them. */
import sharp from 'sharp';
import { pdf as onePage } from '../unit/gate/files/made-pdf.ts';
import { expect, expectSaved, goTo, openSection, type Repository } from './desk.ts';
import type { Locator, Page } from '@playwright/test';

/** The row of a field: label, control, hint, what is wrong. */
export const row = (page: Page, key: string): Locator => page.locator(`#field-${key}`);

/** The newest item of a list, open. */
export async function addItem(page: Page, key: string): Promise<Locator> {
	await row(page, key).getByRole('button', { name: '加一项' }).click();
	return items(page, key).last();
}

/** Chooses one file for a list of photos or attachments; its item, open. */
export async function addFile(
	page: Page,
	key: string,
	file: Chosen,
	shown: string,
): Promise<Locator> {
	await row(page, key).locator('.files-in input[type="file"]').setInputFiles(file);
	const item = items(page, key).last();
	await expect(item.locator('.upload .name')).toHaveText(shown, { timeout: 30_000 });
	return item;
}

/** What stands in a list, one locator an item. */
export const items = (page: Page, key: string): Locator =>
	row(page, key).locator('.items > ol > li');

export interface Chosen {
	name: string;
	mimeType: string;
	buffer: Buffer;
}

/** Chooses a file in a field and waits until its name stands there. */
export async function choose(within: Locator, file: Chosen, shown: string): Promise<void> {
	await within.locator('input[type="file"]').setInputFiles(file);
	await expect(within.locator('.name')).toHaveText(shown, { timeout: 30_000 });
}

/** Finds an entry by words of its title and takes it. */
export async function pick(within: Locator, words: string, title: string): Promise<void> {
	await within.getByRole('searchbox').fill(words);
	await within.getByRole('button', { name: title }).click();
	await expect(within.getByRole('listitem').filter({ hasText: title })).toBeVisible();
}

export const pdf = (name: string): Chosen => ({
	name,
	mimeType: 'application/pdf',
	buffer: onePage(['报名表']),
});

/** A photograph of one colour, as a phone takes it. */
export async function photo(name: string, width = 1600, height = 1200): Promise<Chosen> {
	const picture = sharp({ create: { width, height, channels: 3, background: '#86a58c' } });
	return { name, mimeType: 'image/jpeg', buffer: await picture.jpeg().toBuffer() };
}

/** The desk of someone else: signs out, and in again by another name. */
export async function changeSeats(page: Page, name: string): Promise<void> {
	await goTo(page, '/collections/notices');
	await page.getByRole('button', { name: '退出' }).click();
	await page.getByLabel('您的姓名').fill(name);
	await page.getByRole('button', { name: '进入' }).click();
	await expect(page.getByRole('heading', { name: '通知公告' })).toBeVisible();
}

/** Opens every section of 更多. */
export async function openAll(page: Page): Promise<void> {
	for (const section of await page.locator('.form > details > summary').allInnerTexts())
		await openSection(page, section.replace(/已填.*/s, '').trim());
}

/** A button of 更多 in the bar. */
export async function more(page: Page, name: string): Promise<void> {
	await page.locator('.bar .more > summary').click();
	await page.locator('.bar .more').getByRole('button', { name, exact: true }).click();
}

const commits = (repository: Repository) => Number(repository.git('rev-list', '--count', 'HEAD'));

/** Whether one looks once more before it goes out. */
const isLookedAt = (page: Page, name: string) =>
	name === '发布修改' ||
	(name === '保存并发布' && /\/settings\/entries\/(?:alert|site)$/.test(page.url()));

/** The last press of the look before something goes out. */
export const confirm = (page: Page) =>
	page.getByRole('dialog').getByRole('button', { name: /^确认/ }).click();

/** Presses 发布修改 and confirms. */
export async function pressChange(page: Page): Promise<void> {
	await page.getByRole('button', { name: '发布修改', exact: true }).click();
	await confirm(page);
}

/** Presses a button that saves; resolves when the version is kept and the desk says so. */
export async function pressToSave(page: Page, repository: Repository, name: string): Promise<void> {
	const before = commits(repository);
	await page.getByRole('button', { name, exact: true }).click();
	if (isLookedAt(page, name)) await confirm(page);
	// A save takes half a second; asked each second, as a poll does after a while, it would seem one and a half.
	const often = { timeout: 90_000, intervals: [100] };
	await expect.poll(() => commits(repository), often).toBeGreaterThan(before);
	await expectSaved(page, 30_000);
}

/** What stands in the file, without the time that the clock writes. */
export function written(repository: Repository, path: string): Record<string, unknown> {
	const { publishedAt, ...rest } = repository.entry(path);
	expect(publishedAt, '发布时间').toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
	return rest;
}
