/** Files with which something is wrong, and the rule that says so; and some with which nothing is. */
import type { Case } from './asked.ts';
import { docx, p, pptx, xlsx, zip } from './made.ts';
import { ole, xls, mp4, lockedRecord } from './made-old.ts';
import { pdf, stream } from './made-pdf.ts';
import { packedZip } from './packed.ts';

const lockedPdf = Buffer.from(
	pdf(['停水'])
		.toString('latin1')
		.replace(
			'/Root 1 0 R',
			`/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
		),
	'latin1',
);
const script = '<< /S /JavaScript /JS (app.alert(1)) >>';
const whole = docx(p('停水'));
const core = (key: string, text: string) => ({
	'docProps/core.xml': `<c><${key}>${text}</${key}></c>`,
});
const lockedMember = { name: 'a.txt', data: Buffer.from([3, 0]), size: 0, flags: 0x801 };

export const wrong: [what: string, file: Case, rule: string | undefined][] = [
	['a macro', ['a.docx', docx(p('停'), { 'word/vbaProject.bin': 'x' })], 'form/file-code'],
	[
		'a macro of old',
		['a.doc', ole({ 'PowerPoint Document': Buffer.alloc(8), _VBA_PROJECT: Buffer.from('x') })],
		'form/file-code',
	],
	[
		'a macro sheet',
		['a.xlsx', xlsx([], { 'xl/macrosheets/sheet1.xml': '<x/>' })],
		'form/file-code',
	],
	[
		'a script in a PDF',
		['a.pdf', pdf(['停'], { catalog: '/OpenAction 9 0 R', more: [script] })],
		'form/file-code',
	],
	[
		'a script spelled otherwise',
		[
			'a.pdf',
			pdf(['停'], {
				catalog: '/OpenAction 9 0 R',
				more: [script.replace('/JavaScript', '/J#61vaScript')],
			}),
		],
		'form/file-code',
	],
	[
		'a program started by a PDF',
		['a.pdf', pdf(['停'], { more: ['<< /S /Launch /F (cmd.exe) >>'] })],
		'form/file-code',
	],
	['a program', ['a.zip', zip({ '安装.exe': 'MZ' })], 'form/file-code'],
	['a program without a name', ['a.zip', zip({ 安装: 'MZ\u0000' })], 'form/file-code'],
	[
		'a drawing with a script',
		['a.zip', zip({ 'a.svg': '<svg><script>1</script></svg>' })],
		'form/file-code',
	],
	[
		'a drawing that runs on load',
		['a.zip', zip({ 'a.svg': '<svg onload="x()"/>' })],
		'form/file-code',
	],
	['a drawing', ['a.zip', zip({ 'a.svg': '<svg><path d="M0 0"/></svg>' })], undefined],
	[
		'a PDF that only opens its first page',
		['a.pdf', pdf(['停水'], { catalog: '/OpenAction [3 0 R /Fit]' })],
		undefined,
	],
	[
		'words about scripts',
		['a.pdf', pdf(['课堂：网页脚本（JavaScript）入门 /S /JavaScript'])],
		undefined,
	],
	[
		'a password',
		['a.docx', ole({ EncryptedPackage: Buffer.alloc(5000), EncryptionInfo: Buffer.alloc(50) })],
		'form/file-locked',
	],
	[
		'a password of old',
		['a.xls', xls({ rows: [['停水']], first: lockedRecord })],
		'form/file-locked',
	],
	['a password of a PDF', ['a.pdf', lockedPdf], 'form/file-locked'],
	['a password of a member', ['a.zip', packedZip([lockedMember])], 'form/file-locked'],
	['half a document', ['a.docx', whole.subarray(0, whole.length / 2)], 'form/file-damaged'],
	['no PDF at all', ['a.pdf', Buffer.from('%PDF-1.4 nothing')], 'form/file-damaged'],
	['an archive of an unknown kind', ['a.zip', zip({ 'b.rar': 'Rar!xx' })], 'form/file-unread'],
	['a scanned PDF', ['a.pdf', pdf([])], 'form/file-unread'],
	[
		'a comment',
		['a.docx', docx(p('停'), { 'word/comments.xml': `<c>${p('改一改')}</c>` })],
		'privacy/file-traces',
	],
	['no comment', ['a.docx', docx(p('停'), { 'word/comments.xml': '<c/>' })], undefined],
	[
		'a change',
		['a.docx', docx('<w:p><w:ins><w:r><w:t>停</w:t></w:r></w:ins></w:p>')],
		'privacy/file-traces',
	],
	[
		'hidden words',
		['a.docx', docx('<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>停</w:t></w:r></w:p>')],
		'privacy/file-traces',
	],
	['a hidden sheet', ['a.xlsx', xlsx([{ name: '底表', state: 'hidden' }])], 'privacy/file-traces'],
	[
		'a hidden sheet of old',
		['a.xls', xls({ rows: [['停水']], hidden: true })],
		'privacy/file-traces',
	],
	[
		'a hidden column',
		[
			'a.xlsx',
			xlsx([
				{
					name: '一',
					xml: '<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="B1"><v>1</v></c></row></sheetData>',
				},
			]),
		],
		'privacy/file-traces',
	],
	[
		'a hidden column with nothing in it',
		[
			'a.xlsx',
			xlsx([
				{
					name: '一',
					xml: '<cols><col min="2" max="9" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
				},
			]),
		],
		undefined,
	],
	[
		'a hidden row',
		[
			'a.xlsx',
			xlsx([
				{
					name: '一',
					xml: '<sheetData><row r="1" hidden="1"><c r="B1"><v>1</v></c></row></sheetData>',
				},
			]),
		],
		'privacy/file-traces',
	],
	['a hidden slide', ['a.pptx', pptx(['停水'], '', '0')], 'privacy/file-traces'],
	['an author', ['a.docx', docx(p('停'), core('creator', '沈小满'))], 'privacy/file-author'],
	[
		'who saved it last',
		['a.docx', docx(p('停'), core('lastModifiedBy', '沈小满'))],
		'privacy/file-author',
	],
	['a computer as author', ['a.docx', docx(p('停'), core('creator', '微软用户'))], undefined],
	['a film’s place', ['a.mp4', mp4('居民议事', '+30.2741+120.1551/')], 'privacy/file-location'],
	[
		'a PDF within a PDF’s stream that is large',
		['a.pdf', pdf(['停水'], { more: [stream('', 'x'.repeat(1000))] })],
		undefined,
	],
];
