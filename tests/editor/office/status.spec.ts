/** In an office the status line says whose turn it is, why an article came back, and that a correction is none. */
import type { Page } from '@playwright/test';
import { expect, newArticle, openArticle, statusOf } from '../desk.ts';
import { pressToSave } from '../form.ts';
import { summaryOf, titleOf } from '../form-hands.ts';
import { expectLine, wayToPage } from '../bar/standing.ts';
import { test } from './office.ts';
import { whole } from '../../length.ts';

test.describe.configure({ timeout: 240_000 });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('handed in, reviewed twice, sent back', async ({ deskOf, repository }) => {
	const words = '状态随着审核走';
	const writer = await deskOf('沈小满');
	await newArticle(writer, 'notices');
	await titleOf(writer).fill(words);
	await summaryOf(writer).fill('1月15日上午9点，服务中心门口，请自带饭盒。');
	await pressToSave(writer, repository, '提交审核');
	await expectLine(writer, 'review', '等初审');
	const path = repository.find('notices', words);
	for (const [name, word, next] of [
		['温知秋', '初审通过', '等复审'],
		['周梅', '复审通过', '等终审'],
	] as const) {
		const page = await deskOf(name);
		await openArticle(page, path);
		await pressToSave(page, repository, word);
		await expectLine(page, 'review', next);
	}
	const publisher = await deskOf('高明远');
	await openArticle(publisher, path);
	await button(publisher, '退回修改').click();
	await publisher.getByLabel('为什么退回').fill('没有写几号楼，请补上');
	await pressToSave(publisher, repository, '确认退回');
	await openArticle(writer, 'content/notices/20261109-0930.md');
	await openArticle(writer, path);
	await expectLine(writer, 'returned', '退回修改没有写几号楼，请补上');
});

test(
	'a correction is said to be one, and what is public to be as it was',
	whole,
	async ({ deskOf, repository }) => {
		const writer = await deskOf('沈小满');
		await openArticle(writer, 'content/notices/20261113-1600.md');
		await expectLine(writer, 'live', '已上线');
		await summaryOf(writer).fill('改过的一句话说明，居民现在还看不到这一句。');
		await expect(statusOf(writer)).toContainText('没有保存居民看到的还是原来的');
		await pressToSave(writer, repository, '存为修改稿');
		await expectLine(writer, 'draft', '修改稿已保存居民看到的还是原来的');
		await expect(wayToPage(writer)).toBeVisible();
		await button(writer, '丢弃修改稿').click();
		await expectLine(writer, 'live', '已上线');
	},
);
