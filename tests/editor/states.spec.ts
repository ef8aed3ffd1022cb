/** What an article goes through after it was written: set for later, taken back, deleted. */
import { expect, goTo, newArticle, openArticle, openSection, statusOf, test } from './desk.ts';
import { confirm, more, pressToSave, row } from './form.ts';
import type { Page } from '@playwright/test';
import { whole } from '../length.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** The list's row of an article. */
async function listed(page: Page, title: string) {
	await goTo(page, '/collections/notices');
	await page.getByLabel('找文章').fill(title);
	return page.getByRole('row').filter({ hasText: title });
}

test('an article with a time to come waits, and the list says 定时', async ({
	desk,
	repository,
}) => {
	const title = '年货大集摊位报名';
	const year = new Date().getFullYear() + 1;
	await newArticle(desk, 'notices');
	await desk.getByLabel('标题', { exact: true }).fill(title);
	await desk.getByLabel('一句话说明').fill('年货大集1月20日开市，1月10日前到4号窗口报名摊位。');
	await openSection(desk, '发布设置');
	await row(desk, 'publishedAt').locator('input').fill(`${year}-01-05T09:00`);
	await press(desk, '发布');
	await expect(desk.getByRole('dialog')).toContainText(`定时：${year}-01-05 09:00`);
	await pressToSave(desk, repository, '确认定时');
	const path = repository.find('notices', title);
	expect(repository.entry(path)).toMatchObject({
		stage: 'ready',
		publishedAt: `${year}-01-05 09:00`,
	});
	expect(path).toBe(`content/notices/${year}0105-0900.md`);
	await expect(desk.locator('.where')).toContainText('到时间自动公布');
	const line = await listed(desk, title);
	await expect(line).toContainText('定时');
	await expect(line).toContainText(`${year}-01-05 09:00 公布`);
	await openArticle(desk, path);
	await more(desk, '退回草稿');
	const last = () => repository.git('log', '-1', '--format=%s');
	await expect.poll(last, { timeout: 30_000 }).toBe(`退回草稿：${title}`);
	expect(repository.entry(path)['stage']).toBe('draft');
	await expect(statusOf(desk)).toHaveAttribute('data-state', 'draft');
});

test('withdrawing asks for a reason, and can be undone', async ({ desk, repository }) => {
	const path = 'content/notices/20261113-1600.md';
	const before = repository.read(path);
	await openArticle(desk, path);
	await more(desk, '撤回');
	const withdraw = desk.getByRole('button', { name: '确认撤回' });
	await expect(withdraw).toBeDisabled();
	await desk.getByLabel('为什么撤回').fill(' 错 ');
	await expect(withdraw).toBeDisabled();
	await desk.getByLabel('为什么撤回').fill('时间有误，请看新的通知');
	await pressToSave(desk, repository, '确认撤回');
	expect(repository.entry(path)['withdrawn']).toEqual({
		at: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/) as unknown,
		reason: '时间有误，请看新的通知',
	});
	await expect(desk.locator('.where')).toContainText('已撤回网页上只留标题和原因');
	await more(desk, '取消撤回');
	await confirm(desk);
	await expect(statusOf(desk)).toHaveAttribute('data-state', 'live');
	await expect.poll(() => repository.read(path)).toBe(before);
	expect(repository.git('log', '-2', '--format=%s', '--', path)).toMatch(/^取消撤回：.*\n撤回：/);
});

test('deleting is asked twice and suggests withdrawing', whole, async ({ desk, repository }) => {
	// No other test opens it: what one leaves in the worker's repository the next one finds.
	const path = 'content/notices/20250217-0900.md';
	await openArticle(desk, path);
	await more(desk, '删除');
	const dialog = desk.getByRole('dialog');
	await expect(dialog).toContainText('请用“撤回”');
	await expect(dialog.getByRole('button', { name: '改为撤回' })).toBeVisible();
	await dialog.getByRole('button', { name: '不删除' }).click();
	await more(desk, '删除');
	await dialog.getByRole('button', { name: '删除', exact: true }).click();
	expect(repository.exists(path)).toBe(true);
	await dialog.getByRole('button', { name: '真的删除' }).click();
	await expect(desk.getByRole('heading', { name: '通知公告' })).toBeVisible();
	expect(repository.exists(path)).toBe(false);
	expect(repository.git('log', '-1', '--format=%an %s')).toMatch(/^沈小满 删除/);
	expect(repository.git('show', `HEAD~1:${path}`)).toContain('title:');
});

test(
	'what another article refers to is not deleted, and the reason is said',
	whole,
	async ({ desk, repository }) => {
		const path = 'content/policies/20260408-0930.md';
		await openArticle(desk, path);
		await more(desk, '删除');
		const dialog = desk.getByRole('dialog');
		await dialog.getByRole('button', { name: '删除', exact: true }).click();
		await dialog.getByRole('button', { name: '真的删除' }).click();
		await expect(dialog.getByRole('alert')).toContainText('“助餐补贴怎么领、领多少：新办法解读”');
		expect(repository.exists(path)).toBe(true);
		await dialog.getByRole('button', { name: '不删除' }).click();
		await expect(desk.getByLabel('标题', { exact: true })).not.toHaveValue('');
	},
);

test(
	'照着再写一篇 begins with the same words, in a file of its own',
	whole,
	async ({ desk, repository }) => {
		const path = 'content/notices/20260422-1000.md';
		const before = repository.read(path);
		await openArticle(desk, path);
		const title = desk.getByLabel('标题', { exact: true });
		const words = await title.inputValue();
		await more(desk, '照着再写一篇');
		await expect(desk).toHaveURL(/\/new$/);
		await expect(title).toHaveValue(words);
		await title.fill('照着写的另一篇');
		await pressToSave(desk, repository, '保存草稿');
		expect(repository.read(path)).toBe(before);
		expect(repository.entry(repository.find('notices', '照着写的另一篇'))['stage']).toBe('draft');
	},
);

test(
	'what is typed at once into one new article after another stays',
	whole,
	async ({ desk, repository }) => {
		for (const title of ['一气写的第一篇', '一气写的第二篇', '一气写的第三篇']) {
			await newArticle(desk, 'notices');
			await desk.getByLabel('标题', { exact: true }).fill(title);
			await desk.waitForTimeout(1_500);
			await expect(desk.getByLabel('标题', { exact: true })).toHaveValue(title);
			await pressToSave(desk, repository, '保存草稿');
			await goTo(desk, '/search/todo');
			await expect(desk.getByRole('heading', { name: '待办' })).toBeVisible();
		}
	},
);
