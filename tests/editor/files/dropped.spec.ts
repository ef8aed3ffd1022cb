/** Files dropped on the body, and a screenshot pasted into it: pictures and attachments of the text. */
import { bodyOf, expect, expectSaved, newArticle, openArticle, test } from '../desk.ts';
import sharp from 'sharp';
import { copied } from '../body/box.ts';
import { pressToSave } from '../form.ts';
import { copyScreenshot, dropOn, fileAt, photographs } from './photos.ts';
import { whole } from '../../length.ts';

test.describe.configure({ timeout: 120_000 });

const small = { width: 1200, height: 800, grain: 8 };

test('a photo dropped on the body stands below the paragraph it was dropped on', async ({
	desk,
	repository,
}) => {
	const [photo = ''] = await photographs(1, {
		name: () => '志愿者在楼前给老人量血压.jpg',
		size: small,
	});
	const form = fileAt('助餐补贴申请表.wps', Buffer.from('PK\x03\x04word/document.xml', 'latin1'));
	await newArticle(desk, 'notices');
	await desk.getByLabel('标题', { exact: true }).fill('拖进正文');
	await bodyOf(desk).focus();
	await desk.keyboard.insertText('第一段。');
	await desk.keyboard.press('Enter');
	await desk.keyboard.insertText('第二段。');
	await dropOn(desk, bodyOf(desk).getByText('第一段。'), [photo]);
	await expect(bodyOf(desk).locator('.upload .name')).toHaveText('志愿者在楼前给老人量血压.jpg');
	await dropOn(desk, bodyOf(desk).getByText('第二段。'), [form]);
	await expect(bodyOf(desk).locator('.upload .name')).toHaveCount(2);
	await pressToSave(desk, repository, '保存草稿');
	const path = repository.find('notices', '拖进正文');
	// A name that is a sentence says what is in the picture.
	expect(repository.entry(path).body.trim()).toBe(
		[
			'第一段。',
			'![志愿者在楼前给老人量血压](../media/notices/志愿者在楼前给老人量血压.jpg)',
			'第二段。',
			'::attachment{file="../media/notices/助餐补贴申请表.wps" label="助餐补贴申请表"}',
		].join('\n\n'),
	);
	expect(repository.exists('content/media/notices/助餐补贴申请表.wps')).toBe(true);

	await desk.getByRole('link', { name: /^返回/ }).click();
	await openArticle(desk, path);
	await expect(bodyOf(desk).locator('.upload img').first()).toBeVisible();
	await expectSaved(desk);
});

test(
	'a screenshot pasted where one writes is a picture there, and two photos keep their order',
	whole,
	async ({ desk, repository }) => {
		await newArticle(desk, 'notices');
		await desk.getByLabel('标题', { exact: true }).fill('贴进正文');
		await bodyOf(desk).focus();
		await desk.keyboard.insertText('请看：');
		await copyScreenshot(desk);
		await desk.keyboard.press('Control+V');
		await expect(bodyOf(desk).locator('.upload .name')).toHaveCount(1);
		const two = await photographs(2, { size: small });
		await dropOn(desk, desk.locator('.body-lost').locator('..'), two);
		await expect(bodyOf(desk).locator('.upload .name')).toHaveCount(3);
		await pressToSave(desk, repository, '保存草稿');
		const { body } = repository.entry(repository.find('notices', '贴进正文'));
		const names = [...body.matchAll(/notices\/([^)]+)\)/g)].map(([, name]) => name);
		expect(names).toEqual([expect.stringMatching(/\.png$/), 'IMG-2030.jpg', 'IMG-2031.jpg']);
		expect(body.trim()).toMatch(/^请看：/);
	},
);

test(
	'pictures that come along with pasted words stand where they stood, the others keep their words',
	whole,
	async ({ desk, repository }) => {
		const jpeg = await sharp({
			create: { width: 500, height: 300, channels: 3, background: '#2b5b4c' },
		})
			.jpeg()
			.toBuffer();
		const held = `<img src="data:image/jpeg;base64,${jpeg.toString('base64')}" alt="居民在步道旁扶苗培土">`;
		const lost = '<img src="file:///C:/Temp/clip_image002.png">';
		await newArticle(desk, 'notices');
		await desk.getByLabel('标题', { exact: true }).fill('从文档里来的图');
		await copied(desk, `<p>植树前。</p><p>${held}</p><p>植树后。</p><p>${lost}</p>`);
		await bodyOf(desk).focus();
		await desk.keyboard.press('Control+V');
		await expect(bodyOf(desk).locator('.upload .name')).toHaveText('居民在步道旁扶苗培土.jpg');
		await expect(desk.locator('.body-lost')).toContainText('有 1 张图片没有带过来');
		await pressToSave(desk, repository, '保存草稿');
		const { body } = repository.entry(repository.find('notices', '从文档里来的图'));
		expect(body.trim()).toBe(
			[
				'植树前。',
				'![居民在步道旁扶苗培土](../media/notices/居民在步道旁扶苗培土.jpg)',
				'植树后。',
				'〔请上传图片：第2张〕',
			].join('\n\n'),
		);
	},
);
