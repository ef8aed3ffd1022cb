/** Content that means ill, or that a machine would misread: its files, its rule and what must be said. */
import { goodNotice, picture, type Files } from '../../content.ts';

/** The notice that most cases spoil. */
const at = 'notices/20261120-0900.md';
const named = (said: string) =>
	new RegExp(`(?:^|　)${at.replaceAll('.', '\\.')}(?: 第 \\d+ 行)?：.*${said}`, 'm');
const changed = (from: string | RegExp, to: string) => ({ [at]: goodNotice.replace(from, to) });
const withKey = (line: string) => changed('kind: outage', `kind: outage\n${line}`);
const withTitle = (title: string) => changed('停水检修', title);
const withBody = (body: string) => changed('上午8:30–11:30停水。', body);
const withCover = (name: string, bytes: Uint8Array): Files => ({
	...withKey(`cover: ../media/notices/${name}\ncoverAlt: 一名工人在检修水管`),
	[`media/notices/${name}`]: bytes,
});
const withFile = (name: string, bytes: string): Files => ({
	...withKey(`attachments: [{ file: ../media/notices/${name}, label: 报名表 }]`),
	[`media/notices/${name}`]: Buffer.from(bytes, 'latin1'),
});
const alias = (address: string) => withKey(`aliases: ['${address}']`);
const alert = (link: string): Files => ({
	'settings/alert.yml': `level: emergency\ntext: 今晚有暴雨\nendsAt: 2026-12-01 09:00\nlink: '${link}'\n`,
});
const setting = (said: string) =>
	new RegExp(`(?:^|　)settings/alert\\.yml 第 \\d+ 行：.*${said}`, 'm');

const utf16 = (text: string) => Buffer.from(text, 'utf16le').toString('latin1');
const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const zip = (inside: string) => `PK\x03\x04${inside}PK\x05\x06`;
/** A head that promises 50,000 × 50,000 pixels. */
const hugePng = Buffer.from(picture);
hugePng.writeUInt32BE(50_000, 16);
hugePng.writeUInt32BE(50_000, 20);
/** Two frames of 5,000 × 5,000 in 70 bytes. */
const frame = '\x21\xf9\x04\0\0\0\0\0\x2c\0\0\0\0\x88\x13\x88\x13\0\x02\x02\x44\x01\0';
const bombGif = Buffer.from(
	`GIF89a\x88\x13\x88\x13\x80\0\0\0\0\0\xff\xff\xff${frame}${frame};`,
	'latin1',
);
const code = 'export const x = process.env;\n\n{JSON.stringify(x)}\n';

