/** An article from its first word to its withdrawal without a mouse: only Tab, Enter, arrows and what is typed. */
import type { Locator, Page } from '@playwright/test';
import { bodyOf, expect, statusOf, test } from '../desk.ts';
import { photo } from '../form.ts';
import { summaryOf, titleOf } from '../form-hands.ts';
import { dialog, patiently } from './looking.ts';

test.describe.configure({ timeout: 300_000 });

/** Nobody presses more often to come anywhere on the desk. */
const most = 120;

const isFocused = (target: Locator) =>
	target.evaluate((element) => element === document.activeElement);

/** Presses Tab until the target has the focus. */
async function reach(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	await expect(target).toBeVisible(patiently);
	for (let presses = 0; presses < most; presses += 1) {
		if (await isFocused(target)) return;
		await page.keyboard.press(key);
	}
	expect(await isFocused(target), `${String(target)} is reached by ${key}`).toBe(true);
}

async function press(page: Page, target: Locator, key?: 'Tab' | 'Shift+Tab'): Promise<void> {
	await expect(target).toBeEnabled(patiently);
	await reach(page, target, key);
	await page.keyboard.press('Enter');
}

const button = (within: Page | Locator, name: string | RegExp) =>
	within.getByRole('button', { name, exact: true });

test('written, with a picture, saved, looked at, published and withdrawn by keyboard alone', async ({
	desk,
	repository,
}) => {
	const title = '只用键盘写的通知';
	// A press of the mouse is a fault of this test.
	await desk.evaluate(() => {
		for (const kind of ['pointerdown', 'mousedown'])
			addEventListener(kind, () => document.documentElement.setAttribute('data-mouse', ''));
	});
	await press(desk, desk.getByRole('link', { name: /^写一/ }));
	await reach(desk, titleOf(desk));
	await desk.keyboard.insertText(title);
	await reach(desk, summaryOf(desk));
	await desk.keyboard.insertText('周四8:30到11:30停水，请提前储水备用。');
	await reach(desk, bodyOf(desk));
	await desk.keyboard.insertText('来水以后先放掉浑水再用。');
	await desk.keyboard.press('Enter');

	const insertion = desk
		.locator('.body-control [aria-haspopup="true"]')
		.filter({ has: desk.getByRole('button', { name: '插入图片、附件、提示框' }) });
	// 插入 → 图片, and the file is chosen in its form.
	await press(desk, insertion, 'Shift+Tab');
	const entry = desk.getByRole('menuitem', { name: '图片', exact: true });
	await expect(entry).toBeVisible();
	for (let down = 0; down < 12 && !(await isFocused(entry)); down += 1)
		await desk.keyboard.press('ArrowDown');
	await desk.keyboard.press('Enter');
	const form = desk.locator('.body-control .upload');
	await expect(form).toBeVisible();
	const choosing = desk.waitForEvent('filechooser');
	await press(desk, form.locator('input[type="file"]'));
	await (await choosing).setFiles(await photo('水表.jpg'));
	await expect(form.locator('.name')).toHaveText('水表.jpg', patiently);
	await reach(desk, desk.locator('.body-control').getByLabel(/^图片说明/));
	await desk.keyboard.press('Control+A');
	await desk.keyboard.insertText('楼下水表箱里的总阀门');

	await press(desk, button(desk, '保存草稿'), 'Shift+Tab');
	await expect(statusOf(desk)).toHaveAttribute('data-state', 'draft', patiently);
	await press(desk, button(desk, '发布'));
	await expect(dialog(desk)).toBeVisible(patiently);
	await press(desk, button(dialog(desk), '确认发布'));
	await expect(statusOf(desk)).toContainText('已上线', patiently);
	const path = repository.find('notices', title);
	expect(repository.entry(path)).toMatchObject({ title, stage: 'ready' });
	expect(repository.entry(path).body).toMatch(
		/!\[楼下水表箱里的总阀门\]\(\.\.\/media\/notices\/水表/,
	);

	await press(desk, desk.locator('.bar .more > summary'));
	await press(desk, button(desk.locator('.bar .more'), '撤回'));
	await reach(desk, dialog(desk).getByRole('textbox'));
	await desk.keyboard.insertText('时间改到周五，请看新的通知');
	await press(desk, button(dialog(desk), '确认撤回'));
	await expect(statusOf(desk)).toHaveAttribute('data-state', 'withdrawn', patiently);
	expect(repository.entry(path)).toMatchObject({
		withdrawn: { reason: '时间改到周五，请看新的通知' },
	});
	await expect(desk.locator('html')).not.toHaveAttribute('data-mouse');
});
