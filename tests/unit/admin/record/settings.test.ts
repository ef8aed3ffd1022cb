import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
	keepUnchangedSettings,
	readSettingsFile,
	writeSettingsFile,
} from '../../../../admin/record/settings.ts';

const saved = (opened: string, change: (data: Record<string, never>) => void) => {
	const data = readSettingsFile(opened);
	change(data as Record<string, never>);
	return keepUnchangedSettings(opened, writeSettingsFile(data));
};

test.each(globSync('content/settings/*.yml'))('%s saved untouched is the same bytes', (file) => {
	const opened = readFileSync(file, 'utf8');
	expect(saved(opened, () => undefined)).toBe(opened);
});

const topics = `# 居民按主题找文章
- { key: elderly, label: 养老助老, description: 高龄津贴、助餐 }
# 2026 年加的
- { key: health, label: "卫生健康" }
`;
type Items = { items: Record<string, string>[] };
const items = (data: unknown) => (data as Items).items;

test.each([
	[
		'an item added at the end stands in the manner of the others',
		(data: unknown) => items(data).push({ key: 'sport', label: '体育' }),
		`${topics}- { key: sport, label: 体育 }\n`,
	],
	[
		'an item added at the start leaves the others and their comments',
		(data: unknown) => items(data).unshift({ key: 'sport', label: '体育' }),
		`- { key: sport, label: 体育 }\n${topics}`,
	],
	[
		'an item changed keeps the order of its parts, and its neighbours',
		(data: unknown) => (items(data)[0] = { description: '助餐', label: '养老', key: 'elderly' }),
		topics.replace(
			/^.*\n- \{ key: elderly.*$/m,
			'- { key: elderly, label: 养老, description: 助餐 }',
		),
	],
	[
		'an item taken off takes its comment with it',
		(data: unknown) => items(data).splice(1, 1),
		topics.slice(0, topics.indexOf('# 2026')),
	],
	[
		'items moved keep their text',
		(data: unknown) => items(data).reverse(),
		[
			'# 2026 年加的\n- { key: health, label: "卫生健康" }\n',
			topics.slice(0, topics.indexOf('# 2026')),
		].join(''),
	],
])('%s', (_, change, expected) => {
	expect(saved(topics, change)).toBe(expected);
});

const site = `name: 清和社区
icp: ""
# 打给值班室
phone: 0571-0000 0000
starScheme: [100, 300, 600]
`;

test.each([
	[
		'a value changed leaves comments, empty keys and lists',
		{ phone: '0571-0000 0009' },
		site.replace('# 打给值班室\nphone: 0571-0000 0000', 'phone: 0571-0000 0009'),
	],
	[
		'a list changed stays on its line',
		{ starScheme: [100, 200] },
		site.replace('100, 300, 600', ' 100, 200 '),
	],
	[
		'a value given for the first time',
		{ icp: '浙ICP备12345678号' },
		site.replace('""', '浙ICP备12345678号'),
	],
	['a new key stands at the end', { tagline: '身边事' }, `${site}tagline: 身边事\n`],
	['an emptied value is taken off', { starScheme: [] }, site.replace(/starScheme.*\n/, '')],
])('%s', (_, change, expected) => {
	expect(saved(site, (data) => Object.assign(data, change))).toBe(expected);
});

test.each([
	['level: important\ntext: 停水\n', {}, ''],
	['', { level: 'important' }, 'level: important\n'],
	['[a, b]\n', { items: ['a'] }, '- a\n'],
])(
	'emptied, first filled in, or not to be cut into lines: %j becomes %j',
	(opened, data, expected) => {
		expect(keepUnchangedSettings(opened, writeSettingsFile(data))).toBe(expected);
	},
);

test('a list written as blocks stays one', () => {
	const opened = '- key: a\n  label: 甲\n- key: b\n  label: 乙\n';
	const change = (data: unknown) => (items(data)[1] = { key: 'b', label: '丙' });
	expect(saved(opened, change)).toBe(opened.replace('乙', '丙'));
});

test('a file that cannot be read is refused in words', () => {
	expect(() => readSettingsFile('a: [')).toThrow('编辑器读不懂');
});

test('an emptied form stays empty, whatever ends the line', () => {
	expect(keepUnchangedSettings('level: important\n', '\n')).toBe('');
});
