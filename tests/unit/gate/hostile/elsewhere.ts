/** What lies elsewhere, or leads there. */
import { at, named, withKey, withBody, type Hostile } from './spoil.ts';

export const elsewhere: Hostile[] = [
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
];
