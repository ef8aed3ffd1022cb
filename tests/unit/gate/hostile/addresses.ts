/** Addresses that are taken, or lead astray. */
import { named, withKey, withBody, alias, alert, setting, type Hostile } from './spoil.ts';

export const addresses: Hostile[] = [
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
];
