/** A cover chosen, saved, and read from the repository. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, newArticle, openSection, type Repository } from './desk.ts';
import { choose, pressToSave, row, type Chosen } from './form.ts';

let count = 0;

/** A draft with this cover; resolves with the bytes of its picture in the repository. */
export async function saveCover(page: Page, repository: Repository, file: Chosen, name: string) {
	count += 1;
	await newArticle(page, 'notices');
	await page.getByLabel('标题', { exact: true }).fill(`图片试验${count}`);
	await openSection(page, '图片附件');
	await choose(row(page, 'cover'), file, name);
	await page.getByLabel('封面图说明').fill('试验用的图');
	await pressToSave(page, repository, '保存草稿');
	expect(repository.entry(repository.find('notices', `图片试验${count}`))['cover']).toBe(
		`../media/notices/${name}`,
	);
	return readFileSync(join(repository.folder, 'content/media/notices', name));
}
