/** What YAML takes for something else, and characters that nobody sees. */
import { goodNotice } from '../../../content.ts';
import { at, named, withKey, withTitle, withBody, type Hostile } from './spoil.ts';

export const yaml: Hostile[] = [
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
];
