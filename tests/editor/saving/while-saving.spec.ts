/** What a hand does while a save is under way, and right after it. */
import type { Page } from '@playwright/test';
import {
	expect,
	expectSaved,
	goTo,
	newArticle,
	openArticle,
	openSection,
	statusOf,
	test,
} from '../desk.ts';
import { pressChange } from '../form.ts';
import { press, saved, summaryOf, titleOf } from '../form-hands.ts';
import { whole } from '../../length.ts';

test.describe.configure({ timeout: 120_000 });

/** As behind a slow line: every answer of the server comes a second late. */
const slowly = (page: Page) =>
	page.route('**/admin/api/*', async (route) => {
		await new Promise((done) => setTimeout(done, 1_000));
		await route.continue();
	});

test(
	'a new article takes no words while it is saved for the first time, and loses none',
	whole,
	async ({ ownDesk: desk, repository }) => {
		const asked: string[] = [];
		desk.on('dialog', (question) => {
			asked.push(question.message());
			void question.accept();
		});
		await newArticle(desk, 'notices');
		await titleOf(desk).fill('第一次保存时还在写');
		await summaryOf(desk).fill('一');
		await slowly(desk);
		await press(desk, '保存草稿');
		await expect(desk.getByRole('button', { name: '正在保存……' })).toBeVisible();
		let most = 0;
		for (let letter = 0; letter < 20; letter += 1) {
			await summaryOf(desk)
				.evaluate((field) => (field as HTMLElement).focus())
				.catch(() => undefined);
			await desk.keyboard.insertText('字');
			await desk.waitForTimeout(150);
			// Between its two drawings the form is not there.
			const length = await summaryOf(desk).evaluateAll((found) =>
				found[0] ? (found[0] as HTMLTextAreaElement).value.length : undefined,
			);
			expect(length ?? most, 'a word that stood there is gone').toBeGreaterThanOrEqual(most);
			most = length ?? most;
		}
		await expect(desk).toHaveURL(/#\/collections\/notices\/entries\//);
		await expect(summaryOf(desk)).toBeEditable();
		const shown = await summaryOf(desk).inputValue();
		expect(shown).toMatch(/^一?字*$|^字*一字*$/);
		if ((await statusOf(desk).getAttribute('data-state')) === 'changed')
			await press(desk, '保存草稿');
		await saved(desk);
		const path = repository.find('notices', '第一次保存时还在写');
		expect(repository.entry(path)['summary']).toBe(shown);
		expect(asked).toEqual([]);
	},
);

test('what is typed into an article while it is saved is still to be saved, and is', async ({
	ownDesk: desk,
	repository,
}) => {
	const path = 'content/notices/20261109-0930.md';
	await openArticle(desk, path);
	await desk.getByLabel('地点').fill('服务大厅');
	await slowly(desk);
	await pressChange(desk);
	await expect(desk.getByRole('button', { name: '正在保存……' })).toBeVisible();
	await desk.getByLabel('地点').fill('服务大厅三号窗口');
	await expect.poll(() => repository.entry(path)['place']).toBe('服务大厅');
	await expect(desk.getByRole('button', { name: '发布修改' })).toBeEnabled();
	await expect(statusOf(desk)).toHaveAttribute('data-state', 'changed');
	await pressChange(desk);
	await saved(desk);
	expect(repository.entry(path)['place']).toBe('服务大厅三号窗口');
});

test(
	'who leaves a new article right after its first save is not led back',
	whole,
	async ({ ownDesk: desk }) => {
		await newArticle(desk, 'notices');
		await titleOf(desk).fill('存了就走');
		await slowly(desk);
		await press(desk, '保存草稿');
		await expectSaved(desk);
		await goTo(desk, '/search/todo');
		await desk.waitForTimeout(4_000);
		await expect(desk).toHaveURL(/#\/search\/todo$/);
		await expect(desk.getByRole('heading', { name: '待办' })).toBeVisible();
	},
);

test(
	'after its first save an article stands as it was left: sections open, scrolled to the same place',
	whole,
	async ({ ownDesk: desk }) => {
		await desk.setViewportSize({ width: 390, height: 700 });
		await newArticle(desk, 'notices');
		await titleOf(desk).fill('展开着的还展开着');
		await openSection(desk, '图片附件');
		await openSection(desk, '发布设置');
		const open = desk.locator('.form > details[open] > summary');
		await expect(open).toHaveCount(2);
		await open.first().scrollIntoViewIfNeeded();
		const scrolled = await desk.evaluate(() => scrollY);
		expect(scrolled).toBeGreaterThan(300);
		await press(desk, '保存草稿');
		await expect(desk).toHaveURL(/\/entries\//);
		await saved(desk);
		await expect(open).toHaveText([/^图片附件/, /^发布设置/]);
		await expect.poll(() => desk.evaluate(() => scrollY)).toBeGreaterThan(scrolled - 150);
		await goTo(desk, '/search/todo');
		await desk.getByRole('heading', { name: '待办' }).waitFor();
		await newArticle(desk, 'notices');
		await expect(open).toHaveCount(0);
	},
);
