/** What a phone sends, and what stands in the repository: upright, small, and without a place or a name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, newArticle, openSection, test, type Repository } from './desk.ts';
import { saveCover } from './cover.ts';
import { addFile, choose, photo, pressToSave, row, type Chosen } from './form.ts';
import { saysAiIn } from '../../src/gate/media/ai-words.ts';
import { whole } from '../length.ts';

test.describe.configure({ timeout: 150_000 });

/** Red above, blue below, lying on its side as phones store it. */
async function sideways(): Promise<Chosen> {
	const half = { width: 3000, height: 2000, channels: 3 as const };
	const upright = await sharp({ create: { ...half, height: 4000, background: '#2040c0' } })
		.composite([{ input: { create: { ...half, background: '#c02020' } }, top: 0, left: 0 }])
		.png()
		.toBuffer();
	const buffer = await sharp(upright)
		.rotate(-90)
		.jpeg()
		.withExif({
			IFD0: { Make: 'Huawei', Model: 'P60' },
			IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 16/1 0/1', GPSLongitudeRef: 'E' },
		})
		.withMetadata({ orientation: 6 })
		.toBuffer();
	return { name: 'IMG 001.jpg', mimeType: 'image/jpeg', buffer };
}

test('a photo stands upright, 2,000 px at most, and tells nothing of its camera and place', async ({
	desk,
	repository,
}) => {
	const given = await sideways();
	const before = await sharp(given.buffer).metadata();
	expect(before).toMatchObject({ orientation: 6, width: 4000, height: 3000 });
	expect(given.buffer.includes('Huawei')).toBe(true);
	const bytes = await saveCover(desk, repository, given, 'IMG-001.jpg');
	const after = await sharp(bytes).metadata();
	expect(after).toMatchObject({ format: 'jpeg', width: 1500, height: 2000 });
	expect(after.exif).toBeUndefined();
	expect(after.orientation ?? 1).toBe(1);
	expect(['Huawei', 'P60', 'GPS', 'Exif'].filter((word) => bytes.includes(word))).toEqual([]);
	const colour = async (top: number) => {
		const area = sharp(bytes).extract({ left: 700, top, width: 8, height: 8 });
		const [red = 0, , blue = 0] = await area.raw().toBuffer();
		return red > blue ? 'red' : 'blue';
	};
	expect([await colour(200), await colour(1800)]).toEqual(['red', 'blue']);
});

const told = '.told-of-files';

test('that a photo held a place is told beside it, once and without a question', async ({
	desk,
}) => {
	await newArticle(desk, 'notices');
	await openSection(desk, '图片附件');
	const cover = row(desk, 'cover');
	await choose(cover, await photo('平常.jpg', 320, 240), '平常.jpg');
	await expect(cover.locator(told)).toHaveCount(0);
	await choose(cover, { ...(await sideways()), name: '街口.jpg' }, '街口.jpg');
	await expect(cover.locator(told)).toHaveText('照片里记着拍摄地点，上传时已去掉。');
	await expect(cover.locator(told).getByRole('button')).toHaveCount(0);
	await choose(cover, await photo('再换.jpg', 320, 240), '再换.jpg');
	await expect(cover.locator(told)).toHaveCount(0);
});

/** As a maker marks it (GB 45438—2025). */
async function drawnByMachine(name: string): Promise<Chosen> {
	const plain = await photo(name, 640, 480);
	const label =
		'{&quot;Label&quot;:&quot;1&quot;,&quot;ContentProducer&quot;:&quot;001191110000&quot;}';
	const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/" TC260:AIGC="${label}"/></rdf:RDF></x:xmpmeta>`;
	return { ...plain, buffer: await sharp(plain.buffer).jpeg().withXmp(xmp).toBuffer() };
}

test('a picture that says a machine made it: to say so is offered, and its mark stays in the file', async ({
	desk,
	repository,
}) => {
	await newArticle(desk, 'notices');
	await desk.getByLabel('标题', { exact: true }).fill('人工智能画的海报');
	await openSection(desk, '图片附件');
	const cover = row(desk, 'cover');
	await choose(cover, await drawnByMachine('海报.jpg'), '海报.jpg');
	await expect(cover.locator(told)).toContainText('“海报.jpg”里写着是人工智能生成的');
	await openSection(desk, '来源署名');
	const boxes = row(desk, 'aiContent').getByRole('checkbox', { checked: true });
	await expect(boxes).toHaveCount(0);
	await cover.getByRole('button', { name: '标明有人工智能生成的图片' }).click();
	await expect(cover.locator(told)).toHaveText('页面上会标明“含人工智能生成合成的图片”。');
	await expect(boxes).toHaveCount(1);
	await desk.getByLabel('封面图说明').fill('彩色的剪纸窗花');
	await pressToSave(desk, repository, '保存草稿');
	const path = repository.find('notices', '人工智能画的海报');
	expect(repository.entry(path)['aiContent']).toEqual(['image']);
	expect(saysAiIn(repositoryFile(repository, '海报.jpg').toString('latin1'))).toBe(true);
});

