/** A column of ten thousand articles is opened, searched and leafed through a page at a time. */
import { rmSync } from 'node:fs';
import { length } from '../length.ts';
import { expect, serve, signIn, test } from './desk.ts';
import { columnOf } from './many.ts';

test.describe.configure({ timeout: 180_000 });

// Ten thousand files take half a minute to lay out; the pages of a list are the same in `records.spec.ts`.
for (const count of length === 'short' ? [] : [3_000, 10_000])
	test(`${count} notices: twenty rows, few requests, little to fetch`, async ({ page }) => {
		const repository = columnOf(count);
		const { address, child } = await serve(repository);
		const asked: { action: string; bytes: number }[] = [];
		page.on('response', (response) => {
			const action = /\/admin\/api\/(\w+)$/.exec(response.url())?.[1];
			if (!action) return;
			// An answer that comes when the test is over has no body any more.
			void response.body().then(
				({ length }) => asked.push({ action, bytes: length }),
				() => undefined,
			);
		});
		await signIn(page, address);
		await expect(page.getByText(`${count} 篇`, { exact: true })).toBeVisible({ timeout: 60_000 });
		const rows = page.locator('main tbody tr');
		await expect(rows).toHaveCount(20);
		await page.waitForLoadState('networkidle');
		// The library asks once for the folder of each column, however many articles there are.
		const ofArticles = asked.filter(({ action }) => action !== 'media');
		expect(ofArticles.length).toBeLessThanOrEqual(3);
		expect(asked.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(100_000);
		expect(await page.locator('*').count()).toBeLessThan(1_500);

		asked.length = 0;
		await page.getByRole('button', { name: '下一页' }).click();
		await expect(page.getByText('第 2 页')).toBeVisible();
		await page.getByLabel('找文章').fill('第77号停水');
		await expect(rows).toHaveCount(1);
		await expect(page.getByText('1 篇', { exact: true })).toBeVisible();
		expect(asked.length).toBeLessThanOrEqual(3);

		asked.length = 0;
		await rows.getByRole('link').first().click();
		await expect(page.getByLabel('标题', { exact: true })).toHaveValue('第77号停水通知');
		await page.waitForLoadState('networkidle');
		expect(asked.map(({ action }) => action)).not.toContain('entries');
		child.kill();
		rmSync(repository.folder, { recursive: true });
	});
