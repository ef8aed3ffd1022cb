/** Files that hold an ID number, each in another place. */
import type { Case } from './asked.ts';
import { docx, id, p, pptx, tbl, wordPart, xlsx, zip } from './made.ts';
import { xls, ppt, mp4 } from './made-old.ts';
import { pdf } from './made-pdf.ts';

const heads = ['姓名', '身份证号'];
const digits = Array.from(id);

/** The file, and the place that must be named. */
export const holding: readonly [what: string, file: Case, where: string][] = [
	['a paragraph', ['a.docx', docx(p('停水') + p(`证件 ${id}`))], '第 2 段'],
	[
		'a number cut by formats',
		[
			'a.docx',
			docx(
				`<w:p><w:r><w:t>${id.slice(0, 6)}</w:t></w:r><w:r><w:t>${id.slice(6)}</w:t></w:r></w:p>`,
			),
		],
		'第 1 段',
	],
	['a table', ['a.docx', docx(tbl([heads, ['张某某', id]]))], '第 1 个表第 2 行'],
	['a digit a box', ['a.docx', docx(tbl([['身份证', ...digits]]))], '第 1 个表第 1 行'],
	[
		'a text box',
		[
			'a.docx',
			docx(`<w:p><w:r><w:pict><w:txbxContent>${p(id)}</w:txbxContent></w:pict></w:r></w:p>`),
		],
		'第 1 段',
	],
	['a header', ['a.docx', docx(p('停水'), { 'word/header1.xml': wordPart(p(id)) })], '页眉第 1 段'],
	['a note', ['a.docx', docx(p('停水'), { 'word/footnotes.xml': wordPart(p(id)) })], '脚注第 1 段'],
	['a comment', ['a.docx', docx(p('停水'), { 'word/comments.xml': wordPart(p(id)) })], '批注'],
	[
		'deleted words',
		['a.docx', docx(`<w:p><w:del><w:r><w:delText>${id}</w:delText></w:r></w:del></w:p>`)],
		'删去的文字（修订）',
	],
	[
		'a property',
		['a.docx', docx(p('停水'), { 'docProps/core.xml': `<c><title>${id}</title></c>` })],
		'文件属性的“标题”',
	],
	[
		'custom data',
		['a.docx', docx(p('停水'), { 'customXml/item1.xml': `<r><v>${id}</v></r>` })],
		'附带的数据',
	],
	[
		'a diagram',
		['a.docx', docx(p('停水'), { 'word/diagrams/data1.xml': `<d><pt><t>${id}</t></pt></d>` })],
		'示意图',
	],
	['a picture’s text', ['a.docx', docx(`<w:docPr descr="${id}"/>`)], '图片的说明'],
	[
		'a sheet',
		['a.xlsx', xlsx([{ name: '名单', rows: [heads, ['张某某', id]] }])],
		'的“名单”第 2 行',
	],
	[
		'a number typed as a number',
		[
			'a.xlsx',
			xlsx([
				{
					name: '名单',
					xml: '<sheetData><row r="3"><c r="B3"><v>1.10105194912310E+17</v></c></row></sheetData>',
				},
			]),
		],
		'的“名单”第 3 行',
	],
	[
		'a hidden sheet',
		['a.xlsx', xlsx([{ name: '一' }, { name: '底表', state: 'veryHidden', rows: [[id]] }])],
		'的“底表”第 1 行',
	],
	[
		'a shared text',
		[
			'a.xlsx',
			xlsx(
				[
					{
						name: '名单',
						xml: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>',
					},
				],
				{
					'xl/sharedStrings.xml': `<sst><si><r><t>${id.slice(0, 8)}</t></r><r><t>${id.slice(8)}</t></r></si></sst>`,
				},
			),
		],
		'的“名单”第 1 行',
	],
	[
		'a comment of a sheet',
		[
			'a.xlsx',
			xlsx([{ name: '名单' }], { 'xl/comments1.xml': `<c><comment><t>${id}</t></comment></c>` }),
		],
		'批注',
	],
	[
		'a cache of a pivot table',
		[
			'a.xlsx',
			xlsx([{ name: '汇总' }], {
				'xl/pivotCache/pivotCacheDefinition1.xml': `<c><s v="${id}"/></c>`,
			}),
		],
		'透视表里存着的原始数据',
	],
	[
		'a workbook in a document',
		[
			'a.docx',
			docx(p('停水'), { 'word/embeddings/b.xlsx': xlsx([{ name: '名单', rows: [[id]] }]) }),
		],
		'里的“b.xlsx”的“名单”第 1 行',
	],
	['a slide', ['a.pptx', pptx(['停水', id])], '第 2 页'],
	['a note of a slide', ['a.pptx', pptx(['停水'], id)], '第 1 页的备注'],
	['a page', ['a.pdf', pdf(['停水', `证件${id}`])], '第 1 页'],
	[
		'a property of a PDF',
		[
			'a.pdf',
			Buffer.from(
				pdf(['停水'], { more: [`<< /Title (${id}) >>`] })
					.toString('latin1')
					.replace('/Root 1 0 R', '/Root 1 0 R /Info 9 0 R'),
				'latin1',
			),
		],
		'文件属性的“标题”',
	],
	['a CSV file', ['a.csv', Buffer.from(`姓名,证件\n"张某某","${id}"\n`)], '第 2 行'],
	['a text of GB 18030', ['a.txt', Buffer.from([0xd0, 0xd5, 0x0a, ...Buffer.from(id)])], '第 2 行'],
	['a member', ['a.zip', zip({ '资料/名单.docx': docx(p(id)) })], '里的“名单.docx”第 1 段'],
	[
		'an archive in one',
		['a.zip', zip({ 'b.zip': zip({ 'c.csv': id }) })],
		'里的“b.zip”里的“c.csv”第 1 行',
	],
	['the name of a member', ['a.zip', zip({ [`${id}.txt`]: '停水' })], '里文件的名字'],
	['an old workbook', ['a.xls', xls({ rows: [heads, ['张某某', id]] })], '的“名单”第 2 行'],
	[
		'an old workbook, as a number',
		['a.et', xls({ rows: [['证件'], [110105194912310000]] })],
		'的“名单”第 2 行',
	],
	['old slides', ['a.ppt', ppt(`停水\r${id}`)], ''],
	[
		'a page of OFD',
		[
			'a.ofd',
			zip({
				'OFD.xml': '<O/>',
				'Doc_0/Pages/Page_0/Content.xml': `<P><TextObject><TextCode>${id}</TextCode></TextObject></P>`,
			}),
		],
		'页面',
	],
	['a film’s title', ['a.mp4', mp4(id)], '视频的属性里'],
];
