/** The office's log and the file for whoever looks into what has happened, as an administrator uses them. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { finds } from '../looks.ts';
import { comeIn, fillIn, test } from './desk.ts';
import { password } from './people.ts';
import { whole } from '../../length.ts';

async function fits(page: Page, where: string): Promise<void> {
	await finds(page, where);
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect.soft(width, where).toBeLessThanOrEqual(360);
}

test(
	'found by person, kind and day, a page at a time; the file asks for the password again',
	whole,
	async ({ page, office }) => {
		office.log(130);
		await comeIn(page, office.address, 'xugf');
		await page.getByRole('link', { name: '账号' }).click();
		await page.getByRole('link', { name: '体检' }).click();
		await expect(page.getByRole('heading', { name: /^要修的/ })).toBeVisible();
		await expect(page.getByText('从来没有做过')).toBeVisible();
		await expect(page.getByText('qinghe.example”是编的')).toBeVisible();
		await page.getByRole('link', { name: '记录' }).click();
		const rows = page.locator('.log tbody tr');
		await expect(rows).toHaveCount(50);
		await expect(rows.first()).toContainText('登录');
		await expect(rows.nth(1)).toContainText('沈小满');
		await expect(rows.nth(1)).toContainText('发布 通知公告 20261120-0900');
		await page.getByRole('button', { name: '较早的' }).click();
		await expect(rows.first()).toContainText('第81次');
		await page.getByRole('button', { name: '较新的' }).click();
		await expect(rows.first()).toContainText('登录');
		await page.getByLabel('谁').selectOption('许桂芳');
		await page.getByLabel('做了什么').selectOption('登录');
		await expect(rows).toHaveCount(1);
		await page.getByLabel('到哪天').fill('2026-01-01');
		await expect(page.getByText('没有这样的记录')).toBeVisible();
		await page.getByLabel('到哪天').fill('');
		await page.getByLabel('谁').selectOption('所有人');
		await page.getByLabel('做了什么').selectOption('所有事');
		await expect(rows).toHaveCount(50);
		await page.setViewportSize({ width: 360, height: 740 });
		await fits(page, '记录');

		office.teaTime();
		await page.getByRole('button', { name: '下载事故材料' }).click();
		const dialog = page.getByRole('dialog');
		await expect(dialog).toContainText('请再输一次密码');
		await dialog.getByLabel('密码').fill(password);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			dialog.getByRole('button', { name: '继续' }).click(),
		]);
		expect(download.suggestedFilename()).toMatch(/^事故材料-.+\.json$/);
		const { log } = JSON.parse(readFileSync(await download.path(), 'utf8')) as { log: unknown[] };
		expect(log.length).toBeGreaterThan(130);
	},
);

test('who is no administrator sees none of it', async ({ page, office }) => {
	await page.goto(`${office.address}/admin/sign-in/#log`);
	await fillIn(page, 'shenxm');
	await expect(page.getByRole('alert')).toContainText('管理员');
	await expect(page.locator('.log tbody tr')).toHaveCount(0);
});
