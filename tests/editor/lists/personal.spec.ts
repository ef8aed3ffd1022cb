/** 个人信息清单: from 待办 to the list, to the article, to a table for Excel; nobody's name stands in it. */
import { readFileSync } from 'node:fs';
import { expect, goTo, test } from '../desk.ts';
import { finds } from '../looks.ts';

test.describe.configure({ timeout: 120_000 });

test('where personal data stands, on what ground and until when', async ({ desk, repository }) => {
	await goTo(desk, '/search/todo');
	await desk.getByRole('link', { name: '个人信息清单' }).click();
	await expect(desk.getByRole('heading', { name: '个人信息清单' })).toBeVisible();
	const lines = desk.locator('.personal li');
	const own = lines.filter({ hasText: '姓名、照片和故事' }).first();
	await expect(own).toContainText(/本人同意书.*起，到 \d{4}-\d{2}-\d{2}/, { timeout: 60_000 });
	const link = own.getByRole('link');
	const place = (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
	const name = String(repository.entry(`content/volunteers/${place}.md`)['title']);
	expect(name.length).toBeGreaterThan(1);
	await finds(desk, '个人信息清单');
	await expect(desk.locator('main')).not.toContainText(name);

	const downloading = desk.waitForEvent('download');
	await desk.getByRole('button', { name: '下载表格' }).click();
	const table = readFileSync(await (await downloading).path(), 'utf8');
	expect(table.startsWith('\uFEFF"谁","公开了什么","在哪里","从哪天","依据","到哪天"\r\n')).toBe(
		true,
	);
	expect(table.split('\r\n').length).toBe((await lines.count()) + 2);
	expect(table).not.toContain(name);

	await link.click();
	await expect(desk.getByLabel('标题', { exact: true })).toHaveValue(name);
});
