/** Sixty photos of 12 megapixels and one of 48: more than a page could hold decoded. */
import { length } from '../../length.ts';
import { expect, newArticle, test } from '../desk.ts';
import { items, pressToSave, row } from '../form.ts';
import { photographs } from './photos.ts';

test.describe.configure({ timeout: 600_000 });

if (length !== 'short')
	test('sixty photos and a very large one come in, and are saved at once', async ({
		desk,
		repository,
	}) => {
		const paths = await photographs(60);
		const large = { width: 8000, height: 6000, grain: 24 };
		const huge = await photographs(1, { name: () => '四千八百万像素.jpg', size: large });
		await newArticle(desk, 'activities');
		await desk.getByLabel('标题', { exact: true }).fill('六十一张照片');
		await row(desk, 'kind').locator('select').selectOption('report');
		const chooser = row(desk, 'photos').locator('.files-in input[type="file"]');
		await chooser.setInputFiles([...paths, ...huge]);
		await expect(items(desk, 'photos')).toHaveCount(61, { timeout: 300_000 });
		await pressToSave(desk, repository, '保存草稿');
		const kept = repository.git('show', '--name-only', '--format=', 'HEAD').split('\n');
		expect(kept.filter((path) => path.endsWith('.jpg'))).toHaveLength(61);
	});
