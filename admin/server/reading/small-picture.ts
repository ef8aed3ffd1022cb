/** A picture of the content as lists show it, some kilobytes instead of the whole file: made when it is asked for, the last ones kept. */
import sharp from 'sharp';
import { stampOf } from '../../../src/lib/stamp.ts';

/** In pixels: sharp on a phone too. */
const side = 288;
/** Some kilobytes each. */
const mostKept = 500;

const kept = new Map<string, Promise<Buffer | undefined>>();

const made = (path: string): Promise<Buffer | undefined> =>
	sharp(path, { failOn: 'none' })
		.autoOrient()
		.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
		.webp({ quality: 75 })
		.toBuffer()
		// What cannot be drawn is sent as it is, and the browser shows what it can.
		.catch(() => undefined);

/** @param path absolute, of a picture @returns WebP; undefined where it cannot be drawn */
export function smallPicture(path: string): Promise<Buffer | undefined> {
	const name = `${path} ${stampOf(path) ?? ''}`;
	const small = kept.get(name) ?? made(path);
	kept.delete(name);
	kept.set(name, small);
	const [oldest] = kept.keys();
	if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
	return small;
}
