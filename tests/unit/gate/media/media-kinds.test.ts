/** One verdict over a picture or attachment, when it is chosen and when it is saved. */
import { expect, test } from 'vitest';
import { wrongMedium } from '../../../../src/gate/media/media-kinds.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

test.each([
	['表.xls', ole],
	['表.XLSX', 'PK\x03\x04'],
	['照片.jpg', '\xff\xd8\xff\xe0'],
	['动图.gif', 'GIF89a'],
	['名单.csv', '姓名,楼栋'],
	['通知.wps', ole],
	['通知.wps', 'PK\x03\x04'],
	['名单.et', ole],
	['公文.ofd', 'PK\x03\x04'],
	['广播.mp3', 'ID3'],
	['说明.pdf', '%PDF-1.7'],
])('%s that is one may come in', (name, text) => {
	expect(wrongMedium(name, bytes(text))).toBeUndefined();
});

test.each([
	['表.xls', '<html><table>', '.xlsx'],
	['表.xls', '<?xml version="1.0"?>', '.xlsx'],
	['表.xls', 'PK\x03\x04', '.xlsx'],
	['表.xls', '姓名\t楼栋', '.xlsx'],
	['通知.doc', '{\\rtf1', '.docx'],
	['通知.doc', '<html>', '.docx'],
	['通知.docx', ole, '.docx'],
	['课件.ppt', 'MZ', '.pptx'],
	['通知.wps', 'MZ', '.docx'],
	['名单.et', '<html><table>', '.xlsx'],
	['公文.ofd', ole, 'PDF'],
	['说明.pdf', '<!doctype html>', 'PDF'],
	['照片.jpg', '<svg>', 'JPG'],
	['动图.gif', 'MZ', 'JPG'],
	['空的.zip', '', 'PDF'],
])('%s that begins %j is refused by name, and what to do is said', (name, text, remedy) => {
	const said = wrongMedium(name, bytes(text)) ?? '';
	expect(said).toContain(`“${name}”打不开`);
	expect(said).toContain(remedy);
});

test.each(['con.jpg', 'a b\u202e.jpg', '.jpg', `${'长'.repeat(90)}.jpg`, '图标.svg', '没有后缀'])(
	'the name %j is refused before anything is read',
	(name) => {
		expect(wrongMedium(name, bytes('\xff\xd8\xff'))).toMatch(/不能用/);
	},
);
