/** What a person in a hurry presses: the banner taken off at once, the way from a refusal to its field, two on one settings file. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, goTo, newArticle, test } from './desk.ts';
import { confirm, pressToSave, row } from './form.ts';
import type { Page } from '@playwright/test';
import { whole } from '../length.ts';

test.describe.configure({ timeout: 120_000 });

async function openSettings(page: Page, label: string): Promise<void> {
	await goTo(page, '/collections/settings');
	await page.getByRole('link', { name: label, exact: true }).click();
	await expect(page.locator('.form .row').first()).toBeVisible();
}

test(
	'撤下提醒 asks once and empties the banner; the old words stay in the history',
	whole,
	async ({ desk, repository }) => {
		const path = 'content/settings/alert.yml';
		const before = repository.read(path);
		await openSettings(desk, '紧急提醒');
		const takeDown = desk.getByRole('button', { name: '撤下提醒' });
		await takeDown.click();
		await expect(desk.getByRole('dialog')).toContainText('停水检修');
		await desk.getByRole('button', { name: '先不撤' }).click();
		expect(repository.read(path)).toBe(before);
		await takeDown.click();
		await pressToSave(desk, repository, '确认撤下');
		expect(repository.read(path).trim()).toBe('');
		await expect(takeDown).toBeHidden();
		await expect(row(desk, 'text').getByRole('textbox')).toHaveValue('');
		expect(repository.git('show', `HEAD~1:${path}`)).toBe(before.trim());
		expect(repository.git('log', '-1', '--format=%s')).toContain('撤下提醒');
	},
);

test('from “还不能发布” straight to the field, with the cursor in it', async ({ desk }) => {
	await newArticle(desk, 'notices');
	await desk.getByLabel('标题', { exact: true }).fill('先写标题');
	await desk.getByRole('button', { name: '发布', exact: true }).click();
	await desk.getByRole('dialog').getByRole('button', { name: '去改', exact: true }).click();
	await expect(desk.getByRole('dialog')).toBeHidden();
	await expect(desk.getByLabel('一句话说明')).toBeFocused();
});

test('two people on one settings file see both versions', whole, async ({ desk, repository }) => {
	const path = 'content/settings/site.yml';
	await openSettings(desk, '站点信息');
	await desk.getByLabel('电话').fill('0571-0000 0066');
	writeFileSync(
		join(repository.folder, path),
		repository.read(path).replace(/^phone: .*$/m, 'phone: 0571-0000 0077'),
	);
	repository.git('commit', '-qm', '别人改了电话', '--', path);
	await desk.getByRole('button', { name: '保存并发布' }).click();
	await confirm(desk);
	const dialog = desk.getByRole('dialog', { name: '这一篇刚被别人改过' });
	await expect(dialog.getByRole('row', { name: /^电话/ }).getByRole('cell')).toHaveText([
		'0571-0000 0077',
		'0571-0000 0066',
	]);
});
