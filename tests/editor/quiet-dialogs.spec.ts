/** Everybody can use the desk's dialogs, on a small screen too. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, goTo, newArticle, openArticle, signIn, test } from './desk.ts';
import { more, pressChange } from './form.ts';
import { dialog, finds, openLibrary, press, unfold } from './looks.ts';
import { whole } from '../length.ts';

test.describe.configure({ timeout: 240_000 });

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
		await pressChange(page);
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
		await expect(warnings).toContainText('“一句话说明”里“倍受青睐”请核对');
		await expect(warnings.getByRole('button', { name: '去改' }).last()).toBeVisible();
		await finds(page, 'PublishDialog');
		await page.keyboard.press('Escape');
		await openLibrary(page);
		await finds(page, 'library');
	},
);
