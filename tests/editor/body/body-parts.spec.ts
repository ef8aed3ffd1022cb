/** Every part of “插入”: filled in, saved, opened again; and room to write around it. */
import type { Locator, Page } from '@playwright/test';
import { backup, empty, insert, toEnd } from './box.ts';
import { bodyOf, expect, expectSaved, newArticle, openArticle, test } from '../desk.ts';
import { choose, pdf, photo, pressToSave } from '../form.ts';
import { whole } from '../../length.ts';

test.describe.configure({ timeout: 120_000 });

const film = {
	name: '合唱 现场.mp4',
	mimeType: 'video/mp4',
	buffer: Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom'),
};

async function addPhoto(form: Locator, name: string, alt: string): Promise<void> {
	await form.locator('.files-in input[type="file"]').setInputFiles(await photo(name, 400, 300));
	const item = form.locator('.items > ol > li, ol > li').last();
	await expect(item.locator('.upload .name')).toHaveText(name.replace(' ', '-'));
	await item.getByLabel('图片说明').fill(alt);
}

interface Part {
	part: string;
	fill: (form: Locator) => Promise<void>;
	written: string;
}

const parts: Part[] = [
	{
		part: '提示框',
		fill: async (form) => {
			await form.getByLabel('种类').selectOption({ label: '注意' });
			await form.getByLabel('内容').fill('停水前请储水。\n\n带“证”{原件}。');
		},
		written: ':::callout{kind=warning}\n停水前请储水。\n\n带“证”{原件}。\n:::',
	},
	{
		part: '步骤',
		fill: (form) => form.getByRole('textbox').fill('申请：到2号窗口\n领卡：电话通知'),
		written: ':::steps\n1. 申请：到2号窗口\n2. 领卡：电话通知\n:::',
	},
	{
		part: '附件',
		fill: async (form) => {
			await choose(form, pdf('申请 表.pdf'), '申请-表.pdf');
			await form.getByLabel('附件名称').fill('补贴申请表（可先在家填好）');
		},
		written: '::attachment{file="../media/notices/申请-表.pdf" label="补贴申请表（可先在家填好）"}',
	},
	{
		part: '视频',
		fill: async (form) => {
			await form.locator('input[type=file]').setInputFiles(pdf('不是视频.pdf'));
			await expect(form.getByRole('alert')).toContainText('这里只能放 .mp4 文件');
			await choose(form, film, '合唱-现场.mp4');
			await form.getByLabel('视频标题').fill('重阳节合唱现场，三分钟');
		},
		written: '::video{src="../media/notices/合唱-现场.mp4" title="重阳节合唱现场，三分钟"}',
	},
	{
		part: '相册',
		fill: async (form) => {
			await addPhoto(form, '第 一.jpg', '居民扶苗培土');
			await addPhoto(form, '第二.jpg', '志愿者提水');
		},
		written:
			':::gallery\n![居民扶苗培土](../media/notices/第-一.jpg)\n![志愿者提水](../media/notices/第二.jpg)\n:::',
	},
];

/** Goes to the end of the body and writes, as a hand does. */
async function writeBelow(page: Page, text: string): Promise<void> {
	await toEnd(page);
	await page.keyboard.insertText(text);
	await expect(bodyOf(page)).toContainText(text);
}

test('every part is written as the content model says, with words below it; opening it again changes nothing', async ({
	desk,
	repository,
}) => {
	await newArticle(desk, 'notices');
	await desk.getByLabel('标题', { exact: true }).fill('每样都插一个');
	await bodyOf(desk).focus();
	await desk.keyboard.insertText('开头。');
	for (const { part, fill } of parts) {
		await fill(await insert(desk, part));
		await writeBelow(desk, `${part}下面。`);
	}
	await pressToSave(desk, repository, '保存草稿');
	const path = repository.find('notices', '每样都插一个');
	const expected = parts.map(({ part, written }) => `${written}\n\n${part}下面。`).join('\n\n');
	expect(repository.entry(path).body).toBe(`\n开头。\n\n${expected}\n`);

	await desk.getByRole('link', { name: /^返回/ }).click();
	await openArticle(desk, path);
	await bodyOf(desk).click({ position: { x: 20, y: 15 } });
	await desk.keyboard.press('Control+End');
	await expectSaved(desk);
	expect(repository.git('status', '--porcelain', 'content')).toBe('');
});

test(
	'below and above a part that is alone in the body there is room to write',
	whole,
	async ({ desk }) => {
		await newArticle(desk, 'notices');
		await desk.getByLabel('标题', { exact: true }).fill('只有一个提示框');
		for (const { part } of parts) {
			await empty(desk);
			await insert(desk, part);
			await writeBelow(desk, `${part}下面。`);
			await desk.keyboard.press('Control+Home');
			await desk.keyboard.insertText(`${part}上面。`);
			const around = new RegExp(`^${part}上面。\n\n:::?\\w+[^]*\n\n${part}下面。$`);
			await expect
				.poll(async () => (await backup(desk)).split('---\n').at(-1)?.trim(), { message: part })
				.toMatch(around);
		}
	},
);

test(
	'an article that ends in a form is not changed by opening, and is written on below it',
	whole,
	async ({ desk, repository }) => {
		const path = 'content/pages/privacy.md';
		const before = repository.read(path);
		expect(before.trimEnd()).toMatch(/\n:::$/);
		await openArticle(desk, path);
		await bodyOf(desk).focus();
		await desk.keyboard.press('Control+End');
		await expectSaved(desk);
		await writeBelow(desk, '补充一句。');
		await pressToSave(desk, repository, '保存并发布');
		expect(repository.read(path)).toBe(`${before.trimEnd()}\n\n补充一句。\n`);
	},
);

/** One word of an input method, wherever the focus is. */
async function compose(page: Page, letters: string, word: string): Promise<void> {
	const keys = await page.context().newCDPSession(page);
	const at = { selectionStart: letters.length, selectionEnd: letters.length };
	await keys.send('Input.imeSetComposition', { text: letters, ...at });
	await keys.send('Input.insertText', { text: word });
}

test(
	'what was inserted has the focus: one types on in its first field, with keys alone',
	whole,
	async ({ desk }) => {
		await newArticle(desk, 'notices');
		await bodyOf(desk).focus();
		for (const { part } of parts) {
			await writeBelow(desk, `${part}上面。`);
			await desk.getByRole('button', { name: '插入图片、附件、提示框' }).focus();
			await desk.keyboard.press('Enter');
			await expect(desk.getByRole('menuitem').first()).toBeFocused();
			const item = desk.getByRole('menuitem', { name: part, exact: true });
			while (!(await item.evaluate((node) => node === document.activeElement)))
				await desk.keyboard.press('ArrowDown');
			await desk.keyboard.press('Enter');
			const form = bodyOf(desk).locator('[data-slate-void="true"]').last();
			const fields = form.locator('input, textarea, select, button').filter({ visible: true });
			await expect(fields.first(), part).toBeFocused();
			if (part !== '步骤') continue;
			await compose(desk, 'shenqing', '申请');
			await expect(fields.first()).toHaveValue('申请');
		}
		// The watch over the body has had time to find fault.
		await desk.waitForTimeout(1_500);
		await expect(bodyOf(desk)).toContainText('相册上面。');
		await expect.poll(() => backup(desk)).toContain('步骤上面。\n\n:::steps\n1. 申请\n:::');
	},
);
