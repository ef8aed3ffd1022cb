/** Several articles chosen in a list and changed together: one version, and the way back. */
import { expect, expectSaved, goTo, openArticle, test } from '../desk.ts';
import { pressChange } from '../form.ts';
import { dialog, finds, press } from '../looks.ts';
import { whole } from '../../length.ts';
import type { Page } from '@playwright/test';

test.describe.configure({ timeout: 120_000 });

const bar = (page: Page) => page.getByRole('group', { name: '选中的一起改' });
const boxes = (page: Page) => page.locator('.articles tbody input[type="checkbox"]');

/** The notices that are public, with boxes before them. */
async function choosing(page: Page): Promise<void> {
	await goTo(page, '/collections/notices');
	await page.getByLabel('状态').selectOption('current');
	const states = page.locator('.articles tbody .state');
	await expect(states.filter({ hasNotText: '已公布' })).toHaveCount(0);
	await expect(states.first()).toHaveText('已公布');
	await press(page, '选几篇一起改');
	await expect(boxes(page).first()).toBeVisible();
}

/** The list as another test finds it. */
async function leave(page: Page): Promise<void> {
	await page.getByLabel('状态').selectOption('');
}

const chosenPaths = (page: Page, count: number) =>
	page
		.locator('.articles tbody th a')
		.evaluateAll(
			(links, most) =>
				links
					.slice(0, most)
					.map((link) =>
						(link.getAttribute('href') ?? '').replace(
							/^#\/collections\/(\w+)\/entries\/(.+)$/,
							'content/$1/$2.md',
						),
					),
			count,
		);

test('three are withdrawn by one press, in one version, and taken back by another', async ({
	desk,
	repository,
}) => {
	await choosing(desk);
	const paths = await chosenPaths(desk, 3);
	const before = paths.map((path) => repository.read(path));
	const versions = () => Number(repository.git('rev-list', '--count', 'HEAD'));
	const begun = versions();
	await expect(bar(desk).getByRole('button', { name: '撤回' })).toBeDisabled();
	for (const place of [0, 1, 2]) await boxes(desk).nth(place).check();
	await expect(bar(desk)).toContainText('选了 3 篇');
	await bar(desk).getByRole('button', { name: '撤回' }).click();
	await expect(dialog(desk).getByRole('heading')).toHaveText('撤回 3 篇');
	await expect(dialog(desk).locator('.concerned li')).toHaveCount(3);
	const confirm = desk.getByRole('button', { name: '确认撤回' });
	await expect(confirm).toBeDisabled();
	await desk.getByLabel('为什么撤回').fill('系统演练，内容以后再发');
	await finds(desk, '撤回几篇');
	await confirm.click();
	await expect(desk.locator('.done')).toContainText('撤回，3 篇都保存了');
	await expect(bar(desk)).toBeHidden();
	expect(versions()).toBe(begun + 1);
	expect(repository.git('log', '-1', '--format=%an %s')).toMatch(/^沈小满 撤回 3 篇：/);
	for (const path of paths)
		expect(repository.entry(path)['withdrawn']).toMatchObject({ reason: '系统演练，内容以后再发' });
	await finds(desk, '撤回以后');

	await press(desk, '撤销这一步');
	await expect(desk.locator('.done')).toContainText('撤销“撤回”，3 篇都保存了');
	expect(versions()).toBe(begun + 2);
	expect(paths.map((path) => repository.read(path))).toEqual(before);
	await expect(desk.locator('.articles tbody .state').first()).toHaveText('已公布');
	await leave(desk);
});

test(
	'one that another has changed meanwhile is not written over, and none is changed',
	whole,
	async ({ desk, repository, address, browser }) => {
		await choosing(desk);
		const [path = ''] = await chosenPaths(desk, 1);
		const title = String(repository.entry(path)['title']);
		await boxes(desk).nth(0).check();
		await boxes(desk).nth(1).check();
		await bar(desk).getByRole('button', { name: '设为过期' }).click();
		await dialog(desk).getByRole('button', { name: '确认过期' }).click();
		await expect(desk.locator('.done')).toContainText('设为过期，2 篇都保存了');
		expect(repository.entry(path)['expiresAt']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);

		const other = await (await browser.newContext()).newPage();
		await other.goto(`${address}/admin/`);
		await other.getByLabel('您的姓名').fill('周梅');
		await other.getByRole('button', { name: '进入' }).click();
		await expect(other.getByRole('heading', { name: '通知公告' })).toBeVisible();
		await openArticle(other, path);
		await other.getByLabel('标题', { exact: true }).fill(`${title}（周梅改）`);
		await pressChange(other);
		await expectSaved(other);
		await other.context().close();
		const head = repository.git('rev-parse', 'HEAD');

		await press(desk, '撤销这一步');
		await expect(desk.locator('.refused')).toContainText('有人刚刚又改过其中一篇，没有撤销');
		expect(repository.git('rev-parse', 'HEAD')).toBe(head);
		expect(repository.entry(path)['title']).toBe(`${title}（周梅改）`);
		await leave(desk);
	},
);

test(
	'a topic by keyboard alone, on a phone, and nothing is pushed sideways',
	whole,
	async ({ ownDesk: desk, repository }) => {
		await desk.setViewportSize({ width: 390, height: 844 });
		await choosing(desk);
		const [path = ''] = await chosenPaths(desk, 1);
		const topics = (repository.entry(path)['topics'] ?? []) as string[];
		const width = () => desk.evaluate(() => document.documentElement.scrollWidth);
		await boxes(desk).first().focus();
		await desk.keyboard.press('Space');
		expect(await width()).toBeLessThanOrEqual(390);
		await finds(desk, '选中一篇');
		const button = bar(desk).getByRole('button', { name: '改主题' });
		await button.focus();
		await desk.keyboard.press('Enter');
		await expect(dialog(desk)).toBeVisible();
		const choices = desk.getByLabel('主题', { exact: true });
		await expect(choices.locator('option')).not.toHaveCount(1);
		const values = await choices
			.locator('option')
			.evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
		const fresh = values.find((value) => value !== '' && !topics.includes(value)) ?? '';
		await choices.selectOption(fresh);
		expect(await width()).toBeLessThanOrEqual(390);
		await finds(desk, '改主题');
		await desk.getByRole('button', { name: '加上这个主题' }).press('Enter');
		await expect(desk.locator('.done')).toContainText('加主题，1 篇都保存了');
		expect(repository.entry(path)['topics']).toEqual([...topics, fresh]);
		await desk.getByRole('button', { name: '撤销这一步' }).press('Enter');
		await expect(desk.locator('.done')).toContainText('撤销“加主题”');
		expect(repository.entry(path)['topics'] ?? []).toEqual(topics);
	},
);
