/** What staff see of a save without a version, and of a preview that cannot load. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, goTo, openArticle, signIn, test } from '../desk.ts';
import { pressChange } from '../form.ts';
import { titleOf } from '../form-hands.ts';
import { whole } from '../../length.ts';

test.describe.configure({ timeout: 150_000 });

test(
	'a version owed is shown until it is made, and nobody has to do anything for it',
	whole,
	async ({ ownDesk: desk, repository }) => {
		const path = 'content/notices/20251208-1100.md';
		const lock = join(repository.folder, '.git/index.lock');
		await openArticle(desk, path);
		await titleOf(desk).fill('没有留下版本的标题');
		writeFileSync(lock, '');
		await pressChange(desk);
		await expect(desk.locator('.note')).toContainText('内容已经保存，但还没有留下历史版本');
		expect(repository.entry(path)['title']).toBe('没有留下版本的标题');
		await goTo(desk, '/collections/notices');
		await expect(desk.locator('.owed')).toContainText('已保存，还有 1 篇没有留下版本');
		await desk.reload();
		await expect(desk.locator('.owed')).toContainText('还有 1 篇没有留下版本');
		expect(await desk.locator('.owed').innerText()).not.toMatch(/[a-z]{3,}/i);
		rmSync(lock);
		await goTo(desk, '/collections/activities');
		await expect(desk.locator('.owed')).toHaveCount(0);
		expect(repository.git('log', '-1', '--format=%s')).toBe('修改：没有留下版本的标题');
		expect(repository.git('status', '--porcelain', 'content')).toBe('');
	},
);

test(
	'a preview that cannot load says why, and comes when it can',
	whole,
	async ({ page, address }) => {
		// The preview's own piece, which comes when it is first drawn.
		await page.route('**/assets/preview-*.js', (route) => route.abort());
		await signIn(page, address);
		await openArticle(page, 'content/notices/20251208-1100.md');
		const wrong = page.locator('.preview > .wrong');
		await expect(wrong).toContainText('预览没有打开');
		await expect(wrong).toContainText('保存不受影响');
		await page.unrouteAll();
		await page.reload();
		await expect(page.frameLocator('.preview iframe').locator('article')).toBeVisible();
		await expect(wrong).toHaveCount(0);
	},
);
