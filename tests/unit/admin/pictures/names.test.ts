import { expect, test } from 'vitest';
import { fitted } from '../../../../admin/pictures/draw.ts';
import { freeName, readableName } from '../../../../admin/pictures/names.ts';

test.each([
	['照片 一(1).JPG', '照片-一-1.jpg', 'spaces and brackets become one stroke'],
	['楼道　检修（清和苑）.jpeg', '楼道-检修-清和苑.jpeg', 'wide spaces and brackets too'],
	['微信图片_20261122.png', '微信图片-20261122.png', 'underscores too'],
	['../../etc/passwd.jpg', 'etc-passwd.jpg', 'no way out of the folder'],
	['罗师傅.png.jpg', '罗师傅-png.jpg', 'only the last dot counts'],
	['!!!.jpg', '图片.jpg', 'a name with nothing readable'],
	['.jpg', '图片.jpg', 'a name that is an ending only'],
	[
		'e\u0301te\u0301.jpg',
		'\u00e9t\u00e9.jpg',
		'letters and their marks together, as on every system',
	],
	['😀合影.jpg', '合影.jpg', 'pictures in a name'],
])('%s is kept as %s: %s', (given, kept) => {
	expect(readableName(given)).toBe(kept);
});

test('a long Chinese name stays below the 255 bytes that a disk allows', () => {
	const name = readableName(`${'很'.repeat(200)}.jpg`);
	expect(name).toBe(`${'很'.repeat(60)}.jpg`);
	expect(Buffer.byteLength(name)).toBeLessThan(255);
});

test.each([
	['合影.jpg', [], '合影.jpg'],
	['合影.jpg', ['合影.jpg'], '合影-2.jpg'],
	['合影.jpg', ['合影.jpg', '合影-2.jpg'], '合影-3.jpg'],
	['IMG.jpg', ['img.JPG'], 'IMG-2.jpg'],
	['合影.jpg', ['合影.png'], '合影.jpg'],
])('%s beside %j is %s', (name, taken, free) => {
	expect(freeName(name, taken)).toBe(free);
});

test.each([
	[4000, 3000, [2000, 1500]],
	[3000, 4000, [1500, 2000]],
	[640, 480, [640, 480]],
	[2000, 2000, [2000, 2000]],
	[10000, 1, [2000, 1]],
])('%d × %d px is drawn at %j', (width, height, size) => {
	expect(fitted(width, height)).toEqual(size);
});