test(
	'a small picture is not enlarged, and a PNG stays one',
	whole,
	async ({ desk, repository }) => {
		const small = await saveCover(desk, repository, await photo('小图.jpg', 640, 480), '小图.jpg');
		expect(await sharp(small).metadata()).toMatchObject({ width: 640, height: 480 });
		const picture = sharp({
			create: { width: 300, height: 200, channels: 4, background: '#f000' },
		});
		const png = { name: '图标.PNG', mimeType: 'image/png', buffer: await picture.png().toBuffer() };
		const kept = await saveCover(desk, repository, png, '图标.png');
		expect(await sharp(kept).metadata()).toMatchObject({
			format: 'png',
			width: 300,
			hasAlpha: true,
		});
	},
);

test('two pictures of one name become two files', whole, async ({ desk, repository }) => {
	const [first, second] = [await photo('合影.jpg', 800, 600), await photo('合影.jpg', 500, 400)];
	const one = await saveCover(desk, repository, first, '合影.jpg');
	const two = await saveCover(desk, repository, second, '合影-2.jpg');
	expect((await sharp(one).metadata()).width).toBe(800);
	expect((await sharp(two).metadata()).width).toBe(500);
	expect((await sharp(repositoryFile(repository, '合影.jpg')).metadata()).width).toBe(800);
});

test(
	'one picture chosen as cover and as photo is saved under both names',
	whole,
	async ({ desk, repository }) => {
		const twice = await photo('全家福.jpg', 700, 500);
		await newArticle(desk, 'activities');
		await desk.getByLabel('标题', { exact: true }).fill('同一张照片用两次');
		await row(desk, 'kind').locator('select').selectOption('report');
		await addFile(desk, 'photos', twice, '全家福.jpg');
		await openSection(desk, '图片附件');
		await choose(row(desk, 'cover'), twice, '全家福-2.jpg');
		await pressToSave(desk, repository, '保存草稿');
		for (const name of ['全家福.jpg', '全家福-2.jpg'])
			expect(repository.exists(`content/media/activities/${name}`), name).toBe(true);
	},
);

const repositoryFile = (repository: Repository, name: string) =>
	readFileSync(join(repository.folder, 'content/media/notices', name));

const page = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const refused: { name: string; content: string; says: string; why: string }[] = [
	{ name: 'IMG_2001.HEIC', content: 'ftypheic', says: 'HEIC 格式', why: 'an iPhone format' },
	{ name: '图标.svg', content: page, says: '可以藏程序', why: 'a drawing that runs' },
	{ name: '网页.html', content: page, says: '可以藏程序', why: 'a web page' },
	{ name: '断了.jpg', content: '\xff\xd8\xff broken', says: '打不开', why: 'a broken JPEG' },
	{ name: '网页.jpg', content: page, says: '打不开', why: 'a page called a picture' },
	{ name: '空的.jpg', content: '', says: '是空的', why: 'nothing at all' },
];

test(
	'what is no picture is refused in words, and nothing of it is kept',
	whole,
	async ({ desk, repository }) => {
		await newArticle(desk, 'notices');
		await openSection(desk, '图片附件');
		for (const { name, content, says, why } of refused) {
			await test.step(`${name}: ${why}`, async () => {
				const buffer = Buffer.from(content, 'latin1');
				const input = row(desk, 'cover').locator('input[type="file"]');
				await input.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
				const said = row(desk, 'cover').getByRole('alert');
				await expect(said).toContainText(says);
				await expect(said).toContainText(name.endsWith('HEIC') ? 'JPG' : name);
				await expect(row(desk, 'cover').locator('.name')).toHaveCount(0);
				await said.getByRole('button', { name: '不要这个了' }).click();
			});
		}
		expect(repository.git('status', '--porcelain', 'content')).toBe('');
	},
);
