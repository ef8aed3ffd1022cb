/** What is known of a picture in `content/media/`: read from its bytes once, as long as the file stays as it is. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { Picture } from '../collections/field.ts';
import { inMedia } from './files.ts';
import { remembered } from './stamp.ts';

/** How each format is written. AVIF at effort 2: a third of the time of the default for 3 % more bytes. */
export const encoding = { avif: { effort: 2, quality: 55 }, webp: {}, jpg: {} };

/** Browsers keep a variant for a year: what writes other bytes must give other names. */
const recipe = JSON.stringify([encoding, sharp.versions]);

/** 56 bits: of ten million pictures no two share one. */
export const pictureId = (bytes: Uint8Array): string =>
	createHash('sha256').update(recipe).update(bytes).digest('hex').slice(0, 14);

async function read(path: string): Promise<Picture> {
	const bytes = readFileSync(inMedia(path));
	const { autoOrient } = await sharp(bytes, { failOn: 'none' }).metadata();
	const sum = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
	return { id: pictureId(bytes), ...autoOrient, sum };
}

/** @param path absolute @throws in Chinese where it is no file of `content/media/` */
export const pictureOf = remembered(read);