/** The case, its files, the rule and what must be said of them. */
export const hostile: [name: string, files: Files, id: string, message: RegExp][] = [
	// What is code.
	[
		'MDX among the pages',
		{ 'pages/special.mdx': code },
		'form/code',
		/(?:^|　)pages\/special\.mdx：“special\.mdx”是程序/m,
	],
	[
		'MDX among the notices',
		{ 'notices/20261120-0900.mdx': code },
		'form/code',
		/20261120-0900\.mdx：.*是程序/,
	],
	['a component', { 'notices/2026/a.astro': code }, 'form/code', /a\.astro：.*是程序/],
	['a script', { 'pages/about.js': code }, 'form/code', /about\.js：.*是程序/],
	[
		'TypeScript among the settings',
		{ 'settings/site.ts': code },
		'form/code',
		/site\.ts：.*是程序/,
	],
	[
		'a configuration',
		{ 'astro.config.mjs': code },
		'form/code',
		/(?:^|　)astro\.config\.mjs：.*是程序/m,
	],
	['a web page', { 'pages/index.html': '<script>' }, 'form/code', /index\.html：.*存成 index\.md/],
	['a script in the body', withBody('<script>alert(1)</script>'), 'form/body', named('HTML')],
	['a script as a link', withBody('[看](javascript:alert(1))'), 'form/body', named('不能用')],
	// What lies elsewhere.
	['an entry that is a link', { [at]: { to: '/etc/hostname' } }, 'form/link', named('是一个链接')],
	[
		'a folder that is a link',
		{ 'notices/2026': { to: '/etc' } },
		'form/link',
		/(?:^|　)notices\/2026：这是一个链接/m,
	],
	[
		'a collection that is a link',
		{ policies: { to: '/proc/self' } },
		'form/link',
		/(?:^|　)policies：这是一个链接/m,
	],
	[
		'media that are a link',
		{ media: { to: '/proc/self' } },
		'form/link',
		/(?:^|　)media：这是一个链接/m,
	],
	[
		'a link that leads to nothing',
		{ 'media/notices/a.pdf': { to: 'nowhere' } },
		'form/link',
		/a\.pdf：这是一个链接/,
	],
	[
		'an attachment that is a link',
		{
			...withKey('attachments: [{ file: ../media/notices/表.txt, label: 报名表 }]'),
			'media/notices/表.txt': { to: '/proc/self/environ' },
		},
		'links/media-missing',
		named('找不到'),
	],
	[
		'settings that are a link',
		{ 'settings/topics.yml': { to: '/etc/hostname' } },
		'form/link',
		/topics\.yml：这是一个链接/,
	],
	[
		'an attachment above the content',
		withKey('attachments: [{ file: ../../package.json, label: 报名表 }]'),
		'form/schema',
		named('附件文件'),
	],
	[
		'an attachment above by way of media',
		withKey('attachments: [{ file: ../media/../../package.json, label: 报名表 }]'),
		'form/schema',
		named('附件文件'),
	],
	[
		'a cover above by way of media',
		withKey('cover: ../media/notices/../../../a.jpg\ncoverAlt: 一名工人'),
		'form/schema',
		named('图片'),
	],
	[
		'a picture in the body from above',
		withBody('![图](../../package.json)'),
		'links/media-outside',
		named('不在 content/media/ 里'),
	],
	[
		'a picture from the root of the disk',
		withBody('![图](/etc/hostname.jpg)'),
		'form/body',
		named('不在本站'),
	],
	[
		'a picture with its slashes encoded',
		withBody('![图](..%2F..%2Fpackage.json)'),
		'form/media-name',
		named('%'),
	],
	[
		'a picture with a question',
		withBody('![图](../media/notices/图.png?raw)'),
		'form/media-name',
		named('\\?'),
	],
	[
		'a file in the body from above',
		withBody('::attachment{file="../../package.json" label="表"}'),
		'links/media-outside',
		named('不在'),
	],
	[
		'an entry taken for a file',
		withBody('::attachment{file="../settings/site.yml" label="表"}'),
		'links/media-outside',
		named('不在'),
	],
	// Pictures and attachments.
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
	// What YAML takes for something else.
	['a title cut by #', withTitle('停水 #3 楼'), 'form/yaml-cut', named('“#3 楼”会丢失')],
	[
		'a place cut by #',
		withKey('place: 清和苑\t#3 楼门口'),
		'form/yaml-cut',
		named('“#3 楼门口”会丢失'),
	],
	[
		'a title that goes on with #',
		withTitle('停水\n  #3 楼'),
		'form/yaml-cut',
		named('“#3 楼”会丢失'),
	],
	['an item cut by #', withKey('topics:\n  - water # 水'), 'form/yaml-cut', named('“# 水”会丢失')],
	['an anchor', withTitle('&停水 通知一则'), 'form/yaml-anchor', named('“&停水”会丢失')],
	['an alias', withTitle('*停水'), 'form/yaml-alias', named('“\\*”')],
	['a tag', withTitle('!重要 停水'), 'form/yaml-tag', named('“!”')],
	['a tag that makes code', withTitle('!!js/function "停水"'), 'form/yaml-tag', named('“!”')],
	['a merge', withKey('<<: { stage: draft }'), 'form/schema', named('不认识“<<”')],
	['a colon that divides', withTitle('停水: 三号楼'), 'form/yaml', named('格式读不懂')],
	['a number of another kind', withTitle('1e3'), 'form/yaml-number', named('“1e3”会被读成“1000”')],
	['a prototype', withKey('__proto__: { stage: draft }'), 'form/schema', named('__proto__')],
	['brackets in brackets', withTitle('['.repeat(500)), 'form/yaml-deep', named('套得太深')],
	['an end of the form within it', withTitle('停水\n---x'), 'form/front-matter', named('断开')],
	['another end of the form', withTitle('停水\n+++'), 'form/front-matter', named('断开')],
	[
		'a directive of YAML',
		{ 'settings/topics.yml': '%YAML 1.1\n---\n- { key: a, label: 甲 }\n' },
		'form/yaml',
		/topics\.yml 第 1 行：一行不能以“%”开头/,
	],
	// Characters.
	[
		'line ends of old',
		{ [at]: goodNotice.replaceAll('\n', '\r') },
		'form/line-ends',
		named('换行'),
	],
	['one line end of old', withBody('停水。\r请储水。'), 'form/line-ends', named('换行')],
	['NUL in the body', withBody('停\0水。'), 'form/character', named('U\\+0000')],
	['a control sign in the body', withBody('停\x1b[31m水。'), 'form/character', named('U\\+001B')],
	['turned writing in the title', withTitle('停\u202e水'), 'form/character', named('U\\+202E')],
	[
		'turned writing written in ASCII',
		withTitle('"停\\u202e水"'),
		'form/character',
		named('U\\+202E'),
	],
	['turned writing by its number', withBody('停&#x202E;水'), 'form/character', named('&#x202E;')],
	['no character U+FFFE', withBody('停\ufffe水'), 'form/character', named('U\\+FFFE')],
	[
		'no character U+FFFF in a list',
		withKey('topics: ["a\uffff"]'),
		'form/character',
		named('U\\+FFFF'),
	],
	[
		'isolated writing in the settings',
		{ 'settings/contacts.yml': '- { subject: "低\u2067保", phone: 12345 }\n' },
		'form/character',
		/contacts\.yml 第 1 行：.*U\+2067/,
	],
	// Addresses.
	['an alert that leads away', alert('//other.example/'), 'links/outside', setting('带到别的网站')],
	[
		'an alert that leads away by a backslash',
		alert('/\\other.example/'),
		'links/outside',
		setting('带到别的网站'),
	],
	[
		'a source without a scheme',
		withKey('sourceUrl: //other.example/a'),
		'links/outside',
		named('带到别的网站'),
	],
	[
		'a source with a name before its host',
		withKey('sourceUrl: https://gov.cn@other.example/'),
		'form/schema',
		named('原文链接'),
	],
	[
		'a source with a backslash',
		withKey("sourceUrl: 'https://\\other.example'"),
		'form/schema',
		named('原文链接'),
	],
	[
		'a link in the body that leads away',
		withBody('[看](/\\other.example)'),
		'links/outside',
		named('带到别的网站'),
	],
	[
		'a link that leads away behind a tab',
		withBody('[看](/&#9;/other.example)'),
		'links/outside',
		named('带到别的网站'),
	],
	[
		'a link with a name before its host',
		withBody('[看](https://gov.cn@other.example)'),
		'links/outside',
		named('带到别的网站'),
	],
	['an old address that leads away', alias('//other.example'), 'form/schema', named('旧网址')],
	['a reserved address in capitals', alias('/Admin/'), 'links/alias-taken', named('相撞')],
	['a reserved room in capitals', alias('/PageFind/old.html'), 'links/alias-taken', named('相撞')],
	[
		'an address among the attachments',
		alias('/files/old.html'),
		'links/alias-taken',
		named('相撞'),
	],
	['an address with dots', alias('/old/../admin/'), 'links/alias-taken', named('相撞')],
	['an address that is percent-encoded', alias('/%61dmin/'), 'form/schema', named('旧网址')],
	[
		'an address of a column in capitals',
		alias('/NOTICES/index.HTML'),
		'links/alias-taken',
		named('相撞'),
	],
	['an address of a hidden file', alias('/.htaccess'), 'links/alias-taken', named('相撞')],
	[
		'the same address twice',
		withKey('aliases: [/old/A, /old/a/]'),
		'links/alias-taken',
		named('相撞'),
	],
	[
		'an address below a file',
		withKey('aliases: [/old/a.html, /old/a.html/b]'),
		'links/alias-taken',
		named('相撞'),
	],
	['an address of 400 characters', alias(`/old/${'a'.repeat(400)}`), 'form/alias', named('太长')],
	['a device of Windows as an address', alias('/old/con/'), 'form/alias', named('电脑不认')],
	// Names and lengths.
	[
		'entries that differ by capitals',
		{
			[at]: goodNotice,
			'notices/2026/20261120-0900.MD': goodNotice,
			'notices/2026/20261120-0900.md': goodNotice,
		},
		'form/name-case',
		/只差大小写/,
	],
	[
		'media that differ by capitals',
		{ 'media/notices/a.png': picture, 'media/notices/A.PNG': picture },
		'form/name-case',
		/a\.png：和“media\/notices\/A\.PNG”只差大小写/,
	],
	[
		'a device of Windows',
		{ 'pages/con.md': goodNotice },
		'form/file-name',
		/con\.md：这个文件名是系统留用的/,
	],
	[
		'a name that is turned',
		{ 'media/notices/a\u202egnp.exe': '' },
		'form/file-name',
		/看不见或容易看错/,
	],
	[
		'a page of the site in the place of a page',
		{ 'pages/search.md': goodNotice },
		'form/id-reserved',
		/“search”是网站自己的页面/,
	],
	[
		'a page named index',
		{ 'pages/index.md': goodNotice },
		'form/id-reserved',
		/“index”是网站自己的页面/,
	],
	[
		'an id of 80 characters',
		{ [`notices/20261120-${'a'.repeat(71)}.md`]: goodNotice },
		'form/id',
		/最多 60 个/,
	],
	['a title of 81 characters', withTitle('停'.repeat(81)), 'form/schema', named('有 81 个字')],
	[
		'a body of 200,001 characters',
		withBody('停'.repeat(200_001)),
		'form/too-long',
		named('最多 200000 个字'),
	],
	[
		'a form of 51 kB',
		withKey(`place: ${'a'.repeat(51_000)}`),
		'form/too-long',
		named('最多 50 KB'),
	],
	['a file of 5 MB', withBody('停水\n'.repeat(700_000)), 'form/too-long', named('文件太大')],
];
