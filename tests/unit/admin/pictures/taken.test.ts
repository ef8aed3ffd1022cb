import { expect, test } from 'vitest';
import {
	chosenEndings,
	largestAttachment,
	misplaced,
	refusalOf,
} from '../../../../admin/pictures/taken.ts';
import { endingsOf } from '../../../../src/collections/media.ts';
import { wrongNameOrKind } from '../../../../src/gate/media/media-kinds.ts';

const megabyte = 1024 * 1024;

test.each([
	...endingsOf('picture'),
	...endingsOf('attachment'),
	'.exe',
	'.svg',
	'.rar',
	'.bmp',
	'.md',
	'',
])('desk and gate say the same of “%s”', (ending) => {
	const name = `文件${ending}`;
	expect(refusalOf({ name, size: 10 }) === undefined).toBe(wrongNameOrKind(name) === undefined);
});

test('a field offers what the gate takes there; of a phone also what is drawn as JPG', () => {
	expect(chosenEndings.attachment).toEqual(endingsOf('attachment'));
	expect(chosenEndings.picture).toEqual([...endingsOf('picture'), '.heic', '.heif']);
});

test.each([
	['表.ofd', 'picture', undefined, '不是图片'],
	['合影.JPG', 'attachment', undefined, '是图片'],
	['IMG.heic', 'attachment', undefined, '是图片'],
	['片.mp3', 'attachment', ['.mp4'], '只能放 .mp4'],
] as const)('%s is refused for a field of %ss', (name, is, only, says) => {
	expect(misplaced(name, is, only)).toContain(says);
});

test.each([
	['IMG.HEIC', 'picture', undefined],
	['图.avif', 'picture', undefined],
	['公文.OFD', 'attachment', undefined],
	['片.mp4', 'attachment', ['.mp4']],
] as const)('%s may stand in a field of %ss', (name, is, only) => {
	expect(misplaced(name, is, only)).toBeUndefined();
});

test.each(Object.values(chosenEndings).flat())('%s may come in, in capitals too', (extension) => {
	expect(refusalOf({ name: `文件${extension}`, size: 10 })).toBeUndefined();
	expect(refusalOf({ name: `文件${extension.toUpperCase()}`, size: 10 })).toBeUndefined();
});

test.each([
	['图标.svg', 10, '可以藏程序'],
	['网页.HTML', 10, '可以藏程序'],
	['网页.htm', 10, '可以藏程序'],
	['程序.js', 10, '可以藏程序'],
	['程序.exe', 10, '不能上传'],
	['没有扩展名', 10, '不能上传'],
	['假的.pdf.exe', 10, '不能上传'],
	['空的.jpg', 0, '是空的'],
	['空的.pdf', 0, '是空的'],
	['讲义.pdf', (largestAttachment + 1) * megabyte, `压到 ${largestAttachment} MB 以内`],
])('%s of %d bytes is refused: %s', (name, size, says) => {
	expect(refusalOf({ name, size })).toContain(says);
	expect(refusalOf({ name, size })).toContain(name);
});

test('a photo may be larger than an attachment: it is made smaller here', () => {
	expect(refusalOf({ name: '照片.jpg', size: 40 * megabyte })).toBeUndefined();
});
