/** From the desk onto paper: one article, one that is not published, several on one sheet. */
import type { Page } from '@playwright/test';
import { whole } from '../../length.ts';
import { bare, hasPoppler, printed } from '../../paper.ts';
import { bodyOf, expect, goTo, newArticle, openArticle, test, writeBody } from '../desk.ts';
import { more, pressToSave } from '../form.ts';
import { titleOf } from '../form-hands.ts';
import { finds, press } from '../looks.ts';
import { sheetOf } from './printing.ts';

test.describe.configure({ timeout: 240_000 });
test.skip(!hasPoppler, '这台机器没有 poppler');

const dialog = (page: Page) => page.getByRole('dialog');

test('a published article is printed with its squares, as residents would print it', async ({
	// A browser's windows have one clock: it is set on below.
	ownDesk: desk,
}) => {
	await openArticle(desk, 'content/notices/20261120-outage.md');
	await more(desk, '打印张贴版');
	await expect(dialog(desk)).toContainText('核对码');
	await finds(desk, '打印张贴版');
	const sheet = await sheetOf(desk);
	const wrong: string[] = [];
	sheet.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
	const { sides, codes } = await printed(sheet);
	expect(sides).toHaveLength(1);
	const said = bare(sides.join(''));
	expect(said).toContain('请提前做');
	expect(said).not.toMatch(/未发布|下面就是要打印的样子/);
	const [code = ''] = /核对码([2-9a-z]{6})/.exec(said)?.slice(1) ?? [];
	expect(await codes()).toEqual([`https://qinghe.example/notices/20261120-outage/?v=${code}`]);
	expect(
		await sheet.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth),
	).toBeGreaterThan(300);
	// Left open for days it is printed no more: what it says may be over, or withdrawn.
	await sheet.clock.setFixedTime(Date.now() + 864e5);
	const later = bare((await printed(sheet)).sides.join(''));
	expect(later).toContain('前些天打开的');
	expect(later).not.toContain('请提前做');
	expect(wrong).toEqual([]);
	await sheet.close();
	await bodyOf(desk).click();
});

test(
	'a draft is a sample on every side, in large letters too, and has no squares',
	whole,
	async ({ desk, repository }) => {
		await newArticle(desk, 'notices');
		await titleOf(desk).fill('还没有发的一篇');
		await desk
			.getByLabel('一句话说明')
			.fill('周五下午三点，服务中心二楼开居民议事会，说停车位怎么分。');
		await writeBody(desk, '请带上意见来。');
		await pressToSave(desk, repository, '保存草稿');
		await more(desk, '打印张贴版');
		await expect(dialog(desk)).toContainText('还没有公布');
		await desk.getByLabel('大字').check();
		const sheet = await sheetOf(desk);
		const { sides, codes } = await printed(sheet);
		expect(bare(sides.join(''))).toMatch(/未发布样稿.*还没有发的一篇/);
		expect(await codes()).toEqual([]);
		const size = await sheet
			.locator('.prose p')
			.first()
			.evaluate((line) => parseFloat(getComputedStyle(line).fontSize));
		expect(size).toBeGreaterThan((21.9 * 96) / 72);
		await sheet.close();
	},
);

test('several chosen in the list stand on one sheet, none cut in two', async ({ desk }) => {
	await goTo(desk, '/collections/notices');
	await desk.getByLabel('状态').selectOption('current');
	await expect(desk.locator('.articles tbody .state').first()).toHaveText('已公布');
	await press(desk, '选几篇一起改');
	const boxes = desk.locator('.articles tbody input[type="checkbox"]');
	for (const place of [0, 1, 2, 3, 4, 5]) await boxes.nth(place).check();
	await desk.getByRole('button', { name: '合印' }).click();
	await finds(desk, '印在一起');
	const sheet = await sheetOf(desk);
	const titles = await sheet.locator('h1').allInnerTexts();
	expect(titles).toHaveLength(6);
	const { sides, codes } = await printed(sheet);
	expect(sides.length).toBeLessThanOrEqual(2);
	const said = sides.map(bare);
	for (const title of titles)
		expect(said.filter((side) => side.includes(bare(title)))).toHaveLength(1);
	const found = await codes();
	expect(new Set(found).size).toBe(6);
	await sheet.close();
	await press(desk, '不选了');
	await desk.getByLabel('状态').selectOption('');
});
