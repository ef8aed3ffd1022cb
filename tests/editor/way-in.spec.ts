/** An office's way in, in a real browser: the first administrator, the second factor, a colleague is asked in. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test as base, type Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { whole } from '../length.ts';
import { finds } from './looks.ts';

const port = 4398;
const address = `http://127.0.0.1:${port}`;
const password = '清晨在河边走三圈再上班';

/** `npm run serve` over a new data folder. Gives the one-time address that it prints. */
const test = base.extend<{ first: string }>({
	first: [
		async ({}, use) => {
			const data = mkdtempSync(join(tmpdir(), 'linli-data-'));
			const given = ['--data', data, '--demo', '--port', String(port)];
			const server = spawn(process.execPath, ['publish/office/serve.ts', ...given], {
				stdio: ['ignore', 'pipe', 'ignore'],
			});
			const lines = createInterface({ input: server.stdout });
			const first = await new Promise<string>((done, fail) => {
				lines.on('line', (line) => line.includes('#ticket=') && done(line.trim()));
				lines.once('close', () => fail(new Error('编辑部没有起来')));
			});
			await use(first);
			server.kill();
			await new Promise((done) => server.once('exit', done));
			rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
		},
		{ timeout: 120_000 },
	],
});

/** Axe finds nothing, and nothing is wider than a small screen. */
async function fits(page: Page, where: string): Promise<void> {
	await finds(page, where);
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect.soft(width, where).toBeLessThanOrEqual(360);
}

const submit = (page: Page) => page.locator('button[type="submit"]').last().click();

test(
	'the first administrator comes in, and asks a colleague in',
	whole,
	async ({ page, first }) => {
		test.setTimeout(240_000);
		const heard: string[] = [];
		page.on('pageerror', (error) => heard.push(error.message));
		await page.setViewportSize({ width: 360, height: 740 });
		// Made beside the first publication.
		await expect
			.poll(async () => (await page.goto(first))?.status(), { timeout: 90_000 })
			.toBe(200);
		await page.getByLabel('您的姓名').fill('许桂芳', { timeout: 90_000 });
		await page.getByLabel('登录名').fill('xuguifang');
		for (const label of ['密码', '再写一遍']) await page.getByLabel(label).fill('12345678910');
		await submit(page);
		await expect(page.getByRole('alert')).toHaveText(/^密码不能全是数字/);
		await fits(page, '第一位管理员');
		for (const label of ['密码', '再写一遍']) await page.getByLabel(label).fill(password);
		await submit(page);

		await page.getByText('扫不了？手工输入').click();
		const secret = (await page.locator('.secret').innerText()).replaceAll(' ', '');
		await page.getByLabel('验证器显示的六位数').fill('000000');
		await submit(page);
		await expect(page.getByRole('alert')).toHaveText(/^动态码不对/);
		await fits(page, '动态码');
		await page
			.getByLabel('验证器显示的六位数')
			.fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate());
		await submit(page);
		await expect(page.locator('.paper li')).toHaveCount(10);
		await fits(page, '备用码');
		await submit(page);
		await expect(page.getByRole('link', { name: '账号' })).toBeVisible({ timeout: 60_000 });
		await expect(page.locator('header.head')).toContainText('许桂芳');

		await page.goto(`${address}/admin/sign-in/#accounts`);
		await page.getByLabel('姓名').fill('沈小满');
		await page.getByLabel('登录名').fill('shenxm');
		// As after a quarter of an hour: the password is asked for again.
		await page.route('**/admin/api/accounts/invite', (route) =>
			route.fulfill({ status: 403, json: { error: 'confirm', message: '请再输一次密码。' } }),
		);
		await submit(page);
		const dialog = page.getByRole('dialog');
		await expect(dialog).toContainText('请再输一次密码');
		await fits(page, '再输一次密码');
		await dialog.getByRole('button', { name: '取消' }).click();
		await expect(dialog).toBeHidden();
		// Nothing was lost, and nothing was done.
		await expect(page.getByLabel('姓名')).toHaveValue('沈小满');
		await submit(page);
		await page.unroute('**/admin/api/accounts/invite');
		await dialog.getByLabel('密码').fill('不是这个密码呀呀呀');
		await dialog.getByRole('button', { name: '继续' }).click();
		await expect(dialog.getByRole('alert')).not.toBeEmpty();
		await dialog.getByLabel('密码').fill(password);
		await dialog.getByRole('button', { name: '继续' }).click();
		await expect(page.getByRole('heading', { name: '请沈小满用手机扫一扫' })).toBeVisible();
		await expect(page.locator('.once .address')).toHaveText(/#ticket=[\w-]{43}$/);
		await expect(page.getByText('还没有接受邀请')).toBeVisible();
		await fits(page, '账号');
		expect(heard).toEqual([]);
	},
);
