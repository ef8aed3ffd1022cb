/** Found by words of the text; deleted and put back; sent back with a reason; last year's at its season. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, goTo, newArticle, openArticle, test } from '../desk.ts';
import { more, pressToSave } from '../form.ts';
import { finds, press } from '../looks.ts';
import { whole } from '../../length.ts';

test.describe.configure({ timeout: 120_000 });

test('an article is found by words that stand in its text alone, and they are shown', async ({
	desk,
	repository,
}) => {
	await newArticle(desk, 'notices');
	await desk.getByLabel('标题', { exact: true }).fill('一篇普通的草稿');
	await desk.getByLabel('一句话说明').fill('这一句里有“量子蝴蝶结”，标题里没有。');
	await pressToSave(desk, repository, '保存草稿');
	await goTo(desk, '/collections/notices');
	await desk.getByLabel('找文章').fill('量子蝴蝶结');
	const rows = desk.locator('.articles tbody tr');
	await expect(rows).toHaveCount(1);
	await expect(rows.first()).toContainText('一篇普通的草稿');
	await expect(rows.locator('.found')).toContainText('文中：');
	await expect(rows.locator('.found')).toContainText('“量子蝴蝶结”');
	await finds(desk, '找到');
	await desk.getByLabel('找文章').fill('');
});

test(
	'what is deleted lies in the recycle bin, and comes back as a draft',
	whole,
	async ({ desk, repository }) => {
		// No other article refers to it, and no other test opens it.
		const path = 'content/policies/20240520-0900.md';
		const title = String(repository.entry(path)['title']);
		await openArticle(desk, path);
		await more(desk, '删除');
		await press(desk, '删除');
		await press(desk, '真的删除');
		await expect(desk.getByRole('heading', { name: '政策文件' })).toBeVisible({ timeout: 30_000 });
		await goTo(desk, '/search/todo');
		await desk.getByRole('link', { name: '回收站' }).click();
		await expect(desk.getByRole('heading', { name: '回收站' })).toBeVisible();
		const line = desk.locator('.bin li').filter({ hasText: title });
		await expect(line).toContainText('沈小满删于');
		await finds(desk, '回收站');
		await desk.getByRole('button', { name: `放回来：${title}` }).press('Enter');
		await expect(desk.locator('.done')).toContainText(`《${title}》放回来了，现在是草稿`);
		await expect(line).toHaveCount(0);
		expect(repository.entry(path)).toMatchObject({ title, stage: 'draft' });
		expect(repository.git('log', '-1', '--format=%an %s')).toBe(`沈小满 从回收站放回：${title}`);
		await desk.getByRole('link', { name: '打开它' }).click();
		await expect(desk.getByLabel('标题', { exact: true })).toHaveValue(title);
	},
);

test(
	'sent back with a reason, which the list, 待办 and the article tell until it is handed in',
	whole,
	async ({ desk, repository }) => {
		const title = '春节值班表要补电话';
		await newArticle(desk, 'notices');
		await desk.getByLabel('标题', { exact: true }).fill(title);
		await desk.getByLabel('一句话说明').fill('春节七天每天都有人值班，电话和平时一样。');
		await pressToSave(desk, repository, '提交审核');
		const todo = (words: string) =>
			desk.locator('section', { has: desk.getByRole('heading', { name: words }) });
		await goTo(desk, '/search/todo');
		await expect(todo('等审核的').getByRole('row').filter({ hasText: title })).toContainText(
			/待审\s*等初审\s*\d+月\d+日起/,
		);
		await expect(desk.locator('header.head')).toContainText(/待办\s*\d+ 篇等您/);
		await openArticle(desk, repository.find('notices', title));
		await press(desk, '退回修改');
		await desk.getByLabel('为什么退回').fill('没有写值班电话');
		await pressToSave(desk, repository, '确认退回');
		await expect(desk.locator('.returned')).toHaveText('沈小满退回了这一篇：没有写值班电话');
		await goTo(desk, '/search/todo');
		const line = todo('草稿').getByRole('row').filter({ hasText: title });
		await expect(line).toContainText('沈小满退回：没有写值班电话');
		await expect(line).toContainText('等写的人改');
		await finds(desk, '待办');
		await openArticle(desk, repository.find('notices', title));
		await expect(desk.locator('.returned')).toBeVisible();
		await pressToSave(desk, repository, '提交审核');
		await expect(desk.locator('.returned')).toHaveCount(0);
	},
);

test(
	'last year’s article is offered at its season, and another begins with its words',
	whole,
	async ({ desk, repository }) => {
		const soon = new Date(Date.now() + 7 * 86_400_000);
		const day = `${soon.getFullYear() - 1}-${soon.toISOString().slice(5, 10)}`.replace(
			'02-29',
			'02-28',
		);
		const title = '岁末邻里百家宴邀请';
		const file = `content/notices/${day.replaceAll('-', '')}-0907.md`;
		writeFileSync(
			join(repository.folder, file),
			`---\ntitle: ${title}\nsummary: 周六晚上在小广场摆百家宴，每家带一道菜，五点半开席。\npublishedAt: ${day} 09:07\nkind: notice\n---\n\n每家带一道菜。\n`,
		);
		execFileSync('git', ['add', 'content'], { cwd: repository.folder });
		execFileSync('git', ['commit', '-qm', '去年的'], { cwd: repository.folder });
		await goTo(desk, '/collections/notices');
		// The list is a second old at most.
		await desk.waitForTimeout(1_100);
		await goTo(desk, '/search/todo');
		const season = desk.locator('section', {
			has: desk.getByRole('heading', { name: '去年这时候发过的' }),
		});
		const line = season.getByRole('row').filter({ hasText: title });
		await expect(line).toBeVisible();
		await finds(desk, '去年这时候');
		await line.getByRole('button', { name: '照着再写一篇' }).click();
		await expect(desk).toHaveURL(/\/collections\/notices\/new$/);
		await expect(desk.getByLabel('标题', { exact: true })).toHaveValue(title);
		await pressToSave(desk, repository, '保存草稿');
	},
);
