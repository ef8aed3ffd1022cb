/** A file the server will not take never takes the article with it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { backedUp, crash } from './crash.ts';
import { bodyOf, expect, newArticle, openArticle, openSection, signIn, test } from '../desk.ts';
import { addFile, choose, items, pdf, photo, pressToSave, row, type Chosen } from '../form.ts';
import { press, titleOf } from '../form-hands.ts';
import { whole } from '../../length.ts';

test.describe.configure({ timeout: 150_000 });

/** What many systems export as a table. */
const webPage: Chosen = {
	name: '报名表.xls',
	mimeType: 'application/vnd.ms-excel',
	buffer: Buffer.from('<html><table><tr><td>姓名</td></tr></table></html>'),
};

/** An old desk looked at no bytes when a file was chosen: what it sends, the server still refuses. */
async function sendBroken(page: Page, name: string): Promise<void> {
	await page.route('**/admin/api/save', async (route) => {
		const asked = route.request().postDataJSON() as { media: { path: string }[] };
		const content = webPage.buffer.toString('base64');
		const media = asked.media.map((one) =>
			one.path.endsWith(name) ? { path: one.path, content } : one,
		);
		await route.continue({ postData: JSON.stringify({ ...asked, media }) });
	});
}

async function begin(page: Page, title: string): Promise<void> {
	await newArticle(page, 'notices');
	await titleOf(page).fill(title);
	await openSection(page, '图片附件');
}

test(
	'a web page called .xls is refused when it is chosen, and what to do is said',
	whole,
	async ({ desk, repository }) => {
		await begin(desk, '表格不是表格');
		const list = row(desk, 'attachments');
		await list.locator('input[type="file"]').setInputFiles(webPage);
		await expect(list.getByRole('alert')).toContainText('“报名表.xls”打不开');
		await expect(list.getByRole('alert')).toContainText('另存为 .xlsx');
		await expect(items(desk, 'attachments')).toHaveCount(0);
		// Said where one looks: the top of the page is out of sight here.
		await expect(list.locator('.wrong')).toBeInViewport();
		await press(desk, '不要这个了');
		const attachment = await addFile(desk, 'attachments', pdf('报名表.pdf'), '报名表.pdf');
		await attachment.getByLabel('附件名称').fill('报名表');
		await pressToSave(desk, repository, '保存草稿');
		expect(repository.git('ls-files', 'content/media/notices')).not.toContain('.xls');
	},
);

test(
	'what was taken out again before saving is in no commit',
	whole,
	async ({ desk, repository }) => {
		await begin(desk, '换过封面的通知');
		await choose(row(desk, 'cover'), await photo('不要了.jpg', 640, 480), '不要了.jpg');
		await choose(row(desk, 'cover'), await photo('换上的.jpg', 640, 480), '换上的.jpg');
		await desk.getByLabel('封面图说明').fill('清和苑南门');
		await addFile(desk, 'attachments', pdf('也不要了.pdf'), '也不要了.pdf');
		await row(desk, 'attachments')
			.getByRole('button', { name: /删除|移除|去掉/ })
			.last()
			.click();
		await pressToSave(desk, repository, '保存草稿');
		expect(repository.git('show', '--name-only', '--format=', 'HEAD').split('\n').sort()).toEqual(
			['content/media/notices/换上的.jpg', repository.find('notices', '换过封面的通知')].sort(),
		);
	},
);

test(
	'a file the server refuses is named, goes at one press from field, list and body, and the rest is saved',
	whole,
	async ({ ownDesk: desk, repository }) => {
		await begin(desk, '被拒的照片');
		await choose(row(desk, 'cover'), await photo('坏的.jpg', 640, 480), '坏的.jpg');
		await desk.getByLabel('封面图说明').fill('看不到的图');
		await bodyOf(desk).click();
		await desk.keyboard.insertText('正文一个字也不能丢。');
		await sendBroken(desk, '坏的.jpg');
		await press(desk, '保存草稿');
		const faults = desk.getByRole('alert', { name: '没有保存' });
		await expect(faults).toContainText('“坏的.jpg”打不开');
		await expect(faults).toBeInViewport();
		await press(desk, '保存草稿');
		await expect(faults).toContainText('“坏的.jpg”打不开');
		await faults.getByRole('button', { name: '移除' }).click();
		await expect(row(desk, 'cover').locator('.name')).toHaveCount(0);
		await expect(desk.locator('.announcement')).toContainText('已经从这一篇里移除“坏的.jpg”');
		await pressToSave(desk, repository, '保存草稿');
		const path = repository.find('notices', '被拒的照片');
		expect(repository.entry(path)).toMatchObject({ title: '被拒的照片' });
		expect(repository.entry(path)['cover']).toBeUndefined();
		expect(repository.entry(path).body).toContain('正文一个字也不能丢。');

		// In a list: the other item stays.
		await openArticle(desk, path);
		await openSection(desk, '图片附件');
		for (const name of ['好的.pdf', '坏的.pdf']) {
			const item = await addFile(desk, 'attachments', pdf(name), name);
			await item.getByLabel('附件名称').fill(name);
		}
		await sendBroken(desk, '坏的.pdf');
		await press(desk, '保存草稿');
		await faults.getByRole('button', { name: '移除' }).click();
		await expect(items(desk, 'attachments')).toHaveCount(1);
		await pressToSave(desk, repository, '保存草稿');
		expect(repository.entry(path)['attachments']).toEqual([
			{ file: '../media/notices/好的.pdf', label: '好的.pdf' },
		]);
		expect(repository.git('ls-files', 'content/media/notices')).not.toContain('坏的');
	},
);

test(
	'a backup restored after a crash brings no file back that was taken out',
	whole,
	async ({ browser, address, repository }) => {
		const context = await browser.newContext();
		const page = await context.newPage();
		await signIn(page, address);
		await begin(page, '断电前的通知');
		await choose(row(page, 'cover'), await photo('断电前不要了.jpg', 640, 480), '断电前不要了.jpg');
		await row(page, 'cover').getByRole('button', { name: '移除' }).click();
		await choose(row(page, 'cover'), await photo('断电前的.jpg', 640, 480), '断电前的.jpg');
		await page.getByLabel('封面图说明').fill('清和苑北门');
		await backedUp(page, '清和苑北门');
		await crash(context, page);

		const again = await context.newPage();
		again.on('dialog', (asked) => void asked.accept());
		await again.goto(`${address}/admin/#/collections/notices/new`);
		await expect(titleOf(again)).toHaveValue('断电前的通知');
		await pressToSave(again, repository, '保存草稿');
		expect(repository.git('show', '--name-only', '--format=', 'HEAD')).not.toContain('不要了');
		const kept = join(repository.folder, 'content/media/notices/断电前的.jpg');
		expect(readFileSync(kept).length).toBeGreaterThan(100);
		await context.close();
	},
);
