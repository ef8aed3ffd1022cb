/** Three people in three browsers: written, reviewed by each, live; sent back; changed after a review; urgent. */
import type { Page } from '@playwright/test';
import { expect, newArticle, openArticle, openSection, statusOf } from '../desk.ts';
import { pressToSave, row } from '../form.ts';
import { whole } from '../../length.ts';
import { test } from './office.ts';

test.describe.configure({ timeout: 240_000 });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const title = (page: Page) => page.getByLabel('标题', { exact: true });

/** 沈小满 writes, and hands in. */
async function handIn(page: Page, words: string) {
	await newArticle(page, 'notices');
	await title(page).fill(words);
	await page.getByLabel('一句话说明').fill('1月15日上午9点，服务中心门口，请自带饭盒。');
}

test('written, reviewed by three people, live', async ({ deskOf, repository }) => {
	const words = '腊八施粥请自带饭盒';
	const writer = await deskOf('沈小满');
	await handIn(writer, words);
	await expect(button(writer, '发布')).toHaveCount(0);
	await expect(writer.locator('.why')).toContainText('写好了点“提交审核”');
	await pressToSave(writer, repository, '提交审核');
	await expect(button(writer, '初审通过')).toHaveCount(0);
	await expect(statusOf(writer)).toContainText('等初审');
	const path = repository.find('notices', words);

	const reviewer = await deskOf('温知秋');
	await openArticle(reviewer, path);
	await expect(button(reviewer, '发布')).toHaveCount(0);
	await pressToSave(reviewer, repository, '初审通过');
	await expect(reviewer.locator('.why')).toContainText('复审要请另一个人来做');
	const publisher = await deskOf('高明远');
	await openArticle(publisher, path);
	await expect(button(publisher, '发布')).toHaveCount(0);
	const other = await deskOf('周梅');
	await openArticle(other, path);
	await pressToSave(other, repository, '复审通过');

	await openArticle(publisher, 'content/notices/20261109-0930.md');
	await openArticle(publisher, path);
	await button(publisher, '发布').click();
	await pressToSave(publisher, repository, '确认发布');
	await expect(publisher.locator('.where')).toContainText('初审 温知秋、复审 周梅、终审 高明远');
	expect(repository.entry(path)).toMatchObject({
		stage: 'ready',
		review: { first: '温知秋', second: '周梅', final: '高明远' },
	});
	const log = repository.git(
		'log',
		'-1',
		'--format=%an %(trailers:key=First-review-by,valueonly)',
		'--',
		path,
	);
	expect(log).toBe('高明远 温知秋');
});

test('sent back with a reason, which the writer reads', whole, async ({ deskOf, repository }) => {
	const words = '春节值班表';
	const writer = await deskOf('沈小满');
	await handIn(writer, words);
	await pressToSave(writer, repository, '提交审核');
	const path = repository.find('notices', words);
	const reviewer = await deskOf('温知秋');
	await openArticle(reviewer, path);
	await button(reviewer, '退回修改').click();
	await expect(button(reviewer, '确认退回')).toBeDisabled();
	await reviewer.getByLabel('为什么退回，要怎么改').fill('没有写电话');
	await pressToSave(reviewer, repository, '确认退回');
	expect(repository.entry(path)['stage']).toBe('draft');

	await writer.evaluate(() => (location.hash = '/search/todo'));
	await expect(writer.getByRole('row').filter({ hasText: words })).toContainText(
		'温知秋退回：没有写电话',
	);
	await openArticle(writer, path);
	await expect(writer.locator('.returned')).toHaveText('温知秋退回了这一篇：没有写电话');
	await title(writer).fill(`${words}（附电话）`);
	await pressToSave(writer, repository, '提交审核');
	await expect(writer.locator('.returned')).toHaveCount(0);
	// One's own is taken back without anybody's word.
	await pressToSave(writer, repository, '撤回提交');
	expect(repository.entry(path)['stage']).toBe('draft');
});

test('changed after the second review: all of it again', whole, async ({ deskOf, repository }) => {
	const words = '元宵灯会安排';
	const writer = await deskOf('沈小满');
	await handIn(writer, words);
	await pressToSave(writer, repository, '提交审核');
	const path = repository.find('notices', words);
	for (const [name, word] of [
		['温知秋', '初审通过'],
		['周梅', '复审通过'],
	] as const) {
		const page = await deskOf(name);
		await openArticle(page, path);
		await pressToSave(page, repository, word);
	}
	await openArticle(writer, 'content/notices/20261109-0930.md');
	await openArticle(writer, path);
	await expect(writer.locator('.where')).toContainText('初审 温知秋、复审 周梅');
	await title(writer).fill(`${words}（改期）`);
	await expect(writer.locator('.why')).toContainText('前面的审核不再算数');
	await pressToSave(writer, repository, '保存');
	expect(repository.entry(path)).not.toHaveProperty('review');
	const publisher = await deskOf('高明远');
	await openArticle(publisher, path);
	await expect(button(publisher, '发布')).toHaveCount(0);
	await expect(statusOf(publisher)).toContainText('等初审');
});

test(
	'an urgent notice goes out at once, and what it owes is given afterwards',
	whole,
	async ({ deskOf, repository }) => {
		const words = '全小区停水，正在抢修';
		const publisher = await deskOf('高明远');
		await handIn(publisher, words);
		await row(publisher, 'urgency').locator('select').selectOption({ label: '紧急' });
		await openSection(publisher, '发布设置');
		await row(publisher, 'expiresAt').locator('input').fill('2099-01-01T00:00');
		await button(publisher, '发布').click();
		await expect(publisher.getByRole('dialog')).toContainText('还欠初审、复审，请补上');
		await pressToSave(publisher, repository, '确认发布');
		const path = repository.find('notices', words);
		expect(repository.entry(path)).toMatchObject({ stage: 'ready', review: { final: '高明远' } });
		for (const [name, word] of [
			['温知秋', '初审通过'],
			['周梅', '复审通过'],
		] as const) {
			const page = await deskOf(name);
			await openArticle(page, path);
			await expect(button(page, '发布修改')).toHaveCount(0);
			await pressToSave(page, repository, word);
		}
		expect(repository.entry(path)).toMatchObject({
			review: { first: '温知秋', second: '周梅', final: '高明远' },
		});
	},
);

test(
	'who looks after accounts reads articles, and changes settings alone',
	whole,
	async ({ deskOf }) => {
		const page = await deskOf('许桂芳');
		await openArticle(page, 'content/notices/20261109-0930.md');
		await expect(page.locator('.why')).toContainText('您可以看，不能改');
		await expect(page.locator('.bar .buttons > button')).toHaveCount(0);
		const writer = await deskOf('沈小满');
		await writer.evaluate(() => (location.hash = '/collections/settings/entries/site'));
		await expect(writer.locator('.why')).toContainText('网站设置由管理员来改');
		await expect(button(writer, '保存并发布')).toHaveCount(0);
	},
);
