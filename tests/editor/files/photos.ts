/** Photographs as phones take them: 12 megapixels, a place in each; and hands that drop and paste. */
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';

interface Size {
	width: number;
	height: number;
	/** Of the grain, 0…255: the more, the heavier. */
	grain: number;
}

const phone: Size = { width: 4000, height: 3000, grain: 24 };

const place = { GPSLatitudeRef: 'N', GPSLatitude: '30/1 16/1 0/1', GPSLongitudeRef: 'E' };

const noise = (width: number, height: number, sigma: number) =>
	sharp({
		create: {
			width,
			height,
			channels: 3,
			background: '#808080',
			noise: { type: 'gaussian', mean: 128, sigma },
		},
	});

/** Soft shapes and some grain, as a street has. */
async function street({ width, height, grain }: Size): Promise<Buffer> {
	const small = await noise(width / 2, height / 2, grain)
		.png({ compressionLevel: 0 })
		.toBuffer();
	const grains = await sharp(small).resize(width, height).png({ compressionLevel: 0 }).toBuffer();
	const shapes = await noise(40, 30, 60).png().toBuffer();
	const soft = await sharp(shapes).resize(width, height).png({ compressionLevel: 0 }).toBuffer();
	return sharp(soft)
		.composite([{ input: grains, blend: 'soft-light' }])
		.png({ compressionLevel: 0 })
		.toBuffer();
}

/** In a folder that goes with the run. @param kinds of as many colours, to make them takes its time @returns their paths, in order */
export async function photographs(
	count: number,
	{ name = (place: number) => `IMG_${2030 + place}.jpg`, size = phone, kinds = 3 } = {},
): Promise<string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'linli-photos-'));
	const base = await street(size);
	const paths: string[] = [];
	for (let number = 0; number < count; number += 1) {
		const path = join(folder, name(number));
		paths.push(path);
		const alike = paths[number - kinds];
		if (alike !== undefined) {
			copyFileSync(alike, path);
			continue;
		}
		await sharp(base)
			.modulate({ hue: Math.round((number * 360) / Math.min(count, kinds)) })
			.jpeg({ quality: 90 })
			.withExif({ IFD0: { Make: 'Huawei', Model: 'P60' }, IFD3: place })
			.toFile(path);
	}
	return paths;
}

/** A file that says what it is not. */
export function fileAt(name: string, bytes: Uint8Array | string): string {
	const path = join(mkdtempSync(join(tmpdir(), 'linli-file-')), name);
	writeFileSync(path, bytes);
	return path;
}

/** Drops files from the computer onto the middle of something, as the browser itself takes a drop. */
export async function dropOn(page: Page, target: Locator, paths: readonly string[]): Promise<void> {
	await target.scrollIntoViewIfNeeded();
	const box = await target.boundingBox();
	if (!box) throw new Error('nothing to drop on');
	const at = { x: box.x + box.width / 2, y: box.y + Math.min(box.height, 600) / 2 };
	const data = { items: [], files: [...paths], dragOperationsMask: 1 };
	const hand = await page.context().newCDPSession(page);
	for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
		await hand.send('Input.dispatchDragEvent', { type, ...at, data });
	await hand.detach();
}

/** Into the clipboard: a picture alone, as a screenshot lies there. */
export async function copyScreenshot(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const canvas = new OffscreenCanvas(600, 400);
		const context = canvas.getContext('2d');
		if (!context) throw new Error('no canvas');
		context.fillStyle = '#a8281e';
		context.fillRect(100, 100, 300, 200);
		const blob = await canvas.convertToBlob({ type: 'image/png' });
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
	});
}
