/** 图片和附件: more is put in, found, seen where it is used, chosen for an article, and taken out when nothing uses it. */
import type { Locator, Page } from '@playwright/test';
import { expect, goTo, newArticle, openSection, test } from '../desk.ts';
import { items, pressToSave, row } from '../form.ts';
import { dialog, finds, openLibrary, press } from '../looks.ts';
import { fileAt, photographs } from './photos.ts';
import { whole } from '../../length.ts';

test.describe.configure({ timeout: 120_000 });

const card = (page: Page, name: string): Locator =>
	dialog(page).getByRole('listitem').filter({ hasText: name });

test('uploads many at once in one version, shows where each is used, deletes only what nothing uses', async ({
	desk,
	repository,
}) => {
	const photos = await photographs(2, {
		name: (place) => `广场舞比赛 ${place + 1}.jpg`,
		size: { width: 900, height: 600, grain: 8 },
	});
	const page = fileAt('网页.xls', '<html><table></table></html>');
	const commits = Number(repository.git('rev-list', '--count', 'HEAD'));
	await openLibrary(desk);
	await finds(desk, 'the library');
	// What is shown is small, however large the file.
	const thumbs = dialog(desk).locator('.thumb img');
	await expect(thumbs.first()).toHaveJSProperty('complete', true);
	const widths = await thumbs.evaluateAll((all) =>
		(all as HTMLImageElement[]).map(({ naturalWidth, naturalHeight }) =>
			Math.max(naturalWidth, naturalHeight),
		),
	);
	expect(Math.max(...widths)).toBeLessThanOrEqual(288);
	expect(widths[0]).toBeGreaterThan(0);
	await dialog(desk).getByLabel('放在').selectOption({ label: '社区活动' });
	await dialog(desk)
		.locator('input[type="file"]')
		.setInputFiles([...photos, page]);
	await expect(dialog(desk).getByRole('status')).toContainText('放进来 2 个');
	await expect(dialog(desk).getByRole('alert')).toContainText('“网页.xls”打不开');
	expect(Number(repository.git('rev-list', '--count', 'HEAD'))).toBe(commits + 1);
	expect(repository.exists('content/media/activities/广场舞比赛-1.jpg')).toBe(true);

	// What is used says where, with the way there, and cannot go.
	await dialog(desk).getByRole('searchbox').fill('停水检修');
	const used = card(desk, '停水检修.jpg');
	await expect(used).toContainText('用在');
	await expect(used.getByRole('button')).toHaveCount(0);

	await dialog(desk).getByRole('searchbox').fill('广场舞 1');
	const mine = card(desk, '广场舞比赛-1.jpg');
	await expect(mine).toContainText('还没有用到');
	await mine.getByRole('button', { name: /^删除/ }).click();
	await mine.getByRole('button', { name: '真的删除' }).click();
	await expect(dialog(desk).getByRole('status')).toContainText('“广场舞比赛-1.jpg”删除了');
	expect(repository.exists('content/media/activities/广场舞比赛-1.jpg')).toBe(false);
	expect(repository.git('log', '-1', '--format=%s')).toBe('删除：广场舞比赛-1.jpg');
	await press(desk, '关上');

	// Chosen for an article by keys alone, it is used; with the article's name.
	await newArticle(desk, 'activities');
	await desk.getByLabel('标题', { exact: true }).fill('广场舞从已有的里选');
	await row(desk, 'kind').locator('select').selectOption('report');
	await row(desk, 'photos').getByRole('button', { name: '从已有的里选' }).focus();
	await desk.keyboard.press('Enter');
	await dialog(desk).getByRole('searchbox').fill('广场舞');
	await card(desk, '广场舞比赛-2.jpg').getByRole('button').focus();
	await desk.keyboard.press('Space');
	await finds(desk, 'choosing from what is there');
	await dialog(desk).getByRole('button', { name: '放进来 1 个' }).focus();
	await desk.keyboard.press('Enter');
	await expect(items(desk, 'photos')).toHaveCount(1);
	await pressToSave(desk, repository, '保存草稿');
	const { photos: kept } = repository.entry(repository.find('activities', '广场舞从已有的里选'));
	expect(kept).toEqual([{ image: '../media/activities/广场舞比赛-2.jpg' }]);
	await goTo(desk, '/search/todo');
	await openLibrary(desk);
	await dialog(desk).getByRole('searchbox').fill('广场舞比赛-2');
	await card(desk, '广场舞比赛-2.jpg').getByRole('link', { name: '广场舞从已有的里选' }).click();
	await expect(desk.getByLabel('标题', { exact: true })).toHaveValue('广场舞从已有的里选');
});

test('a phone shows the library without sideways scroll', whole, async ({ desk }) => {
	await desk.setViewportSize({ width: 390, height: 844 });
	await openLibrary(desk);
	await finds(desk, 'the library on a phone');
	const beyond = await dialog(desk).evaluate((one) => one.scrollWidth - one.clientWidth);
	expect(beyond).toBeLessThanOrEqual(0);
	await press(desk, '关上');
	// One picture of another column than the article's own.
	await newArticle(desk, 'policies');
	await openSection(desk, '图片附件');
	await row(desk, 'cover').getByRole('button', { name: '从已有的里选' }).click();
	await dialog(desk)
		.getByRole('button', { name: /停水检修\.jpg/ })
		.click();
	await expect(row(desk, 'cover').locator('.name')).toHaveText('停水检修.jpg');
});
