import { expect, test } from 'vitest';
import {
	attachmentTypes,
	largestAttachment,
	pictureTypes,
} from '../../../../admin/pictures/kinds.ts';
import { refusalOf } from '../../../../admin/pictures/upload.ts';

const megabyte = 1024 * 1024;

test.each([...pictureTypes, ...attachmentTypes])('%s may come in, in capitals too', (extension) => {
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
