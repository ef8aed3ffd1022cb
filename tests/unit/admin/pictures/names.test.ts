import { expect, test } from 'vitest';
import { fitted } from '../../../../admin/pictures/draw.ts';
import { altOf, freeName, labelOf, readableName } from '../../../../admin/pictures/names.ts';

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

test.each([
	['附件1：助餐补贴申请表 (2).docx', '附件1：助餐补贴申请表'],
	['2026年度预算公开表.xls', '2026年度预算公开表'],
	['报名表 - 副本.doc', '报名表'],
	['application_form.pdf', 'application form'],
	['IMG_2034.jpg', ''],
	['微信图片_20261122.png', ''],
	['mmexport1700000000.jpg', ''],
	['新建 Microsoft Word 文档 (3).docx', ''],
	['扫描件0001.pdf', ''],
	['0f3a9c77-e2b1-4d5a.pdf', ''],
])('%s is called “%s”', (name, label) => {
	expect(labelOf(name)).toBe(label);
});

test.each([
	['志愿者在楼前给老人量血压.jpg', [], '志愿者在楼前给老人量血压', 'a sentence'],
	['重阳节活动现场照片.jpg', [], '', 'a heading'],
	['合影.jpg', [], '', 'a word'],
	['IMG_2034.jpg', [], '', 'a number'],
	[
		'居民在步道旁扶苗培土浇水 (1).jpg',
		['居民在步道旁扶苗培土浇水 (1).jpg', '居民在步道旁扶苗培土浇水 (2).jpg'],
		'',
		'what all of them say',
	],
])('%s beside %j is described as “%s”: %s', (name, others, alt) => {
	expect(altOf(name, others)).toBe(alt);
});
