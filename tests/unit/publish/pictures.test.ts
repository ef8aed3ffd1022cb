/** Pictures as they go out: as large as they are said to be, as Astro would make them, without what the camera knew. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import service from 'astro/assets/services/sharp';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { ownContent } from '../../content-root.ts';
import { putPictures } from '../../../publish/pictures/put-pictures.ts';
import type { SiteFiles } from '../../../publish/site-files.ts';
import { variantOf } from '../../../publish/pictures/variant.ts';
import { pictureSources, sharePicture, variantsIn } from '../../../src/lib/picture-variants.ts';
import { aiPacketOf, saysAiIn } from '../../../src/gate/media/ai-words.ts';
import { encoding, pictureId, pictureOf } from '../../../src/lib/pictures.ts';

const sample = 'content/media/notices/停水检修.jpg';

/** What a phone writes: turned by a quarter, with place and time beside it. */
const byPhone = (bytes: Buffer) =>
	sharp(bytes)
		.resize(640, 480, { fit: 'fill' })
		.withExif({ IFD0: { Make: '相机' }, IFD3: { GPSLatitude: '30/1 15/1 0/1' } })
		.withMetadata({ orientation: 6 })
		.jpeg()
		.toBuffer();

async function photo(name: string, bytes: Buffer): Promise<string> {
	const path = join(ownContent, 'media/pictures-test', name);
	await mkdir(dirname(path), { recursive: true });
	writeFileSync(path, bytes);
	return path;
}

async function pageOf(...paths: string[]): Promise<string> {
	const pictures = await Promise.all(paths.map((path) => pictureOf(path)));
	return pictures
		.flatMap((picture) => {
			const { better, src, srcset } = pictureSources(picture, [240, 360]);
			return [...better.map((one) => one.srcset), src, srcset, sharePicture(picture)];
		})
		.join(' ');
}

/** @returns names of the variants and where they lie */
async function put(page: string): Promise<Map<string, string>> {
	const files: SiteFiles = new Map();
	await putPictures(files, variantsIn(page), ownContent);
	return new Map([...files].map(([file, path]) => [file.replace(/^pictures\//, ''), path]));
}

test('a picture that says a machine made it says so in every format', async () => {
	const packet = aiPacketOf('{"AIGC":{"Label":"1","ContentProducer":"001191110000"}}') ?? '';
	const marked = await sharp(sample).resize(400, 300).jpeg().withXmp(packet).toBuffer();
	const path = await photo('海报.jpg', marked);
	for (const format of ['avif', 'webp', 'jpg'] as const) {
		const variant = { id: pictureId(marked), width: 240, height: 180, format };
		expect(saysAiIn((await variantOf(path, variant)).toString('latin1')), format).toBe(true);
	}
});

test('every variant has the size that its name says, and nothing of the camera', async () => {
	const path = await photo('竖.jpg', await byPhone(readFileSync(sample)));
	const picture = await pictureOf(path);
	expect(picture).toMatchObject({ width: 480, height: 640 });
	const page = await pageOf(path);
	const files = await put(page);
	expect(files.size).toBe(8);
	for (const [name, { width, height, format }] of variantsIn(page)) {
		const whole = await sharp(files.get(name)).metadata();
		const isShare = width === 1200;
		// It is cut to the form, never enlarged.
		if (isShare) expect(whole.width / whole.height).toBeGreaterThan(0.7);
		else expect([whole.width, whole.height], name).toEqual([width, height]);
		expect(whole.format).toBe({ avif: 'heif', webp: 'webp', jpg: 'jpeg' }[format]);
		expect([whole.exif, whole.xmp, whole.iptc, whole.orientation], name).toEqual([
			...[undefined, undefined, undefined],
			undefined,
		]);
	}
});

test.each(['avif', 'webp', 'jpg'] as const)(
	'%s is as Astro’s own service makes it',
	async (format) => {
		const bytes = await byPhone(readFileSync(sample));
		const path = await photo('同样.jpg', bytes);
		const variant = { ...(await pictureOf(path)), width: 360, height: 480, format };
		const ours = await variantOf(path, variant);
		const transform = { src: path, width: 360, height: 480, format, fit: 'cover' };
		const config = { service: { entrypoint: '', config: { ...encoding, limitInputPixels: 1e9 } } };
		const { data } = await service.transform(bytes, transform, config as never, console);
		expect(Math.abs(ours.length / data.length - 1)).toBeLessThan(0.03);
	},
);

test('a second build makes nothing anew and gives the same names and bytes', async () => {
	const path = await photo('两次.jpg', readFileSync(sample));
	const page = await pageOf(path);
	const first = await put(page);
	const made = [...first.values()].map((file) => statSync(file).ino);
	const second = await put(await pageOf(path));
	expect(second).toEqual(first);
	expect([...second.values()].map((file) => statSync(file).ino)).toEqual(made);
});

test('one changed picture changes its own names and no others', async () => {
	const bytes = readFileSync(sample);
	const [changed, kept] = [
		await photo('改.jpg', bytes),
		await photo('不改.jpg', await byPhone(bytes)),
	];
	const before = await pageOf(changed, kept);
	const own = new Set(variantsIn(await pageOf(kept)).keys());
	writeFileSync(changed, await sharp(bytes).negate().jpeg().toBuffer());
	const after = new Set(variantsIn(await pageOf(changed, kept)).keys());
	const left = [...variantsIn(before).keys()].filter((name) => after.has(name));
	expect(new Set(left)).toEqual(own);
	expect(after.size).toBe(variantsIn(before).size);
});

test('only what a page names goes out, and a name in somebody’s words is none', async () => {
	const [shown, hidden] = [
		await photo('看.jpg', readFileSync(sample)),
		await photo('藏.jpg', await byPhone(readFileSync(sample))),
	];
	const { id } = await pictureOf(hidden);
	const words = '/pictures/0123456789abcd-480x320.avif';
	const names = [...(await put([await pageOf(shown), words].join(' '))).keys()];
	expect(names.length).toBe(8);
	expect(names.filter((name) => name.startsWith(id))).toEqual([]);
	expect(names).not.toContain('0123456789abcd-480x320.avif');
});

test('a picture that changed after its page was drawn is not taken for it', async () => {
	const path = await photo('后改.jpg', readFileSync(sample));
	const variant = { ...(await pictureOf(path)), width: 200, height: 100, format: 'webp' as const };
	writeFileSync(path, await byPhone(readFileSync(sample)));
	await expect(variantOf(path, variant)).rejects.toThrow('在生成网页的时候改了');
});

test('a moving picture is still in formats that cannot move', async () => {
	const frames = ['#f00', '#0f0', '#00f'].map((background) =>
		sharp({ create: { width: 64, height: 48, channels: 3, background } })
			.png()
			.toBuffer(),
	);
	const gif = await sharp(await Promise.all(frames), { join: { animated: true } })
		.gif()
		.toBuffer();
	const path = await photo('动.gif', gif);
	const of = async (format: 'avif' | 'webp' | 'jpg') => {
		const variant = { ...(await pictureOf(path)), width: 32, height: 24, format };
		return sharp(await variantOf(path, variant)).metadata();
	};
	for (const format of ['avif', 'jpg'] as const)
		expect(await of(format)).toMatchObject({ width: 32, height: 24 });
	expect(await of('webp')).toMatchObject({ width: 32, height: 24, pages: 3 });
});
