/** From a first thought to publication: drafts, three reviews by three people, and every version kept. */
import { expect, goTo, newArticle, openArticle, openSection, test } from './desk.ts';
import { changeSeats, more, pressToSave, row } from './form.ts';
import type { Page } from '@playwright/test';
import { whole } from '../length.ts';

test.describe.configure({ timeout: 120_000 });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** The part of 待办 under one heading. */
const todo = (page: Page, words: string) =>
	page.locator('section', { has: page.getByRole('heading', { name: words }) });

test('a draft needs no more than a title', async ({ desk, repository }) => {
	await newArticle(desk, 'notices');
	await desk.getByLabel('标题', { exact: true }).fill('楼道堆物清理安排');
	await pressToSave(desk, repository, '保存草稿');
	const path = repository.find('notices', '楼道堆物清理安排');
	const { publishedAt, ...rest } = repository.entry(path);
	expect(publishedAt).toBeTruthy();
	expect(rest).toEqual({ title: '楼道堆物清理安排', stage: 'draft', body: '' });
	await expect(desk.locator('.where')).toContainText('草稿已保存居民看不到');
	await press(desk, '发布');
	await expect(desk.getByRole('dialog')).toContainText('还不能发布');
	await expect(desk.getByRole('dialog')).toContainText('一句话说明');
});

test('three people review, the same one is refused, and then it is published', async ({
	desk,
	repository,
}) => {
	const title = '腊八施粥请自带饭盒';
	await newArticle(desk, 'notices');
	await desk.getByLabel('标题', { exact: true }).fill(title);
	await desk.getByLabel('一句话说明').fill('1月15日上午9点，服务中心门口施腊八粥，请自带饭盒。');
	await pressToSave(desk, repository, '提交审核');
	const path = repository.find('notices', title);
	expect(repository.entry(path)['stage']).toBe('review');
	await pressToSave(desk, repository, '初审通过');
	await press(desk, '复审通过');
	await expect(desk.getByRole('alert')).toContainText('沈小满已经做过初审，三审要三个不同的人');
	expect(repository.entry(path)['review']).toEqual({ first: '沈小满' });

	for (const [name, word] of [
		['周梅', '复审通过'],
		['许桂芳', '终审通过'],
	] as const) {
		await changeSeats(desk, name);
		await openArticle(desk, path);
		await pressToSave(desk, repository, word);
	}
	await expect(desk.locator('.where')).toContainText('初审 沈小满、复审 周梅、终审 许桂芳');
	await press(desk, '发布');
	await pressToSave(desk, repository, '确认发布');
	expect(repository.entry(path)).toMatchObject({
		stage: 'ready',
		review: { first: '沈小满', second: '周梅', final: '许桂芳' },
	});
	expect(repository.git('log', '--reverse', '--format=%an %s', '--', path).split('\n')).toEqual([
		`沈小满 提交审核：${title}`,
		`沈小满 初审通过：${title}`,
		`周梅 复审通过：${title}`,
		`许桂芳 终审通过：${title}`,
		`许桂芳 发布：${title}`,
	]);
});

test('an article sent back is a draft again', whole, async ({ desk, repository }) => {
	await newArticle(desk, 'notices');
	await desk.getByLabel('标题', { exact: true }).fill('春节值班表');
	await desk.getByLabel('一句话说明').fill('春节七天每天都有人值班，电话和平时一样。');
	await pressToSave(desk, repository, '提交审核');
	await press(desk, '退回修改');
	await desk.getByLabel('为什么退回').fill('每天的人还没有写上');
	await pressToSave(desk, repository, '确认退回');
	expect(repository.entry(repository.find('notices', '春节值班表'))['stage']).toBe('draft');
	await expect(desk.getByRole('button', { name: '提交审核' })).toBeVisible();
});

test(
	'待办 shows what waits: reviews, drafts, what appears and what ends soon',
	whole,
	async ({ desk, repository }) => {
		const shanghai = (days: number) =>
			new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 16);
		for (const [title, at, until, button] of [
			['待办一：等审核', '', '', '提交审核'],
			['待办二：草稿', '', '', '保存草稿'],
			['待办三：定时', shanghai(5), '', '确认定时'],
			['待办四：快过期', '', shanghai(3), '确认发布'],
		] as const) {
			await newArticle(desk, 'notices');
			await desk.getByLabel('标题', { exact: true }).fill(title);
			await desk.getByLabel('一句话说明').fill('这一篇只用来看待办里排在哪里，没有别的事。');
			await openSection(desk, '发布设置');
			if (at) await row(desk, 'publishedAt').locator('input').fill(at);
			if (until) await row(desk, 'expiresAt').locator('input').fill(until);
			if (button.startsWith('确认')) await press(desk, '发布');
			await pressToSave(desk, repository, button);
			await goTo(desk, '/search/todo');
			await expect(desk.getByRole('heading', { name: '待办' })).toBeVisible();
		}
		for (const [heading, title] of [
			['等审核的', '待办一：等审核'],
			['草稿', '待办二：草稿'],
			['定时公布的', '待办三：定时'],
			['七天内过期的', '待办四：快过期'],
		] as const)
			await expect(todo(desk, heading).getByRole('link', { name: title })).toBeVisible();
		await expect(todo(desk, '草稿').getByRole('link', { name: '待办一：等审核' })).toHaveCount(0);
	},
);

test(
	'the history tells who and when, and an old version comes back',
	whole,
	async ({ desk, repository }) => {
		const path = 'content/notices/20261109-0930.md';
		await openArticle(desk, path);
		const title = desk.getByLabel('标题', { exact: true });
		const before = await title.inputValue();
		await title.fill(`${before}（更正）`);
		await pressToSave(desk, repository, '发布修改');
		await more(desk, '历史版本');
		const dialog = desk.getByRole('dialog');
		await expect(dialog.getByRole('listitem').first()).toHaveText(
			/^20\d\d-\d\d-\d\d \d\d:\d\d\s沈小满\s修改：/,
		);
		await dialog.getByRole('listitem').last().getByRole('button').click();
		await expect(dialog.getByRole('row', { name: '标题' })).toContainText(`${before}（更正）`);
		await press(desk, '把这一版放回表单');
		await expect(title).toHaveValue(before);
		await pressToSave(desk, repository, '发布修改');
		expect(repository.entry(path)['title']).toBe(before);
		expect(repository.git('log', '--format=%an', '--', path).split('\n').length).toBe(3);
	},
);
