/** With a forge every save is a version: what holds a person's number is not saved before it is covered. */
import { expect, test } from '@playwright/test';
import { newArticle } from './desk.ts';
import { commits, workAtForge } from './forge/work-at-forge.ts';
import { press, summaryOf, titleOf } from './form-hands.ts';

workAtForge();

test('an ID is refused at the desk, covered in one press, and then saved', async ({ page }) => {
	const before = commits().length;
	await newArticle(page, 'notices');
	// The example of GB 11643-1999 itself.
	await titleOf(page).fill('低保复核11010519491231002X');
	await summaryOf(page).fill('清和社区低保复核的结果，有疑问请打电话问居委会。');
	await press(page, '保存草稿');
	await expect(page.locator('.faults')).toContainText('“标题”里有身份证号，请先遮住中间几位');
	expect(commits()).toHaveLength(before);
	await press(page, '遮住中间几位');
	await expect(titleOf(page)).toHaveValue('低保复核11*************02X');
	await press(page, '保存草稿');
	await expect.poll(() => commits().length, { timeout: 30_000 }).toBe(before + 1);
	expect(JSON.stringify(commits())).not.toContain('19491231');
});
