/** An older form brings back no older stage: not over a comparison, not from a version, not without a question. */
import type { Browser, Page } from '@playwright/test';
import { expect, goTo, newArticle, openArticle, openSection, signIn, test } from '../desk.ts';
import { more, pressToSave, row } from '../form.ts';
import { press, saved, summaryOf, titleOf } from '../form-hands.ts';
import { whole } from '../../length.ts';

test.describe.configure({ timeout: 150_000 });

async function colleague(browser: Browser, address: string, name = '周梅'): Promise<Page> {
	const page = await (await browser.newContext()).newPage();
	await signIn(page, address, name);
	return page;
}

async function draft(page: Page, title: string): Promise<void> {
	await newArticle(page, 'notices');
	await titleOf(page).fill(title);
	await summaryOf(page).fill('这一篇两个人同时在改，谁也不能让它从网上消失。');
}

test(
	'用我的 keeps the newer stage: what a colleague has published stays published',
	whole,
	async ({ desk, browser, address, repository }) => {
		await draft(desk, '门禁卡换新');
		await pressToSave(desk, repository, '保存草稿');
		const path = repository.find('notices', '门禁卡换新');
		const other = await colleague(browser, address);
		await openArticle(other, path);
		await press(other, '发布');
		await pressToSave(other, repository, '确认发布');
		const published = repository.entry(path)['publishedAt'];

		await titleOf(desk).fill('门禁卡换新（请带身份证）');
		await press(desk, '保存草稿');
		const dialog = desk.getByRole('dialog', { name: '这一篇刚被别人改过' });
		await expect(dialog).toContainText('已经是“已公布”');
		await expect(dialog.getByRole('row', { name: /^状态/ })).toHaveCount(0);
		await dialog.getByRole('button', { name: /^用我的/ }).click();
		await saved(desk);
		expect(repository.entry(path)).toMatchObject({
			title: '门禁卡换新（请带身份证）',
			stage: 'ready',
			publishedAt: published,
		});
		await expect(desk.locator('.where')).toContainText('已上线');
		await other.context().close();
	},
);

test(
	'用我的 keeps the newer review, also when it is refused once and pressed again',
	whole,
	async ({ desk, browser, address, repository }) => {
		await draft(desk, '楼道灯报修电话');
		await pressToSave(desk, repository, '提交审核');
		const path = repository.find('notices', '楼道灯报修电话');
		const other = await colleague(browser, address);
		await openArticle(other, path);
		await pressToSave(other, repository, '初审通过');

		await titleOf(desk).fill('楼道灯拔款报修');
		await press(desk, '保存');
		const dialog = desk.getByRole('dialog', { name: '这一篇刚被别人改过' });
		await dialog.getByRole('button', { name: /^用我的/ }).click();
		await expect(desk.getByRole('alert', { name: '没有保存' })).toContainText('拔款');
		await titleOf(desk).fill('楼道灯报修');
		await press(desk, '保存');
		// Nothing was saved, so the other's version is not yet seen.
		await expect(dialog).toBeVisible();
		await dialog.getByRole('button', { name: /^用我的/ }).click();
		await saved(desk);
		expect(repository.entry(path)).toMatchObject({
			title: '楼道灯报修',
			stage: 'review',
			review: { first: '周梅' },
		});
		await other.context().close();
	},
);

test('an old version put back is its words, not its stage', whole, async ({ desk, repository }) => {
	await draft(desk, '健身器材检修');
	await pressToSave(desk, repository, '保存草稿');
	const path = repository.find('notices', '健身器材检修');
	await press(desk, '发布');
	await pressToSave(desk, repository, '确认发布');
	await titleOf(desk).fill('健身器材检修完毕');
	await pressToSave(desk, repository, '发布修改');
	await more(desk, '历史版本');
	const dialog = desk.getByRole('dialog');
	await dialog.getByRole('listitem').last().getByRole('button').click();
	await expect(dialog).toContainText('照现在的算');
	await expect(dialog.getByRole('row', { name: /^状态/ })).toHaveCount(0);
	await press(desk, '把这一版放回表单');
	await expect(titleOf(desk)).toHaveValue('健身器材检修');
	await pressToSave(desk, repository, '发布修改');
	expect(repository.entry(path)).toMatchObject({ title: '健身器材检修', stage: 'ready' });
});

test('whatever takes a page off the site is asked first', async ({ desk, repository }) => {
	const path = 'content/notices/20260908-0930.md';
	const before = repository.read(path);
	await openArticle(desk, path);
	await openSection(desk, '发布设置');
	await row(desk, 'publishedAt').locator('input').fill('2099-01-01T09:00');
	await press(desk, '发布修改');
	const dialog = desk.getByRole('dialog', { name: '这样保存，居民就看不到了' });
	await expect(dialog).toContainText('2099-01-01 09:00');
	await dialog.getByRole('button', { name: '不保存，回去改' }).click();
	await expect(dialog).toBeHidden();
	expect(repository.read(path)).toBe(before);
	await press(desk, '发布修改');
	await pressToSave(desk, repository, '还是这样保存');
	expect(repository.entry(path)['publishedAt']).toBe('2099-01-01 09:00');
});

test('a name that 初审 would refuse is refused at the door', whole, async ({ ownDesk: desk }) => {
	await goTo(desk, '/collections/notices');
	await desk.getByRole('button', { name: '退出' }).click();
	await desk.getByLabel('您的姓名').fill('沈');
	await press(desk, '进入');
	await expect(desk.getByRole('alert')).toContainText('“姓名”有 1 个字，请写 2 到 20 个字');
	await desk.getByLabel('您的姓名').fill('沈小满');
	await press(desk, '进入');
	await expect(desk.getByRole('heading', { name: '通知公告' })).toBeVisible();
});
