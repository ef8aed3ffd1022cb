/** The desk asks no one else, logs nothing, is guarded by its headers and can be used by everybody. */
import { policies } from '../../src/lib/content-security.ts';
import type { Page } from '@playwright/test';
import { collectionNames } from '../../src/collections/index.ts';
import {
	expect,
	expectSaved,
	goTo,
	newArticle,
	openArticle,
	signIn,
	test,
	writeBody,
} from './desk.ts';
import { more, pressChange } from './form.ts';
import { finds, openLibrary, preview, unfold } from './looks.ts';

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
	// And by itself, but for what only a header may say.
	for (const [path, { inPage }] of [
		['/admin/', policies.editor],
		['/admin/sign-in/', policies.signIn],
	] as const) {
		const page = await (await request.get(address + path)).text();
		expect(page.replaceAll('&#39;', "'")).toContain(`content="${inPage}"`);
	}
});

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
	await pressChange(page);
	await expectSaved(page);
	await more(page, '历史版本');
	await expect(page.locator('.versions li').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await goTo(page, '/collections/settings');
	await expect(page.getByRole('heading', { name: '网站设置' })).toBeVisible();
	await finds(page, 'settings');
	await openLibrary(page);
	// Who asked for no motion sees none: Decap would fade the dialog in.
	const moving = await page.evaluate(
		() =>
			[...document.querySelectorAll('*')].filter((one) =>
				/[1-9]/.test(getComputedStyle(one).transitionDuration),
			).length,
	);
	expect(moving).toBe(0);
	await finds(page, 'library');
	await page.waitForLoadState('networkidle');
	expect(heard).toEqual([]);
});
