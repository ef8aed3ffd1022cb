/** An address that shows one version to whoever reviews it, with a sheet to sign; given and ended at the desk. */
import { bodyOf, expect, newArticle, writeBody } from '../desk.ts';
import { more, pressToSave } from '../form.ts';
import { press, titleOf } from '../form-hands.ts';
import { whole } from '../../length.ts';
import { finds } from '../looks.ts';
import { comeIn, test } from './desk.ts';

test.describe.configure({ timeout: 240_000 });

test(
	'an editor gives one, a reviewer without an account reads and prints it, and it is taken back',
	whole,
	async ({ page, browser, office }) => {
		const { address, repository } = office;
		await comeIn(page, address, 'shenxm');
		await newArticle(page, 'notices');
		await titleOf(page).fill('请书记看看的一篇');
		await page
			.getByLabel('一句话说明')
			.fill('周五下午三点，服务中心二楼开居民议事会，说停车位怎么分。');
		await writeBody(page, '请带上意见来。');
		await pressToSave(page, repository, '保存草稿');
		await more(page, '给审稿链接');
		const dialog = page.getByRole('dialog');
		await finds(page, '给审稿链接');
		await dialog.getByRole('button', { name: '给一个链接' }).press('Enter');
		const link = dialog.locator('output');
		await expect(link).toHaveText(/\/review\/[\w-]{22}$/, { timeout: 150_000 });
		const at = await link.innerText();
		await press(page, '关闭');
		await bodyOf(page).click();

		const reader = await (
			await browser.newContext({ viewport: { width: 390, height: 844 } })
		).newPage();
		const wrong: string[] = [];
		reader.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
		await reader.goto(at);
		await expect(reader.getByRole('heading', { level: 1 })).toHaveText('请书记看看的一篇');
		await expect(reader.locator('.review-banner')).toContainText('沈小满请您审稿');
		await expect(reader.getByText('请带上意见来。')).toBeVisible();
		expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			390,
		);
		await finds(reader, '审稿');
		await reader.getByRole('link', { name: '打印审稿单' }).click();
		await expect(reader.getByRole('heading', { name: '审稿单' })).toBeVisible();
		await expect(reader.getByRole('row')).toHaveCount(3);
		await finds(reader, '审稿单');
		expect(wrong).toEqual([]);

		await more(page, '给审稿链接');
		await expect(dialog.locator('.links li')).toContainText('打开过 1 次');
		await dialog.getByRole('button', { name: /^收回/ }).click();
		await expect(dialog.locator('.links li')).toHaveCount(0);
		await reader.goto(at);
		await expect(reader.getByText('这个审稿链接打不开')).toBeVisible();
		await reader.context().close();
	},
);
