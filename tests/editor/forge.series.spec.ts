/** The editor in front of a forge: a real browser, Decap's GitLab backend with our guard, a stand-in for GitLab. */
import { expect as usually, test } from '@playwright/test';
import { newArticle, openArticle, openSection, writeBody } from './desk.ts';
import {
	charging,
	commits,
	hosts,
	office,
	rows,
	standing,
	stored,
	total,
	touched,
	workAtForge,
} from './forge/work-at-forge.ts';
import { admin } from './forge/office.ts';

// The stand-in starts git for every file of a list.
const expect = usually.configure({ timeout: 20_000 });

workAtForge();

test('who may not write is told so in Chinese, at the sign-in', async ({ browser }) => {
	const { person } = office().gitlab;
	office().gitlab.person = { ...person, access: 20 };
	const page = await (await browser.newContext()).newPage();
	await page.goto(admin);
	await page.getByRole('button', { name: /GitLab/ }).click();
	await expect(page.getByRole('main').getByRole('alert')).toHaveText(
		/^这个账号没有编辑权限：请联系信息员/,
	);
	office().gitlab.person = person;
	await page.context().close();
});

test('the list shows what stands in the repository, a broken file too', async ({ page }) => {
	await expect(total(page)).toHaveText(stored());
	await expect(rows(page)).toHaveCount(20);
	await page.getByRole('button', { name: '下一页' }).click();
	await expect(rows(page)).toHaveCount(8);
	const broken = 'content/notices/2026/20261122-0800.md';
	office().gitlab.changeBehind(broken, '---\ntitle: [坏了\n---\n');
	await page.reload();
	await expect(total(page)).toHaveText(stored());
	await page.getByLabel('找文章').fill('20261122-0800');
	await expect(rows(page)).toContainText(['编辑器读不懂']);
	office().gitlab.changeBehind(broken, undefined);
});

test('a list that could not be read to its end says so instead of looking whole', async ({
	page,
}) => {
	await expect(total(page)).toHaveText(stored());
	const path = 'content/notices/20261122-0801.md';
	office().gitlab.changeBehind(path, standing(charging).replace('19日', '20日'));
	office().gitlab.faults.add({ match: /^GET .*20261122-0801\.md\/raw/, answer: 403 });
	await page.reload();
	await expect(page.getByRole('alert').filter({ hasText: '列表没有读完整' })).toBeVisible();
	office().gitlab.faults.clear();
	await page.reload();
	await expect(total(page)).toHaveText(stored());
	office().gitlab.changeBehind(path, undefined);
});

test('a notice with a Chinese-named picture: draft, then published, one commit each', async ({
	page,
}) => {
	const title = '清和食堂周日提前半小时开饭';
	const before = commits().length;
	await newArticle(page, 'notices');
	await page.getByLabel('标题', { exact: true }).fill(title);
	await page.getByLabel('一句话说明').fill('11月29日周日起，清和食堂午餐提前到10:30，晚餐不变。');
	await writeBody(page, '老人优先。');
	await openSection(page, '图片附件');
	await page.locator('#field-cover input[type=file]').setInputFiles({
		name: '食堂 新照(1).jpg',
		mimeType: 'image/jpeg',
		buffer: office().picture,
	});
	await expect(page.locator('#field-cover .name')).toHaveText('食堂-新照-1.jpg');
	await page.getByLabel('封面图说明').fill('食堂窗口前排队打饭的老人');
	await page.getByRole('button', { name: '保存草稿' }).click();
	await expect(page.getByText('都保存了')).toBeVisible();
	await expect(page.locator('.publishing')).toContainText('居民还看不到');
	expect(commits()).toHaveLength(before + 1);
	expect(commits()[0]).toMatchObject({
		author: '王芳',
		email: 'wangfang@example.cn',
		message: `保存草稿：${title}`,
	});
	const [photo, path = ''] = touched();
	expect(path).toMatch(/^content\/notices\/\d{8}-\d{4}\.md$/);
	expect(photo).toBe('content/media/notices/食堂-新照-1.jpg');
	expect(standing(path)).toContain('stage: draft');

	await page.getByRole('button', { name: '发布', exact: true }).click();
	await page.getByRole('button', { name: '确认发布' }).click();
	await expect(page.locator('.publishing')).toContainText('已交给仓库，网站几分钟后更新');
	expect(commits()).toHaveLength(before + 2);
	expect(commits()[0]).toMatchObject({ author: '王芳', message: `发布：${title}` });
	const time = /^publishedAt: (.+)$/m.exec(standing(path))?.[1] ?? '';
	expect(standing(path)).toBe(
		[
			'---',
			`title: ${title}`,
			'summary: 11月29日周日起，清和食堂午餐提前到10:30，晚餐不变。',
			'cover: ../media/notices/食堂-新照-1.jpg',
			'coverAlt: 食堂窗口前排队打饭的老人',
			`publishedAt: ${time}`,
			'stage: ready',
			'---',
			'',
			'老人优先。',
			'',
		].join('\n'),
	);
	await page.getByRole('link', { name: /返回/ }).click();
	await expect(rows(page).filter({ hasText: title })).toContainText('王芳');
});

const isDrawn = (image: HTMLImageElement) => image.complete && image.naturalWidth > 0;

test('pictures in the repository are shown in the form and in the preview', async ({ page }) => {
	await openArticle(page, charging);
	await openSection(page, '图片附件');
	const picture = page.locator('#field-cover img');
	await expect.poll(() => picture.evaluate(isDrawn)).toBe(true);
	const drawn = page.frameLocator('iframe').locator('main img').first();
	await expect.poll(() => drawn.evaluate(isDrawn).catch(() => false)).toBe(true);
});

test('the editor has asked its own host and the forge alone', () => {
	expect([...hosts].sort()).toEqual([new URL(admin).host, new URL(office().gitlab.address).host]);
});
