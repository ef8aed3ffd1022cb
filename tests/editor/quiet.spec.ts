/** The desk asks no one else, logs nothing, is guarded by its headers and can be used by everybody. */
import type { Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames } from '../../src/collections/index.ts';
import { violationsOf } from '../axe.ts';
import { expect, goTo, newArticle, openArticle, signIn, test, writeBody } from './desk.ts';
import { more } from './form.ts';
import { whole } from '../length.ts';

test.describe.configure({ timeout: 240_000 });

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

test('its page is guarded, and kept out of search engines', async ({ request, address }) => {
	const response = await request.get(`${address}/admin/`);
	const policy = response.headers()['content-security-policy'] ?? '';
	expect(policy).toContain("default-src 'none'");
	expect(policy).toMatch(/script-src 'self'(?! 'unsafe)/);
	expect(policy).not.toMatch(/unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
	expect(policy).toContain("frame-ancestors 'none'");
	expect(response.headers()['x-robots-tag']).toContain('noindex');
});

/** What Decap draws and cannot be mended from outside: one rule at one kind of node. */
const known: { rule: string; node: RegExp; why: string }[] = [
	{
		rule: 'nested-interactive',
		// 小标题 and 插入 in the body's toolbar.
		node: /^<span role="button" tabindex="0" aria-haspopup="true"/,
		why: 'decap-cms-ui-default 3 puts a button into the button of its Dropdown (decap-cms issues 1333, 4216)',
	},
];

/** Its sandbox runs no script, so neither axe; what stands in it is the site's own page, which tests/browser looks at. */
const preview = '.preview iframe';

async function serious(page: Page): Promise<string[]> {
	return (await violationsOf(page, preview))
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.flatMap(({ id, nodes }) =>
			nodes
				.filter(({ html }) => !known.some(({ rule, node }) => rule === id && node.test(html)))
				.map(({ target }) => `${id} (${target.join(' ')})`),
		);
}

const dialog = (page: Page) => page.getByRole('dialog');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function finds(page: Page, where: string): Promise<void> {
	expect.soft(await serious(page), where).toEqual([]);
}

/** Opens every section of 更多 at once. */
const unfold = (page: Page) =>
	page.evaluate(() => {
		for (const section of document.querySelectorAll('.form > details'))
			section.setAttribute('open', '');
	});

async function openLibrary(page: Page): Promise<void> {
	await goTo(page, '/search/todo');
	await press(page, '图片和附件');
	await expect(dialog(page).getByText('停水检修.jpg')).toBeVisible();
}

test('a whole morning at the desk is quiet, and axe finds nothing serious in it', async ({
	page,
	address,
}) => {
	const heard = listen(page, address);
	page.on('dialog', (asked) => void asked.accept());
	await page.goto(`${address}/admin/`);
	await expect(page.getByLabel('您的姓名')).toBeVisible();
	await finds(page, 'sign-in');
	await signIn(page, address);
	await expect(page.locator('.articles')).toBeVisible();
	await finds(page, 'list');
	for (const kind of collectionNames) {
		await newArticle(page, kind);
		await unfold(page);
		await finds(page, kind);
		await goTo(page, `/collections/${kind}`);
		await expect(page.getByRole('link', { name: /^写一/ })).toBeVisible();
	}
	await openArticle(page, 'content/notices/20251208-1100.md');
	await expect(page.locator(preview)).toHaveAttribute('title', '居民看到的样子');
	await writeBody(page, '补一句。');
	await press(page, '发布修改');
	await expect(page.getByText('都保存了')).toBeVisible();
	await more(page, '历史版本');
	await expect(page.locator('.versions li').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await goTo(page, '/collections/settings');
	await expect(page.getByRole('heading', { name: '网站设置' })).toBeVisible();
	await finds(page, 'settings');
	await openLibrary(page);
	await finds(page, 'library');
	await page.waitForLoadState('networkidle');
	expect(heard).toEqual([]);
});

test(
	'axe finds nothing serious at 390 px either, nor in any dialog',
	whole,
	async ({ page, address, repository }) => {
		await page.setViewportSize({ width: 390, height: 800 });
		await signIn(page, address);
		await expect(page.locator('.articles')).toBeVisible();
		await finds(page, 'list');
		const path = 'content/notices/20260112-0900.md';
		await openArticle(page, path);
		await unfold(page);
		await finds(page, 'form');
		for (const name of ['历史版本', '撤回', '删除']) {
			await more(page, name);
			await expect(dialog(page)).toBeVisible();
			await finds(page, name);
			if (name === '删除') {
				await dialog(page).getByRole('button', { name, exact: true }).click();
				await expect(dialog(page).getByRole('button', { name: '真的删除' })).toBeVisible();
				await finds(page, '真的删除');
			}
			await page.keyboard.press('Escape');
		}
		await page.getByLabel('一句话说明').fill('我这边改的一句话说明，和别人改的不一样。');
		const theirs = repository.read(path).replace(/^title: .*$/m, 'title: 别人改过的标题');
		writeFileSync(join(repository.folder, path), theirs);
		repository.git('commit', '-qam', '别人改的');
		await press(page, '发布修改');
		await expect(dialog(page)).toContainText('这一篇刚被别人改过');
		await finds(page, 'ConflictDialog');
		await page.keyboard.press('Escape');
	},
);

test(
	'axe finds nothing serious in the form of the banner, nor in taking it down',
	whole,
	async ({ page, address, repository }) => {
		const path = 'content/settings/alert.yml';
		// Another test may have taken it down.
		writeFileSync(join(repository.folder, path), 'level: important\ntext: 今晚停水，请先储水\n');
		repository.git('commit', '-qm', '挂出提醒', '--', path);
		await page.setViewportSize({ width: 390, height: 800 });
		await signIn(page, address);
		await goTo(page, '/collections/settings/entries/alert');
		await expect(page.getByRole('button', { name: '撤下提醒' })).toBeVisible();
		await finds(page, 'banner');
		await press(page, '撤下提醒');
		await expect(dialog(page)).toContainText('撤下这条提醒');
		await finds(page, '撤下提醒');
	},
);

test(
	'axe finds nothing serious in the last look before publishing',
	whole,
	async ({ page, address }) => {
		page.on('dialog', (asked) => void asked.accept());
		await page.setViewportSize({ width: 390, height: 800 });
		await signIn(page, address);
		await goTo(page, '/search/todo');
		await expect(page.locator('.articles').first()).toBeVisible();
		await finds(page, 'todo');
		await newArticle(page, 'notices');
		await press(page, '发布');
		await expect(dialog(page)).toContainText('还不能发布');
		await finds(page, 'not yet');
		await page.keyboard.press('Escape');
		await page.getByLabel('标题', { exact: true }).fill('寒潮要来，请收好水管');
		await page.getByLabel('一句话说明').fill('11月28日起有寒潮，请大家倍受青睐的水管提前包好。');
		await unfold(page);
		await page.locator('#field-publishedAt input').fill('2027-01-05T09:00');
		await press(page, '发布');
		const warnings = page.getByLabel('提醒');
		await expect(warnings).toContainText('一句话说明：“倍受青睐”请核对');
		await expect(warnings.getByRole('button', { name: '去看' })).toBeVisible();
		await finds(page, 'PublishDialog');
		await page.keyboard.press('Escape');
		await openLibrary(page);
		await finds(page, 'library');
		const first = dialog(page).getByRole('button', { name: '停水检修.jpg' });
		await first.focus();
		await page.keyboard.press('Enter');
		await expect(first).toHaveAttribute('aria-pressed', 'true');
	},
);
