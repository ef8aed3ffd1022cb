/** The whole way, with the real site behind the editor: what is published is on the page and found by search. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
	bodyOf,
	expect,
	newArticle,
	openArticle,
	openSection,
	test as desks,
	writeBody,
} from '../desk.ts';
import type { Page } from '@playwright/test';
import { encode } from '../../../src/search/words/analyzer.ts';
import { addFile, choose, pdf, photo, pressChange, row, written } from '../form.ts';
import { freePort } from '../../ports.ts';
import { start } from '../started.ts';

const slow = { timeout: 90_000 };

const test = desks.extend({
	address: [
		async ({ repository }, use) => {
			const port = await freePort();
			const child = await start(repository.folder, port);
			await use(`http://127.0.0.1:${port}`);
			child.kill();
		},
		{ scope: 'worker', timeout: 240_000 },
	],
});

// Two builds at once in one checkout would write into the same `.astro/`: one server, one after the other.
test.describe.configure({ mode: 'serial', timeout: 240_000 });

const title = '清和苑3号楼门厅更换照明灯';
const picture = '楼道-检修现场-1.jpg';
const published = { path: '', address: '' };

/** Seconds until the desk says it is online. */
async function online(page: Page): Promise<string> {
	const begun = Date.now();
	await expect(page.locator('.publishing')).toHaveAttribute('data-phase', 'online', slow);
	return ((Date.now() - begun) / 1000).toFixed(1);
}

/** Files of the built site that hold words, packed ones unpacked; search keeps them as tokens. */
function siteHolds(folder: string, words: string): string[] {
	const tokens = encode(words).slice(0, -1).join(' ');
	const files = globSync('**/*', { cwd: folder }).filter((file) =>
		statSync(join(folder, file)).isFile(),
	);
	expect(files.length).toBeGreaterThan(100);
	return files.filter((file) => {
		const bytes = readFileSync(join(folder, file));
		const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
		const content = packed ? gunzipSync(bytes) : bytes;
		return [file, content].some((text) => text.includes(words) || text.includes(tokens));
	});
}

test('a notice with a photo and an attachment stands in one file, saved in one commit', async ({
	desk,
	repository,
}) => {
	const commits = Number(repository.git('rev-list', '--count', 'HEAD'));
	await newArticle(desk, 'notices');
	await desk.getByLabel('标题', { exact: true }).fill(title);
	await desk.getByLabel('一句话说明').fill('11月30日上午，3号楼门厅换灯，请绕行侧门，约两小时。');
	await writeBody(desk, '换灯时门厅停电，电梯照常。');
	await openSection(desk, '图片附件');
	await choose(row(desk, 'cover'), await photo('楼道 检修现场(1).JPG', 3000, 2000), picture);
	await desk.getByLabel('封面图说明').fill('一名工人站在梯子上换灯');
	const attachment = await addFile(desk, 'attachments', pdf('施工安排.pdf'), '施工安排.pdf');
	await attachment.getByLabel('附件名称').fill('三号楼施工安排');
	await desk.getByRole('button', { name: '发布', exact: true }).click();
	await desk.getByRole('button', { name: '确认发布' }).click();
	console.log(`确认发布 → 已上线：${await online(desk)} 秒`);

	published.path = repository.find('notices', title);
	expect(written(repository, published.path)).toEqual({
		title,
		summary: '11月30日上午，3号楼门厅换灯，请绕行侧门，约两小时。',
		cover: `../media/notices/${picture}`,
		coverAlt: '一名工人站在梯子上换灯',
		attachments: [{ file: '../media/notices/施工安排.pdf', label: '三号楼施工安排' }],
		stage: 'ready',
		body: '\n换灯时门厅停电，电梯照常。\n',
	});
	expect(repository.read('content/media/notices/施工安排.pdf')).toBe(pdf('').buffer.toString());
	expect(Number(repository.git('rev-list', '--count', 'HEAD'))).toBe(commits + 1);
	expect(repository.git('show', '--name-only', '--format=', 'HEAD').split('\n').sort()).toEqual(
		[
			published.path,
			`content/media/notices/${picture}`,
			'content/media/notices/施工安排.pdf',
		].sort(),
	);
	expect(repository.git('status', '--porcelain', 'content')).toBe('');
});

test('its page shows the title, the picture and the attachment', async ({ page, address }) => {
	published.address = published.path.replace(/^content(.*)\.md$/, '$1/');
	await page.goto(`${address}${published.address}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(page.getByText('换灯时门厅停电，电梯照常。')).toBeVisible();
	const image = page.getByRole('img', { name: '一名工人站在梯子上换灯' });
	await image.scrollIntoViewIfNeeded();
	await expect
		.poll(() => image.evaluate((node: HTMLImageElement) => node.naturalWidth))
		.toBeGreaterThan(300);
	const link = page.getByRole('link', { name: /三号楼施工安排/ });
	const file = await page.request.get(await link.evaluate((node: HTMLAnchorElement) => node.href));
	expect(file.status()).toBe(200);
	expect((await file.body()).equals(pdf('').buffer)).toBe(true);
});

test('search finds it by its title', async ({ page, address }) => {
	await page.goto(`${address}/search/?q=${encodeURIComponent(title)}`);
	const found = page.locator('main').getByRole('listitem').getByRole('heading').getByRole('link');
	await expect(found.first()).toHaveText(title, slow);
	await found.first().click();
	await page.waitForURL((url) => url.pathname === published.address);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('an edit shows on the page', async ({ desk, page, address }) => {
	await openArticle(desk, published.path);
	await desk.getByLabel('地点').fill('清和苑 3 号楼门厅');
	await writeBody(desk, '请扶好老人。');
	await pressChange(desk);
	console.log(`发布修改 → 已上线：${await online(desk)} 秒`);
	await page.goto(`${address}${published.address}`);
	await expect(page.getByText('清和苑 3 号楼门厅').first()).toBeVisible();
	await expect(page.getByText('请扶好老人。')).toBeVisible();
});

test('a draft reaches no file of the site', async ({ desk, repository }) => {
	const draft = '还没想好的灯谜会安排';
	await newArticle(desk, 'notices');
	await desk.getByLabel('标题', { exact: true }).fill(draft);
	await bodyOf(desk).click();
	await desk.keyboard.insertText('灯谜会的奖品还没有定。');
	await desk.getByRole('button', { name: '保存草稿' }).click();
	await online(desk);
	expect(repository.find('notices', draft)).not.toBe('');
	const site = join(repository.folder, 'site');
	const holders = siteHolds(site, title);
	expect(holders.length).toBeGreaterThan(3);
	expect(holders.filter((file) => file.endsWith('.pf_page'))).toHaveLength(1);
	expect(siteHolds(site, draft)).toEqual([]);
	expect(siteHolds(site, '灯谜会的奖品')).toEqual([]);
});
