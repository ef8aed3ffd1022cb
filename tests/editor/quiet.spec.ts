/** The desk asks no one else, logs nothing, is guarded by its headers and can be used by everybody. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, goTo, newArticle, openArticle, signIn, test, writeBody } from './desk.ts';

test.describe.configure({ timeout: 240_000 });

const kinds = ['notices', 'policies', 'activities', 'campaigns', 'volunteers', 'slogans'];

/** Everything that a browser complains of, and every request that leaves the desk. */
function listen(page: Page, address: string): string[] {
	const heard: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) heard.push(message.text());
	});
	page.on('pageerror', (error) => heard.push(error.message));
	page.on('response', (response) => {
		if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
	});
	page.on('request', (request) => {
		if (!request.url().startsWith(address) && !/^(?:data|blob):/.test(request.url()))
			heard.push(`asked ${request.url()}`);
	});
	return heard;
}

test('a whole morning at the desk is quiet', async ({ page, address }) => {
	const heard = listen(page, address);
	page.on('dialog', (dialog) => void dialog.accept());
	await signIn(page, address);
	for (const kind of kinds) {
		await newArticle(page, kind);
		await goTo(page, `/collections/${kind}`);
		await expect(page.getByRole('link', { name: /^写一/ })).toBeVisible();
	}
	await openArticle(page, 'content/notices/20251208-1100.md');
	await writeBody(page, '补一句。');
	await page.getByRole('button', { name: '发布修改' }).click();
	await expect(page.getByText('都保存了')).toBeVisible();
	await page.locator('summary', { hasText: '更多' }).first().click();
	await page.getByRole('button', { name: '历史版本' }).click();
	await expect(page.locator('.versions li').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await goTo(page, '/search/todo');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.getByRole('button', { name: '图片和附件' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.waitForLoadState('networkidle');
	expect(heard).toEqual([]);
});

test('its page is guarded, and kept out of search engines', async ({ request, address }) => {
	const response = await request.get(`${address}/admin/`);
	const policy = response.headers()['content-security-policy'] ?? '';
	expect(policy).toContain("default-src 'none'");
	expect(policy).toMatch(/script-src 'self'(?! 'unsafe)/);
	expect(policy).not.toMatch(/unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
	expect(policy).toContain("frame-ancestors 'none'");
	expect(response.headers()['x-robots-tag']).toContain('noindex');
});

/** What Decap draws itself, and why it is left. */
const decaps: { where: string; why: string }[] = [
	// The preview is the site's own page, which tests/browser looks at.
	{ where: '.desk iframe', why: 'looked at elsewhere, and slow' },
	// The body's toolbar nests a button in a dropdown's button (decap-cms-widget-richtext 3.7).
	{ where: '.body-control', why: 'nested-interactive, button-name' },
	// The library's cards are clickable boxes without a role (decap-cms-core 3.19).
	{ where: '.ReactModal__Content', why: 'the media library is Decap’s own' },
];

async function serious(page: Page): Promise<string[]> {
	const axe = decaps.reduce(
		(builder, { where }) => builder.exclude(where),
		new AxeBuilder({ page }),
	);
	const { violations } = await axe.analyze();
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} (${target.join(' ')})`));
}

for (const width of [1280, 390])
	test(`axe finds nothing serious of ours at ${width} px`, async ({ page, address }) => {
		page.on('dialog', (dialog) => void dialog.accept());
		await page.setViewportSize({ width, height: 800 });
		await page.goto(`${address}/admin/`);
		await expect(page.getByLabel('您的姓名')).toBeVisible();
		expect.soft(await serious(page), 'sign-in').toEqual([]);
		await signIn(page, address);
		expect.soft(await serious(page), 'list').toEqual([]);
		await goTo(page, '/search/todo');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect.soft(await serious(page), 'todo').toEqual([]);
		await goTo(page, '/collections/settings');
		await expect(page.getByRole('heading', { name: '网站设置' })).toBeVisible();
		expect.soft(await serious(page), 'settings').toEqual([]);
		for (const kind of kinds) {
			await newArticle(page, kind);
			for (const section of await page.locator('.form > details > summary').all())
				await section.click();
			expect.soft(await serious(page), kind).toEqual([]);
		}
		await openArticle(page, 'content/notices/20260112-0900.md');
		for (const name of ['历史版本', '撤回', '删除']) {
			await page.locator('.more > summary').click();
			await page.getByRole('button', { name, exact: true }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
			expect.soft(await serious(page), name).toEqual([]);
			await page.keyboard.press('Escape');
			await expect(page.getByRole('dialog')).toBeHidden();
		}
	});
