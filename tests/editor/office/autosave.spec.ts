/** What is written and not saved is on the server seconds later: another computer goes on where the phone left off. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bodyOf, expect, goTo, newArticle, openArticle, writeBody } from '../desk.ts';
import { pressToSave } from '../form.ts';
import { press, titleOf } from '../form-hands.ts';
import { finds } from '../looks.ts';
import { comeIn, test } from './desk.ts';
import type { Browser, Page } from '@playwright/test';
import { whole } from '../../length.ts';

test.describe.configure({ timeout: 120_000 });

/** The server has these words: what the browser itself keeps is not asked. */
async function kept(page: Page, words: string, work: () => Promise<void>): Promise<void> {
	const answer = page.waitForResponse(
		(response) =>
			response.url().endsWith('/admin/api/keep') &&
			response.status() === 200 &&
			(response.request().postData() ?? '').includes(words),
		{ timeout: 30_000 },
	);
	await work();
	await answer;
}

async function device(browser: Browser, address: string, login: string): Promise<Page> {
	const page = await (await browser.newContext()).newPage();
	await comeIn(page, address, login);
	return page;
}

test(
	'a browser is killed with a new article in it; another computer finds it on 待办 and saves it as one version',
	whole,
	async ({ browser, office }) => {
		const { repository, address } = office;
		const phone = await device(browser, address, 'shenxm');
		await phone.setViewportSize({ width: 390, height: 844 });
		const before = repository.git('rev-list', '--count', 'HEAD');
		await newArticle(phone, 'notices');
		await titleOf(phone).fill('公交车上写的通知');
		const words = '到站以前写到这里。';
		await kept(phone, words, () => writeBody(phone, words));
		// As a battery that ends: nothing is asked, nothing is said.
		await phone.context().close();
		expect(repository.git('rev-list', '--count', 'HEAD')).toBe(before);
		expect(repository.git('status', '--porcelain', '--', 'content')).toBe('');

		const other = await device(browser, address, 'luzy');
		await goTo(other, '/search/todo');
		await expect(other.getByRole('heading', { name: '草稿' })).toBeVisible();
		await expect(other.getByText('公交车上写的通知')).toHaveCount(0);
		await newArticle(other, 'notices');
		await expect(other.locator('.copy-line')).toHaveCount(0);
		await other.context().close();

		const desk = await device(browser, address, 'shenxm');
		await goTo(desk, '/search/todo');
		const line = desk.locator('.bin li').filter({ hasText: '公交车上写的通知' });
		await expect(line).toContainText('在另一台设备上写的');
		await finds(desk, '没保存的');
		await line.getByRole('button', { name: '接着写' }).press('Enter');
		await expect(titleOf(desk)).toHaveValue('公交车上写的通知');
		await expect(bodyOf(desk)).toContainText('到站以前写到这里。');
		await writeBody(desk, '到了办公室接着写。');
		await pressToSave(desk, repository, '保存草稿');
		expect(Number(repository.git('rev-list', '--count', 'HEAD'))).toBe(Number(before) + 1);
		const path = repository.find('notices', '公交车上写的通知');
		expect(repository.entry(path).body).toContain('到站以前写到这里。到了办公室接着写。');
		await goTo(desk, '/search/todo');
		await expect(desk.getByRole('heading', { name: '草稿' })).toBeVisible();
		await expect(desk.getByRole('heading', { name: /没写完、没保存的/ })).toHaveCount(0);
		await desk.context().close();
	},
);

test(
	'an article that was changed on the phone is offered over its form, taken over and compared with what it was',
	whole,
	async ({ browser, office }) => {
		const { repository, address } = office;
		const desk = await device(browser, address, 'luzy');
		await newArticle(desk, 'notices');
		await titleOf(desk).fill('先存一稿');
		await pressToSave(desk, repository, '保存草稿');
		const path = repository.find('notices', '先存一稿');
		await desk.context().close();

		const phone = await device(browser, address, 'luzy');
		await openArticle(phone, path);
		await kept(phone, '手机上改过', () => titleOf(phone).fill('先存一稿，手机上改过'));
		await phone.context().close();

		const again = await device(browser, address, 'luzy');
		await openArticle(again, path);
		await expect(titleOf(again)).toHaveValue('先存一稿');
		await expect(again.locator('.copy-line')).toContainText('在另一台设备上写的');
		await finds(again, '另一台设备上写的');
		await press(again, '接着写那一份');
		await expect(titleOf(again)).toHaveValue('先存一稿，手机上改过');
		await expect(again.locator('.copy-line')).toHaveCount(0);
		await pressToSave(again, repository, '保存草稿');
		expect(repository.entry(path)['title']).toBe('先存一稿，手机上改过');
		await again.context().close();
	},
);

test('two people in one article see each other’s name', whole, async ({ browser, office }) => {
	const { address } = office;
	const path = 'content/notices/20261109-0930.md';
	const first = await device(browser, address, 'shenxm');
	const second = await device(browser, address, 'luzy');
	await openArticle(first, path);
	await expect(first.locator('.others')).toHaveCount(0);
	await openArticle(second, path);
	await expect(second.locator('.others')).toContainText('沈小满也打开着这一篇');
	await expect(first.locator('.others')).toContainText('陆知远也打开着这一篇', { timeout: 20_000 });
	await goTo(second, '/collections/notices');
	await expect(first.locator('.others')).toHaveCount(0, { timeout: 20_000 });
	await first.context().close();
	await second.context().close();
});

test('what is let go is gone', async ({ browser, office }) => {
	const { address, repository } = office;
	const phone = await device(browser, address, 'shenxm');
	await newArticle(phone, 'notices');
	await kept(phone, '不要了的一篇', () => titleOf(phone).fill('不要了的一篇'));
	await phone.context().close();
	const desk = await device(browser, address, 'shenxm');
	await newArticle(desk, 'notices');
	await expect(desk.locator('.copy-line')).toContainText('《不要了的一篇》');
	await press(desk, '那一份不要了');
	await expect(desk.locator('.copy-line')).toHaveCount(0);
	const folder = join(repository.folder, '.state');
	expect(existsSync(folder)).toBe(true);
	const left = readdirSync(folder, { recursive: true }).filter((name) =>
		/autosave\/.+\.json$/.test(String(name)),
	);
	expect(left).toEqual([]);
	await desk.context().close();
});
