/** An entry's file in the form and back: what nobody changed stays as it was, byte for byte. */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	keepUnchanged,
	readEntryFile,
	writeEntryFile,
	type Data,
} from '../../../../admin/file/entry.ts';
import { checkEntry, type EntryKind } from '../../../../src/collections/check.ts';
import type { Fields } from '../../../../src/collections/field.ts';
import { withoutEmpty } from '../../../../src/collections/field.ts';
import { collections, pages } from '../../../../src/collections/index.ts';
import { readContent } from '../../../../src/gate/content.ts';
import { schema } from '../../../../src/gate/rules/schema.ts';
import { contentFolder } from '../../../content.ts';
import { seeded } from '../../../seeded.ts';
import { pick, someValue } from '../../collections/generated.ts';

const kinds = { ...collections, pages } as unknown as Record<string, { fields: Fields }>;
const order = Object.values(kinds).flatMap(({ fields }) => Object.keys(fields));
const samples = globSync(
	'content/{notices,policies,activities,campaigns,volunteers,slogans,pages}/**/*.md',
	{
		cwd: resolve('.'),
	},
).sort();

/** A save of the form: what is written, put over what was opened. */
function saved(opened: string, change: (data: Data) => void = () => undefined): string {
	const data = readEntryFile(opened);
	change(data);
	return keepUnchanged(opened, writeEntryFile(data, order));
}

describe('every entry of the sample', () => {
	test.each(samples)('%s comes back byte for byte', (file) => {
		const raw = readFileSync(file, 'utf8');
		expect(saved(raw)).toBe(raw);
	});

	test.each(samples)('%s: another title changes one line', (file) => {
		const raw = readFileSync(file, 'utf8');
		const after = saved(raw, (data) => (data['title'] = '另一个标题'));
		const changed = raw.split('\n').filter((line, place) => line !== after.split('\n')[place]);
		expect(changed).toEqual([expect.stringMatching(/^title: /)]);
		expect(readEntryFile(after)['title']).toBe('另一个标题');
	});

	test.each(samples)('%s: a line more in the body changes no field and no other line', (file) => {
		const raw = readFileSync(file, 'utf8');
		const after = saved(
			raw,
			(data) => (data['body'] = `${String(data['body']).trim()}\n\n又一段。`),
		);
		expect(after).toBe(`${raw.trimEnd()}\n\n又一段。\n`);
	});
});

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

/** A text that YAML could misread. */
const nasty = [
	'# 不是注释',
	'- 不是列表',
	'不是: 键',
	"'引'",
	'"双引"',
	'{{title}}',
	'*星',
	'&和',
	'!叹',
	'@在',
	'`反`',
	'yes',
	'null',
	'~',
	'0123',
	'1e3',
	'2026-11-20',
	'0x1f',
	'[方]',
	'{花}',
	'%百',
	'|竖',
	'>大于',
	':',
	'---',
	'第一行\n第二行',
	'前\n---\n后',
	'尾空格 ',
	'\ttab',
	'😀',
	'：全角',
	'\u200b零宽',
	'a'.repeat(300),
	'字'.repeat(300),
];

describe('over generated forms', () => {
	test.each(Object.entries(kinds))(
		'%s: what was written is what is read, and a second save changes nothing',
		(_, { fields }) => {
			const random = seeded(11);
			for (let round = 0; round < 40; round += 1) {
				const data: Data = Object.fromEntries(
					Object.entries(fields).map(([key, field]) => [
						key,
						random() < 0.3 ? pick(random, nasty) : someValue(random, field),
					]),
				);
				data['body'] = Array.from({ length: 3 }, () => pick(random, nasty)).join('\n\n');
				const raw = writeEntryFile(data, order);
				const { body, ...rest } = readEntryFile(raw);
				const { body: given, ...expected } = JSON.parse(JSON.stringify(data)) as Data;
				expect(rest).toEqual(withoutEmpty(expected) ?? {});
				expect(String(body).trim()).toBe(String(given).trim());
				expect(saved(raw)).toBe(raw);
				const key = pick(random, Object.keys(fields));
				const value = pick(random, nasty);
				const changed = saved(raw, (form) => (form[key] = value));
				const { body: text, ...now } = readEntryFile(changed);
				expect(now).toEqual({ ...rest, [key]: value });
				expect(text).toBe(body);
			}
		},
		60_000,
	);

	test.each(Object.entries(kinds))(
		'%s: the gate says of the written file what the editor said of the form',
		(name, { fields }) => {
			const random = seeded(23);
			const forms = Array.from({ length: 60 }, (_, round): [string, Data] => {
				const data = Object.fromEntries(
					Object.entries(fields).map(([key, field]) => [key, someValue(random, field)]),
				);
				if ('stage' in fields) data['stage'] = pick(random, ['draft', 'review', 'ready']);
				return [`${name}/20260101-n${round}.md`, data];
			});
			const files = forms.map(([file, data]) => [file, writeEntryFile(data, order)]);
			const content = readContent(
				contentFolder(Object.fromEntries(files) as Record<string, string>),
			);
			expect(content.unread).toEqual([]);
			const gate = Map.groupBy(schema(content), ({ file }) => file);
			let refused = 0;
			for (const [file, data] of forms) {
				const said = (gate.get(file) ?? []).map(({ key = '', message }) => `${key}：${message}`);
				const complaints = checkEntry(name as EntryKind, data);
				expect(complaints.map(({ key, message }) => `${key}：${message}`).sort()).toEqual(
					said.sort(),
				);
				refused += said.length > 0 ? 1 : 0;
			}
			expect(refused).toBeGreaterThan(5);
		},
		60_000,
	);
});
