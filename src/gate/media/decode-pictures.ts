/**
 * A process that decodes pictures as the pages will: paths as JSON on its input, a line for each on its output as
 * soon as it is known. A process of its own, because the gate must wait for it and a bad picture may end it.
 */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';

/** A camera's 48 megapixels never need to stand on a page; more may be a trap of a few bytes. */
const mostPixels = 40_000_000;
/** More than any screen shows: it only makes the history heavy. */
const manyPixels = 20_000_000;

/** Kinds of the library; SVG is none of ours, whatever its name says. */
const formats = new Set(['jpeg', 'png', 'webp', 'heif', 'gif']);

export type Verdict = 'good' | 'large' | 'broken' | 'huge';

async function judge(path: string): Promise<Verdict> {
	const bytes = readFileSync(path);
	try {
		const head = await sharp(bytes, { limitInputPixels: false }).metadata();
		const { format, width, height, pages = 1 } = head;
		if (!formats.has(format)) return 'broken';
		if (width * height * pages > mostPixels) return 'huge';
		const whole = sharp(bytes, { failOn: 'error', pages: -1, limitInputPixels: mostPixels });
		await whole.resize(16, 16, { fit: 'fill' }).raw().toBuffer();
		return width * height * pages > manyPixels ? 'large' : 'good';
	} catch {
		return 'broken';
	}
}

const paths = JSON.parse(readFileSync(0, 'utf8')) as string[];
for (const path of paths) process.stdout.write(`${await judge(path)}\n`);
