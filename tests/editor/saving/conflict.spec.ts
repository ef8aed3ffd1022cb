/** Two people on one article: neither version is lost. */
import type { Page } from '@playwright/test';
import { expect, openArticle, signIn, test } from '../desk.ts';
import { pressChange } from '../form.ts';
import { saved, summaryOf, titleOf } from '../form-hands.ts';
import { others } from '../../length.ts';

test.describe.configure({ timeout: 240_000 });

test.describe('two people on one article', () => {
	const choices = [
		{
			choice: '回去接着改',
			path: 'content/notices/20240618-1500.md',
			stays: '小满' as const,
		},
		{
			choice: '用对方的（我的先复制下来）',
			path: 'content/notices/20240912-0930.md',
			stays: '小满' as const,
		},
		{
			choice: '用我的（对方的留在历史版本里）',
			path: 'content/notices/20241210-1000.md',
			stays: '周梅' as const,
		},
	];
	for (const [place, { choice, path, stays }] of choices.entries())
		test(
			`“${choice}” loses neither version`,
			others(place),
			async ({ browser, address, repository }) => {
				// The gate wants every title of a year to be its own.
				const titles = { 小满: `小满先保存：${choice}`, 周梅: `周梅后保存：${choice}` };
				const contexts = await Promise.all([browser.newContext(), browser.newContext()]);
				const [xiaoman, zhoumei] = (await Promise.all(
					contexts.map((context) => context.newPage()),
				)) as [Page, Page];
				await contexts[1].grantPermissions(['clipboard-read', 'clipboard-write']);
				await signIn(xiaoman, address, '沈小满');
				await signIn(zhoumei, address, '周梅');
				for (const page of [xiaoman, zhoumei]) await openArticle(page, path);

				await titleOf(xiaoman).fill(titles.小满);
				await summaryOf(xiaoman).fill('小满看到的一句话说明，写得清清楚楚。');
				await pressChange(xiaoman);
				await saved(xiaoman);
				await titleOf(zhoumei).fill(titles.周梅);
				await summaryOf(zhoumei).fill('周梅看到的一句话说明，也写得清清楚楚。');
				await pressChange(zhoumei);

				const dialog = zhoumei.getByRole('dialog', { name: '这一篇刚被别人改过' });
				await expect(dialog).toContainText(/沈小满在 \d{4}-\d{2}-\d{2} \d{2}:\d{2} 保存过/);
				const row = dialog.getByRole('row', { name: /^标题/ });
				await expect(row.getByRole('cell')).toHaveText([titles.小满, titles.周梅]);
				expect(repository.entry(path)['title']).toBe(titles.小满);

				await dialog.getByRole('button', { name: choice }).click();
				await expect(dialog).toBeHidden();
				await expect(titleOf(zhoumei)).toHaveValue(
					choice.startsWith('用对方的') ? titles.小满 : titles.周梅,
				);
				if (choice.startsWith('用我的')) await saved(zhoumei);
				if (choice.startsWith('用对方的'))
					expect(await zhoumei.evaluate(() => navigator.clipboard.readText())).toContain(
						'周梅看到的一句话说明，也写得清清楚楚。',
					);
				expect(repository.entry(path)['title']).toBe(titles[stays]);
				const versions = repository.git('log', '-p', '--', path);
				expect(versions).toContain('小满看到的一句话说明，写得清清楚楚。');
				if (choice === '回去接着改') {
					// Still refused: going back has not made the other version unseen.
					await pressChange(zhoumei);
					await expect(dialog).toBeVisible();
				}
				await Promise.all(contexts.map((context) => context.close()));
			},
		);
});
