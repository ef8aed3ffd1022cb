/** One's own computer: `npm start`, a few pages of questions, the first notice; and nothing of the sample is left. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { finds } from '../looks.ts';
import { freePort } from '../../ports.ts';
import { signIn } from '../seat.ts';
import { begin, checkoutAt, end } from './checkout.ts';
import { answer, names, notice, sampleNames, writeFirstNotice } from './walk.ts';

test.setTimeout(600_000);

/** Axe finds nothing on any page of questions, and none is wider than a small telephone. */
async function fits(page: Page): Promise<void> {
	for (const width of [1280, 360]) {
		await page.setViewportSize({ width, height: 740 });
		for (const [place, step] of (await page.locator('.steps button').all()).entries()) {
			await step.click();
			await finds(page, `第 ${place + 1} 页，${width} px`);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect.soft(wide).toBeLessThanOrEqual(width);
		}
	}
	await page.setViewportSize({ width: 1280, height: 740 });
	await page.locator('.steps button').first().click();
}

test('from a fresh checkout to one’s own home page with a first notice', async ({ page }) => {
	const port = await freePort();
	const address = `http://127.0.0.1:${port}`;
	const folder = mkdtempSync(join(tmpdir(), 'linli-own-'));
	checkoutAt(folder);
	const { child, said } = await begin(folder, ['start'], { PORT: String(port) }, [
		'编辑页面：',
		'/admin/first-run/',
	]);
	try {
		await signIn(page, address);
		await page.getByRole('link', { name: '换成我们自己的社区' }).click();
		await page.getByLabel('社区（街道）名称').fill('填到一半');
		// Kept: what was begun in one browser is gone on with in another.
		await expect(page.getByText('填的都记下了')).toBeVisible();
		await page.reload();
		await expect(page.getByLabel('社区（街道）名称')).toHaveValue('填到一半');
		await fits(page);
		await answer(page, () => undefined);
		await page.getByRole('link', { name: '写第一篇通知' }).click();
		await expect(page.getByLabel('标题', { exact: true })).toBeVisible();
		await writeFirstNotice(page, () => undefined);

		await page.goto(address);
		await expect(page.getByRole('link', { name: notice })).toBeVisible();
		await expect(page.getByRole('banner').getByText(names.community).first()).toBeVisible();
		const files = globSync('dist/**/*.{html,xml,txt,json,svg,webmanifest}', { cwd: folder });
		expect(files.length).toBeGreaterThan(20);
		const left = files.filter((file) => sampleNames.test(readFileSync(join(folder, file), 'utf8')));
		expect(left).toEqual([]);

		const git = (...args: string[]) =>
			execFileSync('git', ['-C', join(folder, 'own'), ...args], { encoding: 'utf8' });
		expect(git('log', '--format=%s').trim().split('\n').at(-1)).toBe('建站');
		expect(git('status', '--porcelain')).toBe('');
		expect(existsSync(join(folder, '.cache/first-run.json'))).toBe(false);
		// Drafts to learn from are there, and asked for no second time.
		expect(globSync('own/*/*.md', { cwd: folder }).length).toBeGreaterThan(8);
		await page.goto(`${address}/admin/first-run/`);
		await expect(page.getByRole('heading', { name: '网站已经建好了' })).toBeVisible();
		expect(said()).not.toMatch(/\n\s+at /);
	} finally {
		end(child);
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}
});
