/** Pictures and attachments that are not what they say. */
import { picture } from '../../../content.ts';
import {
	named,
	withKey,
	withCover,
	withFile,
	utf16,
	ole,
	zip,
	hugePng,
	bombGif,
	type Hostile,
} from './spoil.ts';

export const media: Hostile[] = [
	[
		'a picture cut off',
		withCover('a.png', picture.subarray(0, -20)),
		'form/picture-broken',
		named('没有传完整'),
	],
	[
		'a picture with a head and no more',
		withCover('a.jpg', Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1')),
		'form/picture-broken',
		named('不是能用的图片'),
	],
	[
		'a picture of no bytes',
		withCover('a.png', new Uint8Array()),
		'form/picture-broken',
		named('不是能用的图片'),
	],
	[
		'a picture with damaged bytes',
		withCover(
			'a.png',
			Buffer.concat([picture.subarray(0, 64), Buffer.from('xxxx'), picture.subarray(68)]),
		),
		'form/picture-broken',
		named('不是能用的图片'),
	],
	[
		'a picture of 2.5 thousand megapixels',
		withCover('a.png', hugePng),
		'form/picture-huge',
		named('4000 万像素'),
	],
	[
		'frames of 50 megapixels',
		withCover('a.gif', bombGif),
		'form/picture-huge',
		named('4000 万像素'),
	],
	[
		'SVG named .png',
		withCover(
			'a.png',
			Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>'),
		),
		'form/picture-broken',
		named('不是能用的图片'),
	],
	[
		'a program named .pdf',
		withFile('a.pdf', 'MZ\x90\0'),
		'form/file-broken',
		named('内容和后缀不一致'),
	],
	[
		'HTML named .xls',
		withFile('a.xls', '<html><table>'),
		'form/file-broken',
		named('内容和后缀不一致'),
	],
	[
		'a sheet named .docx',
		withFile('a.docx', zip('xl/workbook.xml')),
		'form/file-broken',
		named('内容和后缀不一致'),
	],
	[
		'an archive named .xlsx',
		withFile('a.xlsx', zip('virus.exe')),
		'form/file-broken',
		named('内容和后缀不一致'),
	],
	[
		'a document named .xls',
		withFile('a.xls', ole + utf16('WordDocument')),
		'form/file-broken',
		named('内容和后缀不一致'),
	],
	[
		'a sheet named .wps',
		withFile('a.wps', ole + utf16('Workbook')),
		'form/file-broken',
		named('内容和后缀不一致'),
	],
	[
		'an archive named .et',
		withFile('a.et', zip('virus.exe')),
		'form/file-broken',
		named('内容和后缀不一致'),
	],
	['an attachment of no bytes', withFile('a.txt', ''), 'form/file-broken', named('打不开')],
	['a program named .txt', withFile('a.txt', '\x7fELF\0\0'), 'form/file-broken', named('打不开')],
	[
		'capitals that differ',
		{
			...withCover('A.png', picture),
			...withKey('cover: ../media/notices/a.png\ncoverAlt: 一名工人'),
		},
		'links/media-missing',
		named('大小写要一样'),
	],
];
