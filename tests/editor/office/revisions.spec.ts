/** A correction of what is public, by three people: kept apart, compared, put in its place; or dropped; a small one at once. */
import type { Page } from '@playwright/test';
import { expect, openArticle, openSection } from '../desk.ts';
import { more, pressChange, pressToSave, row } from '../form.ts';
import { finds } from '../looks.ts';
import { sheetOf } from '../bar/printing.ts';
import { whole } from '../../length.ts';
import { test } from './office.ts';

test.describe.configure({ timeout: 240_000 });

const path = 'content/notices/20261109-0930.md';
const apart = 'content/revisions/notices/20261109-0930.md';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const title = (page: Page) => page.getByLabel('标题', { exact: true });

/** Opens what waits of an article that is open. */
async function openCorrection(page: Page, words: string) {
	await button(page, '打开修改稿').click();
	await expect(title(page)).toHaveValue(words);
	await expect(page.locator('.revision')).toContainText('居民看到的还是原来的');
}

test('a public article is corrected by three people', whole, async ({ deskOf, repository }) => {
	const before = repository.read(path);
	const writer = await deskOf('沈小满');
	await openArticle(writer, path);
	const words = `${await title(writer).inputValue()}（延长到月底）`;
	await expect(button(writer, '发布修改')).toHaveCount(0);
	await title(writer).fill(words);
	await pressToSave(writer, repository, '存为修改稿');
	expect(repository.read(path)).toBe(before);
	expect(repository.entry(apart)).toMatchObject({ title: words, stage: 'draft' });
	await pressToSave(writer, repository, '提交审核');
	expect(repository.entry(apart)['stage']).toBe('review');

	for (const [name, word] of [
		['温知秋', '初审通过'],
		['周梅', '复审通过'],
	] as const) {
		const page = await deskOf(name);
		await page.evaluate(() => (location.hash = '/search/todo'));
		await expect(page.getByRole('row').filter({ hasText: words })).toContainText('修改稿待审');
		await openArticle(page, path);
		await openCorrection(page, words);
		await button(page, '和公布的对照').click();
		await expect(page.getByRole('dialog').getByRole('row', { name: '标题' })).toContainText(words);
		await button(page, '关闭').click();
		await pressToSave(page, repository, word);
	}
	const publisher = await deskOf('高明远');
	await openArticle(publisher, path);
	await openCorrection(publisher, words);
	await button(publisher, '发布').click();
	await finds(publisher, '换上修改稿');
	await pressToSave(publisher, repository, '确认换上');
	expect(repository.exists(apart)).toBe(false);
	const { publishedAt } = repository.entry(path);
	expect(before).toContain(String(publishedAt));
	expect(repository.entry(path)).toMatchObject({
		title: words,
		review: { first: '温知秋', second: '周梅', final: '高明远' },
	});
	await expect(publisher.locator('.revision')).toHaveCount(0);
});

test('while a correction waits what residents see is printed, and nothing of it', async ({
	deskOf,
	repository,
}) => {
	const writer = await deskOf('沈小满');
	await openArticle(writer, path);
	const words = await title(writer).inputValue();
	await title(writer).fill('修改稿里的新标题');
	await pressToSave(writer, repository, '存为修改稿');
	// From the form that holds the correction nothing is printed.
	await expect(writer.locator('.bar .more')).toHaveCount(0);
	await button(writer, '看公布的').click();
	await expect(title(writer)).toHaveValue(words);
	await more(writer, '打印张贴版');
	const asked = writer.getByRole('dialog');
	await expect(asked).toContainText(words);
	await expect(asked).toContainText('没有修改稿里的字');
	const sheet = await sheetOf(writer);
	const said = await sheet.locator('body').innerText();
	expect(said.replace(/\u200B/g, '')).toContain(words);
	expect(said).toContain('核对码');
	expect(said).not.toMatch(/修改稿|未发布/);
	await sheet.close();
	await button(writer, '打开修改稿').click();
	await button(writer, '丢弃修改稿').click();
	await expect(title(writer)).toHaveValue(words);
});

test('a correction is dropped, and what is public stays', whole, async ({ deskOf, repository }) => {
	const writer = await deskOf('沈小满');
	await openArticle(writer, path);
	const before = repository.read(path);
	const words = await title(writer).inputValue();
	await title(writer).fill('不要的修改稿');
	await pressToSave(writer, repository, '存为修改稿');
	await button(writer, '丢弃修改稿').click();
	await expect(title(writer)).toHaveValue(words);
	expect(repository.exists(apart)).toBe(false);
	expect(repository.read(path)).toBe(before);
});

test(
	'终审 corrects a few characters at once, with a note',
	whole,
	async ({ deskOf, repository }) => {
		const publisher = await deskOf('高明远');
		await openArticle(publisher, path);
		const { review } = repository.entry(path);
		const words = await title(publisher).inputValue();
		await title(publisher).fill(`${words}！`);
		await pressChange(publisher);
		await expect(publisher.locator('.faults')).toContainText(
			'写一条“修改说明”，可以当小更正直接发',
		);
		await button(publisher, '发布修改').click();
		await publisher.getByRole('button', { name: /^用这一句：/ }).click();
		await pressToSave(publisher, repository, '确认修改');
		expect(repository.entry(path)).toMatchObject({
			title: `${words}！`,
			review: { ...(review as object), final: '高明远' },
		});
		await openSection(publisher, '更正撤回');
		await expect(row(publisher, 'changes')).toContainText('标题');
	},
);
