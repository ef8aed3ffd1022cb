/** What a save keeps of the file that was opened, and files that are not opened at all. */
import { describe, expect, test } from 'vitest';
import {
	keepUnchanged,
	readEntryFile,
	writeEntryFile,
	type Data,
} from '../../../../admin/record/entry.ts';
import { order, saved } from './saved.ts';

const head = '---\ntitle: 停水\nsummary: 说明\n---\n';
const kept: [string, string, (data: Data) => void, string][] = [
	[
		'a comment stays above its field when the one before changes',
		'---\ntitle: 停水\n# 来源：物业\nsummary: 说明\n---\n\n正文\n',
		(data) => (data['title'] = '停电'),
		'---\ntitle: 停电\n# 来源：物业\nsummary: 说明\n---\n\n正文\n',
	],
	[
		'a comment behind an unchanged value stays',
		'---\ntitle: 停水 # 不要改\nsummary: 说明\n---\n',
		(data) => (data['summary'] = '新说明'),
		'---\ntitle: 停水 # 不要改\nsummary: 新说明\n---\n',
	],
	[
		'a comment before the first field stays',
		'---\n# 市里转发\ntitle: 停水\nsummary: 说明\n---\n',
		(data) => (data['summary'] = '新说明'),
		'---\n# 市里转发\ntitle: 停水\nsummary: 新说明\n---\n',
	],
	[
		'folded and quoted texts stay as they were written',
		'---\ntitle: "停水"\nsummary: >-\n  两行\n  合一行\n---\n',
		(data) => (data['kind'] = 'outage'),
		'---\ntitle: "停水"\nsummary: >-\n  两行\n  合一行\nkind: outage\n---\n',
	],
	[
		'an emptied field goes, a new one stands where the form has it',
		'---\ntitle: 停水\nkind: notice\nplace: 六号楼\n---\n',
		(data) => Object.assign(data, { place: '', summary: '说明' }),
		'---\ntitle: 停水\nsummary: 说明\nkind: notice\n---\n',
	],
	['an emptied body leaves the fields', `${head}\n正文\n`, (data) => (data['body'] = ''), head],
	['a first body stands after a line', head, (data) => (data['body'] = '正文'), `${head}\n正文\n`],
	[
		'a BOM and Windows line ends go, comments stay',
		'\uFEFF---\r\ntitle: 停水 # 旧\r\nsummary: 说明\r\n---\r\n\r\n正文\r\n',
		(data) => (data['summary'] = '新说明'),
		'---\ntitle: 停水 # 旧\nsummary: 新说明\n---\n\n正文\n',
	],
	[
		'a field nobody knows stays',
		'---\ntitle: 停水\nlegacyId: 0012\n---\n',
		(data) => (data['title'] = '停电'),
		'---\ntitle: 停电\nlegacyId: 0012\n---\n',
	],
];

describe('what a save keeps', () => {
	test.each(kept)('%s', (_, opened, change, expected) => {
		expect(saved(opened, change)).toBe(expected);
	});

	const rewritten: [string, string][] = [
		['fields on one line', '---\n{ title: 停水, summary: 说明 }\n---\n\n正文\n'],
		['an anchor that moves', '---\nsummary: &a 说明\ntitle: 停水\nplace: *a\n---\n\n正文\n'],
		['fields that are indented', '---\n  title: 停水\n  summary: 说明\n---\n\n正文\n'],
		['no field at all', '---\n---\n\n正文\n'],
	];
	test.each(rewritten)('%s: written anew rather than wrongly', (_, opened) => {
		const before = readEntryFile(opened);
		const after = saved(opened, (data) => (data['summary'] = '新说明'));
		const { body, ...fields } = readEntryFile(after);
		const { body: was, ...old } = before;
		expect(fields).toEqual({ ...old, summary: '新说明' });
		expect(body).toBe(was);
	});

	test('over a file that is broken by now, what the form holds is written', () => {
		const written = writeEntryFile({ title: '停水', body: '正文' }, order);
		expect(keepUnchanged('---\ntitle: "停水\n---\n\n旧\n', written)).toBe(written);
	});
});

describe('a file that cannot be read is not opened', () => {
	const broken: [string, string][] = [
		['without fields', '只有正文'],
		['with an open quote', '---\ntitle: "停水\n---\n'],
		['with a key twice', '---\ntitle: 甲\ntitle: 乙\n---\n'],
		['with a list for fields', '---\n- 甲\n- 乙\n---\n'],
		['with a word for fields', '---\n停水\n---\n'],
		['with a tab for indent', '---\ncontact:\n\tname: 物业\n---\n'],
		['with fields that never end', '---\ntitle: 停水\n'],
	];
	test.each(broken)('%s', (_, raw) => {
		expect(() => readEntryFile(raw)).toThrow(/^这个文件.*请找信息员看看$/);
	});

	test('an empty file is an empty form', () => {
		expect(readEntryFile('')).toEqual({});
		expect(readEntryFile('\uFEFF\n')).toEqual({});
	});
});
