/** Files made to fill a machine or to stop it, and what may be said of each: '' is nothing. */
import { deflateRawSync, deflateSync } from 'node:zlib';
import type { Case } from './asked.ts';
import { docx, p, xlsx, zip } from './made.ts';
import { ole } from './made-old.ts';
import { pdf, stream } from './made-pdf.ts';
import { crcOf, packedZip, type Packed } from './packed.ts';

const mega = 2 ** 20;
const zeros = (size: number) => deflateRawSync(Buffer.alloc(size));
const large = zeros(100 * mega);

const member = (name: string, data: Buffer, size: number): Packed => ({ name, data, size });
const types = member('[Content_Types].xml', zeros(1), 1);

const nested = (depth: number): Buffer =>
	depth === 0 ? zip({ 'a.txt': '停水' }) : zip({ 'a.zip': nested(depth - 1) });

const text = Buffer.from('<w:document/>'.padEnd(5_000));
const many = Array.from({ length: 100_000 }, (_, at) =>
	member(`${at}.txt`, Buffer.from([3, 0]), 0),
);
const bomb = deflateSync(Buffer.alloc(400 * mega));
const contents = (dictionary: string, data: Buffer) =>
	pdf(['停水'], { more: [stream(dictionary, data)] })
		.toString('latin1')
		.replace('/Contents 4 0 R', '/Contents 9 0 R');
const manyObjects = Array.from({ length: 40 }, () =>
	stream('/Filter /FlateDecode', deflateSync(Buffer.alloc(10 * mega))),
);
export const good = docx(p('停水'));
/** Allocation table of an OLE file that leads back to its own beginning. */
const circle = Buffer.from(ole({ Workbook: Buffer.alloc(20_000) }));
for (let at = 512; at + 8 <= circle.length; at += 4)
	if (circle.readUInt32LE(at) === at / 4) circle.writeUInt32LE(0, at);

export const hostile: [what: string, file: Case, kinds: string[]][] = [
	[
		'a document of 100 MB',
		['a.docx', packedZip([types, member('word/document.xml', large, 100 * mega)])],
		['trap'],
	],
	[
		'one that says it is small',
		['a.docx', packedZip([types, member('word/document.xml', large, 500)])],
		['broken', 'trap'],
	],
	[
		'20 members of 100 MB',
		[
			'a.zip',
			packedZip(Array.from({ length: 20 }, (_, at) => member(`${at}.txt`, large, 100 * mega))),
		],
		['trap'],
	],
	[
		'20 members of 19 MB',
		[
			'a.zip',
			packedZip(
				Array.from({ length: 20 }, (_, at) => member(`${at}.txt`, zeros(19 * mega), 19 * mega)),
			),
		],
		['trap', 'unread'],
	],
	['archives in archives', ['a.zip', nested(6)], ['trap']],
	['100,000 members', ['a.zip', packedZip(many)], ['trap']],
	[
		'a size that lies',
		[
			'a.docx',
			packedZip([
				types,
				{ ...member('word/document.xml', deflateRawSync(text), 999_999), crc: crcOf(text) },
			]),
		],
		['broken'],
	],
	['a list cut off', ['a.docx', good.subarray(0, good.length - 30)], ['broken']],
	[
		'noise for a list',
		[
			'a.zip',
			Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(50_000, 'PK\u0001\u0002')]),
		],
		['broken'],
	],
	['a million elements within each other', ['a.docx', docx('<w:p>'.repeat(1_000_000))], ['trap']],
	[
		'entities of entities',
		[
			'a.docx',
			zip({
				'[Content_Types].xml': '<T/>',
				'word/document.xml': `<!DOCTYPE d [<!ENTITY a "${'停'.repeat(50)}"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]><d><p><t>${'&c;'.repeat(50)}</t></p></d>`,
			}),
		],
		[],
	],
	[
		'two million rows',
		[
			'a.xlsx',
			xlsx([
				{
					name: '一',
					xml: `<sheetData>${'<row><c r="GR1"><v>1</v></c></row>'.repeat(500_000)}</sheetData>`,
				},
			]),
		],
		['unread', ''],
	],
	[
		'a PDF of 400 MB',
		['a.pdf', Buffer.from(contents('/Filter /FlateDecode', bomb), 'latin1')],
		['trap'],
	],
	[
		'one packed twice',
		[
			'a.pdf',
			Buffer.from(contents('/Filter [/FlateDecode /FlateDecode]', deflateSync(bomb)), 'latin1'),
		],
		['trap'],
	],
	['one packed small, forty times', ['a.pdf', pdf(['停'], { more: manyObjects })], ['trap']],
	[
		'one that calls it a picture',
		['a.pdf', Buffer.from(contents('/Subtype /Image /Filter /FlateDecode', bomb), 'latin1')],
		['unread', '', 'trap'],
	],
	[
		'pages without end',
		[
			'a.pdf',
			Buffer.from(
				pdf(['停'])
					.toString('latin1')
					.replace('/Count 1', '/Count 99999999')
					.replace('[3 0 R]', '[2 0 R 3 0 R]'),
				'latin1',
			),
		],
		['unread', 'broken', ''],
	],
	[
		'a PDF of brackets',
		['a.pdf', Buffer.from(`%PDF-1.4\n${'<<'.repeat(500_000)}`)],
		['broken', 'unread'],
	],
	[
		'a PDF of beginnings',
		['a.pdf', Buffer.from(`%PDF-1.4\n${'1 0 obj stream\n'.repeat(100_000)}`)],
		['broken', 'unread'],
	],
	['an OLE file in a circle', ['a.xls', circle], ['unread', '']],
	[
		'a workbook of noise',
		['a.xls', ole({ Workbook: Buffer.alloc(2 * mega, 0xfc) })],
		['', 'unread'],
	],
	[
		'a workbook of four milliard texts',
		[
			'a.xls',
			ole({ Workbook: Buffer.concat([Buffer.from([0xfc, 0, 8, 0]), Buffer.alloc(8, 0xff)]) }),
		],
		['', 'unread'],
	],
	[
		'a film of boxes',
		[
			'a.mp4',
			Buffer.concat([
				Buffer.from('\u0000\u0000\u0000\u0008ftyp'),
				...Array.from({ length: 100_000 }, () => Buffer.from('\u0000\u0000\u0000\u0008moov')),
			]),
		],
		[''],
	],
	['a table of one line', ['a.csv', Buffer.from('"'.repeat(2_000_000))], ['']],
	['a drawing of brackets', ['a.zip', zip({ 'a.svg': '<'.repeat(2_000_000) })], ['', 'unread']],
];
