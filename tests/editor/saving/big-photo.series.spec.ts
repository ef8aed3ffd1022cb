/** A photo as large as cameras make them; a browser works on it for many seconds. */
import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { length } from '../../length.ts';
import { saveCover } from '../cover.ts';
import { expect, test } from '../desk.ts';

test.describe.configure({ timeout: 150_000 });

if (length !== 'short')
	test('a photo of more than 20 MB is taken', async ({ desk, repository }) => {
		const raw = { width: 4600, height: 3400, channels: 3 as const };
		const noise = sharp(randomBytes(raw.width * raw.height * 3), { raw });
		const buffer = await noise.jpeg({ quality: 100 }).toBuffer();
		expect(buffer.length).toBeGreaterThan(20 * 1024 * 1024);
		const big = { name: '大照片.jpg', mimeType: 'image/jpeg', buffer };
		const bytes = await saveCover(desk, repository, big, '大照片.jpg');
		expect(await sharp(bytes).metadata()).toMatchObject({ width: 2000, height: 1478 });
	});
