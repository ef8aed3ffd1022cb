/** After a crash what was typed is there again. */
import type { BrowserContext } from '@playwright/test';
import { backedUp, crash } from './crash.ts';
import { countOf } from '../../length.ts';
import { bodyOf, expect, openArticle, signIn, statusOf, test } from '../desk.ts';
import { pressChange } from '../form.ts';
import { addToBody, answering, saved, summaryOf, titleOf } from '../form-hands.ts';

test.describe.configure({ timeout: 240_000 });
const turns = countOf({ short: 2, whole: 4, long: 20 });

test.describe('after a crash', () => {
	/** The desk in a window of its own, where 沈小满 has signed in before. */
	async function again(context: BrowserContext, address: string, place: string) {
		const page = await context.newPage();
		const asked = answering(page, true);
		await page.goto(`${address}/admin/#${place}`);
		await expect(titleOf(page)).toBeVisible();
		return { page, asked };
	}

	test(`a new article is there again, ${turns} times of ${turns}`, async ({ browser, address }) => {
		const context = await browser.newContext();
		await signIn(await context.newPage(), address);
		await context.pages()[0]?.close();
		let { page } = await again(context, address, '/collections/notices/new');
		for (let turn = 1; turn <= turns; turn += 1) {
			const text = `第${turn}次写的正文，停水的时间和楼栋都在里面。`;
			await titleOf(page).fill(`第${turn}次崩溃之前`);
			await bodyOf(page).click();
			await page.keyboard.press('Control+A');
			await page.keyboard.insertText(text);
			await backedUp(page, text);
			await crash(context, page);
			const restored = await again(context, address, '/collections/notices/new');
			({ page } = restored);
			await expect(titleOf(page)).toHaveValue(`第${turn}次崩溃之前`);
			await expect(bodyOf(page)).toContainText(text);
			expect(restored.asked).toEqual([expect.stringContaining('要接着写吗')]);
			await expect(statusOf(page)).toContainText('没有保存');
		}
		await context.close();
	});

	test(`a change of an article is there again, ${turns} times of ${turns}`, async ({
		browser,
		address,
		repository,
	}) => {
		const context = await browser.newContext();
		await signIn(await context.newPage(), address);
		await context.pages()[0]?.close();
		const files = repository.git('ls-files', 'content/policies').split('\n').slice(0, turns);
		let { page } = await again(context, address, '/collections/notices/new');
		for (const path of files) {
			const before = repository.read(path);
			const place = path
				.replace('content/policies/', '/collections/policies/entries/')
				.slice(0, -3);
			await openArticle(page, path);
			const text = `崩溃以前补的一句（${path.slice(-16, -3)}）。`;
			await addToBody(page, text);
			await backedUp(page, text);
			await crash(context, page);
			const restored = await again(context, address, place);
			({ page } = restored);
			await expect(bodyOf(page)).toContainText(text);
			expect(restored.asked).toEqual([expect.stringContaining('要接着写吗')]);
			await pressChange(page);
			await saved(page);
			const after = repository.read(path);
			expect(after).toContain(text);
			expect(after.replace(text, '')).toBe(before);
		}
		await context.close();
	});

	test('what someone else saved after the crash is not written over unseen', async ({
		browser,
		address,
		repository,
	}) => {
		const path = 'content/notices/20250320-0930.md';
		const place = '/collections/notices/entries/20250320-0930';
		const context = await browser.newContext();
		await signIn(await context.newPage(), address);
		await context.pages()[0]?.close();
		const { page } = await again(context, address, place);
		await titleOf(page).fill('崩溃以前改的标题');
		await backedUp(page, '崩溃以前改的标题');
		await crash(context, page);

		const other = await browser.newContext();
		const zhoumei = await other.newPage();
		await signIn(zhoumei, address, '周梅');
		await openArticle(zhoumei, path);
		await summaryOf(zhoumei).fill('周梅在这中间改的一句话说明，不能被盖掉。');
		await pressChange(zhoumei);
		await saved(zhoumei);
		await other.close();

		const restored = await again(context, address, place);
		await expect(titleOf(restored.page)).toHaveValue('崩溃以前改的标题');
		await pressChange(restored.page);
		await expect(restored.page.getByRole('dialog', { name: '这一篇刚被别人改过' })).toContainText(
			'周梅在这中间改的一句话说明，不能被盖掉。',
		);
		expect(repository.entry(path)['summary']).toBe('周梅在这中间改的一句话说明，不能被盖掉。');
		await context.close();
	});

	test('a change that was not offered yet is not lost by leaving the article', async ({
		browser,
		address,
	}) => {
		const place = '/collections/notices/entries/20250320-0930';
		const context = await browser.newContext();
		await signIn(await context.newPage(), address);
		await context.pages()[0]?.close();
		const { page } = await again(context, address, place);
		await titleOf(page).fill('崩溃以前改的标题');
		await backedUp(page, '崩溃以前改的标题');
		await crash(context, page);

		const { page: next, asked } = await again(context, address, '/collections/slogans/new');
		// The article is still on its way when it is left.
		await next.route('**/admin/api/read', async (route) => {
			await new Promise((done) => setTimeout(done, 1_500));
			await route.continue();
		});
		for (const hash of [place, '/collections/notices', '/collections/slogans/new']) {
			await next.evaluate((to) => {
				location.hash = to;
			}, hash);
			await next.waitForTimeout(300);
		}
		await next.waitForTimeout(2_000);
		expect(asked).toEqual([]);
		await next.unrouteAll({ behavior: 'wait' });
		await next.evaluate((to) => {
			location.hash = to;
		}, place);
		await expect(titleOf(next)).toHaveValue('崩溃以前改的标题');
		await context.close();
	});
});
