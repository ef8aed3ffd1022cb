/**
 * One file of a picture as it goes out. What the camera wrote beside the picture (place, time) stays behind; that artificial
 * intelligence made it is said on, for that mark may not be taken away (《人工智能生成合成内容标识办法》).
 */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { aiPacket } from '../../src/gate/media/ai-marks.ts';
import type { Variant } from '../../src/lib/picture-variants.ts';
import { encoding, pictureId } from '../../src/lib/pictures.ts';

/** Only WebP keeps that a picture moves; in the other formats its frames would stand one below the other. */
const pages = { avif: 1, webp: -1, jpg: 1 };

/** @throws in Chinese where the file is no longer the picture that was asked for */
export async function variantOf(path: string, variant: Variant): Promise<Buffer> {
	const { id, width, height, format } = variant;
	const bytes = await readFile(path);
	if (pictureId(bytes) !== id) throw new Error(`${path} 在生成网页的时候改了`);
	const picture = sharp(bytes, { failOn: 'none', pages: pages[format] })
		.autoOrient()
		.resize({ width, height, fit: 'cover', withoutEnlargement: true });
	const packet = aiPacket(path);
	if (packet !== undefined) picture.withXmp(packet);
	return picture.toFormat(format === 'jpg' ? 'jpeg' : format, encoding[format]).toBuffer();
}
