/** A picture is decoded once: what has been looked at is known by its bytes, wherever it lies. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, expect, test, vi } from 'vitest';
import { decode, judged } from '../../../../src/gate/media/pictures.ts';
import { contentFolder, picture } from '../../../content.ts';

const look = vi.fn(decode);
beforeEach(() => {
	look.mockClear();
});

/** A picture nobody has looked at before. */
function fresh(): Promise<Buffer> {
	const [r, g, b] = crypto.getRandomValues(new Uint8Array(3));
	const background = { r: r ?? 0, g: g ?? 0, b: b ?? 0 };
	const width = 8 + ((r ?? 0) % 50);
	return sharp({ create: { width, height: 8 + ((g ?? 0) % 50), channels: 3, background } })
		.jpeg()
		.toBuffer();
}

const placed = (bytes: Uint8Array) => join(contentFolder({ 'a.jpg': bytes }), 'a.jpg');

test('it is decoded when it comes, and not again, under another name neither', async () => {
	const bytes = await fresh();
	const [first, second] = [placed(bytes), placed(bytes)];
	expect(judged([first], look).get(first)).toBe('good');
	expect(look).toHaveBeenCalledTimes(1);
	expect(judged([first, second], look).get(second)).toBe('good');
	expect(look).toHaveBeenCalledTimes(1);
});

test('one that is written anew is looked at anew', async () => {
	const bytes = await fresh();
	const path = placed(bytes);
	expect(judged([path]).get(path)).toBe('good');
	writeFileSync(path, bytes.subarray(0, -40));
	expect(judged([path]).get(path)).toBe('broken');
});

test('good and bad ones of one check are told apart', async () => {
	const bytes = await fresh();
	const good = placed(bytes);
	const bad = placed(bytes.subarray(0, bytes.length / 2));
	const known = placed(picture);
	expect([...judged([bad, good, known]).values()]).toEqual(['broken', 'good', 'good']);
});
