/** Whether a picture tells where it was taken, in every format that a phone may send. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { hasPlace } from '../../../../admin/pictures/place.ts';

const place = { GPSLatitudeRef: 'N', GPSLatitude: '30/1 16/1 0/1', GPSLongitudeRef: 'E' };
const formats = ['jpeg', 'png', 'webp', 'avif'] as const;

async function picture(
	format: (typeof formats)[number],
	exif: Parameters<ReturnType<typeof sharp>['withExif']>[0],
): Promise<ArrayBuffer> {
	const plain = sharp({ create: { width: 40, height: 30, channels: 3, background: '#86a58c' } });
	const bytes = await plain.toFormat(format).withExif(exif).toBuffer();
	return new Uint8Array(bytes).buffer;
}

test.each(formats)('a %s with a place, and one with a camera’s name only', async (format) => {
	const camera = { Make: 'Huawei', Model: 'P60' };
	expect(hasPlace(await picture(format, { IFD0: camera, IFD3: place }))).toBe(true);
	expect(hasPlace(await picture(format, { IFD0: camera }))).toBe(false);
});

test('high byte first, as Apple writes it', () => {
	const tiff = [
		...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
		...[0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0],
		...[0, 1, 0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 0],
	];
	const bytes = Uint8Array.from([...Buffer.from('....Exif\0\0'), ...tiff]);
	expect(hasPlace(bytes.buffer)).toBe(true);
	expect(hasPlace(bytes.slice(0, -10).buffer)).toBe(false);
});

test('what only begins so is no place, wherever it leads', () => {
	for (const offset of [8, 4_000_000_000]) {
		const bytes = new Uint8Array(64);
		bytes.set(Buffer.from('Exif\0\0II*\0'));
		new DataView(bytes.buffer).setUint32(10, offset, true);
		expect(hasPlace(bytes.buffer)).toBe(false);
	}
	expect(hasPlace(new ArrayBuffer(0))).toBe(false);
});
