/** Twenty photos of a phone into a report: chosen at once, put in order, saved in one version without a place or a name. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, newArticle, test } from '../desk.ts';
import { items, pressToSave, row } from '../form.ts';
import { finds } from '../looks.ts';
import { whole } from '../../length.ts';
import { copyScreenshot, dropOn, fileAt, photographs } from './photos.ts';

test.describe.configure({ timeout: 360_000 });

async function report(page: Page, title: string): Promise<void> {
	await newArticle(page, 'activities');
	await page.getByLabel('标题', { exact: true }).fill(title);
	await row(page, 'kind').locator('select').selectOption('report');
}

const chooser = (page: Page) => row(page, 'photos').locator('.files-in input[type="file"]');
const names = (page: Page) => items(page, 'photos').locator('summary small').allInnerTexts();

test(
	'twenty photos of 12 megapixels are chosen at once, and stand in one version',
	whole,
	async ({ desk, repository }) => {
		const paths = await photographs(20);
		await report(desk, '二十张照片的报道');
		await chooser(desk).setInputFiles(paths);
		// One can write on meanwhile.
		await desk
			.getByLabel('一句话说明')
			.fill('重阳节那天大家一起包饺子、听合唱、下象棋，热热闹闹。');
		await expect(row(desk, 'photos').locator('.incoming')).toContainText('正在放进来');
		// What is saved now would be without them.
		await desk.getByRole('button', { name: '保存草稿' }).click();
		await expect(desk.getByRole('alert', { name: '没有保存' })).toContainText('正在放进来');
		await expect(items(desk, 'photos')).toHaveCount(20, { timeout: 120_000 });
		const order = Array.from({ length: 20 }, (_, place) => `IMG-${2030 + place}.jpg`);
		expect(await names(desk)).toEqual(order);
		// A camera’s number describes nothing: nobody is told it does.
		await expect(items(desk, 'photos').first()).toContainText('还没有写照片说明');
		await expect(items(desk, 'photos').locator('.thumb img')).toHaveCount(20);
		await pressToSave(desk, repository, '保存草稿');
		const kept = repository.git('show', '--name-only', '--format=', 'HEAD').split('\n').sort();
		const path = repository.find('activities', '二十张照片的报道');
		expect(kept).toEqual([path, ...order.map((name) => `content/media/activities/${name}`)].sort());
		for (const name of order) {
			const file = join(repository.folder, 'content/media/activities', name);
			expect(statSync(file).size).toBeLessThan(1_500_000);
			const bytes = readFileSync(file);
			expect(['Huawei', 'Exif'].filter((word) => bytes.includes(word))).toEqual([]);
			const { width, height, exif } = await sharp(bytes).metadata();
			expect([width, height, exif]).toEqual([2000, 1500, undefined]);
		}
	},
);

test(
	'one that cannot be read says so under its name, holds up none, and can be tried again',
	whole,
	async ({ desk }) => {
		const good = await photographs(2, { size: { width: 900, height: 600, grain: 8 } });
		const broken = fileAt('断了.jpg', Buffer.from('\xff\xd8\xff broken', 'latin1'));
		await report(desk, '有一张坏的');
		await chooser(desk).setInputFiles([good[0] ?? '', broken, good[1] ?? '']);
		await expect(items(desk, 'photos')).toHaveCount(2);
		const wrong = row(desk, 'photos').getByRole('alert');
		await expect(wrong).toContainText('“断了.jpg”打不开');
		await wrong.getByRole('button', { name: '再试一次' }).click();
		await expect(wrong).toContainText('“断了.jpg”打不开');
		await wrong.getByRole('button', { name: '不要这个了' }).click();
		await expect(wrong).toHaveCount(0);
		await expect(items(desk, 'photos')).toHaveCount(2);
	},
);

test(
	'put in order with the keys and with the mouse, described one after another by Enter',
	whole,
	async ({ desk, repository }) => {
		const paths = await photographs(3, {
			name: (place) => ['甲.jpg', '乙.jpg', '丙.jpg'][place] ?? '',
			size: { width: 900, height: 600, grain: 8 },
		});
		await report(desk, '换次序');
		await chooser(desk).setInputFiles(paths);
		await expect(items(desk, 'photos')).toHaveCount(3);
		const handle = (place: number) => items(desk, 'photos').nth(place).locator('.handle');
		await handle(2).focus();
		await desk.keyboard.press('ArrowUp');
		expect(await names(desk)).toEqual(['甲.jpg', '丙.jpg', '乙.jpg']);
		// The hand goes with it: pressed again it goes on.
		await expect(handle(1)).toBeFocused();
		await desk.keyboard.press('ArrowUp');
		expect(await names(desk)).toEqual(['丙.jpg', '甲.jpg', '乙.jpg']);
		await expect(row(desk, 'photos').locator('.items > [role="status"]')).toContainText('第 1 位');
		const [from, to] = [await handle(0).boundingBox(), await handle(2).boundingBox()];
		if (!from || !to) throw new Error('no handle');
		await desk.mouse.move(from.x + 8, from.y + 20);
		await desk.mouse.down();
		await desk.mouse.move(to.x + 8, to.y + to.height - 4, { steps: 8 });
		await desk.mouse.up();
		expect(await names(desk)).toEqual(['甲.jpg', '乙.jpg', '丙.jpg']);

		await items(desk, 'photos').first().locator('summary').click();
		await items(desk, 'photos').first().getByLabel('照片说明').fill('三位老人弯腰瞄准门球');
		await desk.keyboard.press('Enter');
		await expect(items(desk, 'photos').nth(1).getByLabel('照片说明')).toBeFocused();
		await desk.keyboard.type('孩子们在树下数落叶');
		await desk.keyboard.press('Enter');
		await desk.keyboard.type('志愿者给老人端茶');
		await pressToSave(desk, repository, '保存草稿');
		const { photos } = repository.entry(repository.find('activities', '换次序'));
		expect((photos as { alt: string }[]).map(({ alt }) => alt)).toEqual([
			'三位老人弯腰瞄准门球',
			'孩子们在树下数落叶',
			'志愿者给老人端茶',
		]);
	},
);

test(
	'dropped beside the list and pasted, files find the place for their kind',
	whole,
	async ({ desk }) => {
		const [path = ''] = await photographs(1, { size: { width: 900, height: 600, grain: 8 } });
		const form = fileAt('助餐补贴申请表.ofd', Buffer.from('PK\x03\x04OFD.xml', 'latin1'));
		await report(desk, '拖和贴');
		await dropOn(desk, row(desk, 'title'), [path, form]);
		await expect(items(desk, 'photos')).toHaveCount(1);
		await desk.getByLabel('标题', { exact: true }).focus();
		await copyScreenshot(desk);
		await desk.keyboard.press('Control+V');
		await expect(items(desk, 'photos')).toHaveCount(2);
		await expect(desk.getByLabel('标题', { exact: true })).toHaveValue('拖和贴');
	},
);

test(
	'twenty photos are clean for axe and fit a phone, folded and open',
	whole,
	async ({ desk }) => {
		const paths = await photographs(20, { size: { width: 900, height: 600, grain: 8 } });
		await report(desk, '二十张在手机上');
		await chooser(desk).setInputFiles(paths);
		await expect(items(desk, 'photos')).toHaveCount(20);
		await finds(desk, 'twenty photos, folded');
		await desk.setViewportSize({ width: 390, height: 844 });
		await items(desk, 'photos').nth(3).locator('summary').click();
		await finds(desk, 'twenty photos, one open, on a phone');
		const wide = await desk.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(390);
	},
);
