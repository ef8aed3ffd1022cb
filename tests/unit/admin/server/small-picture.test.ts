/** Lists of pictures show small ones: of whatever size the file is, upright, and remade when it changes. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { smallPicture } from '../../../../admin/server/reading/small-picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'linli-small-'));

/** As a phone keeps it: on its side, and said so. */
const photograph = (width: number, height: number) =>
	sharp({
		create: {
			width,
			height,
			channels: 3,
			background: 'white',
			noise: { type: 'gaussian', sigma: 30 },
		},
	})
		.withMetadata({ orientation: 6 })
		.jpeg()
		.toBuffer();

test('some kilobytes, upright, the same until the file is another', async () => {
	const path = join(folder, '照片.jpg');
	writeFileSync(path, await photograph(1600, 1200));
	const small = await smallPicture(path);
	const { width, height, format } = await sharp(small).metadata();
	expect([width, height, format]).toEqual([216, 288, 'webp']);
	expect(small?.length).toBeLessThan(60_000);
	expect(await smallPicture(path)).toBe(small);
	writeFileSync(path, await photograph(400, 400));
	expect((await sharp(await smallPicture(path)).metadata()).width).toBe(288);
});

test('never larger than it was, and nothing of what is no picture', async () => {
	const path = join(folder, '小.png');
	writeFileSync(
		path,
		await sharp(await photograph(60, 40))
			.png()
			.toBuffer(),
	);
	expect((await sharp(await smallPicture(path)).metadata()).width).toBe(60);
	writeFileSync(path, '不是图片');
	expect(await smallPicture(path)).toBeUndefined();
});
