/** Names and lengths. */
import { goodNotice, picture } from '../../../content.ts';
import { at, named, withKey, withTitle, withBody, type Hostile } from './spoil.ts';

export const names: Hostile[] = [
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
