/** Attachments of entries: asked once, told at their place, and nothing of what they say is written anywhere. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../../../../src/gate/check.ts';
import { sentence } from '../../../../src/gate/finding.ts';
import { contentFolder, type Files } from '../../../content.ts';
import { notice } from '../rules/said.ts';
import { docx, id, mobile, p, tbl, zip } from './made.ts';

const at = 'notices/20261120-0900.md';
const files = (bytes: Uint8Array, keys = ''): Files => ({
	[at]: notice(`${keys}attachments:\n  - { file: ../media/notices/名单.docx, label: 名单 }`),
	'media/notices/名单.docx': bytes,
});

const findings = (given: Files) =>
	check(contentFolder(given)).findings.filter(({ rule }) => rule.startsWith('privacy/'));

/** A name that stands nowhere else on this machine. */
const name = `欧阳${String.fromCodePoint(0x7000 + Math.floor(Math.random() * 1000))}霖`;
const secret = docx(
	p(`${name}${id}`) +
		tbl([
			['姓名', '电话'],
			[name, mobile],
		]) +
		p(String(Math.random())),
	{ 'docProps/core.xml': `<c><creator>${name}</creator></c>` },
);

test('it is told at its place in the entry, and of no number or name', () => {
	const found = findings(files(secret));
	expect(found.map(({ rule, level, line, editor }) => [rule, level, line, editor.label])).toEqual(
		expect.arrayContaining([
			['privacy/id', 'error', 7, '附件 附件文件'],
			['privacy/mobile', 'error', 7, '附件 附件文件'],
		]),
	);
	expect(found[0]?.editor.media).toBe('../media/notices/名单.docx');
	const said = found.map(sentence).join('\n');
	for (const word of [name, id, mobile]) expect(said).not.toContain(word);
});

test('nothing of it stands in what is kept, and what is kept says the same again', () => {
	const [first, again] = [findings(files(secret)), findings(files(secret))];
	expect(again).toEqual(first);
	const kept = globSync('.cache/gate/*').filter((file) => existsSync(file));
	expect(kept.some((file) => file.includes('attachments'))).toBe(true);
	const text = kept.map((file) => readFileSync(file, 'utf8')).join('\n');
	for (const word of [name, id, mobile]) expect(text).not.toContain(word);
});

test('an attachment of a draft is warned of', () => {
	const levels = findings(files(secret, 'stage: draft\n')).map(({ level }) => level);
	expect(levels).not.toContain('error');
	expect(levels).toContain('warning');
});

test('one of a correction is refused before it is published', () => {
	const given = files(secret, 'stage: review\n');
	const revision = Object.entries(given).map(([file, content]): [string, Files[string]] => [
		file === at ? `revisions/${at}` : file,
		content,
	]);
	const found = findings({ ...Object.fromEntries(revision), [at]: notice('') });
	expect(found.map(({ rule }) => rule)).toContain('privacy/id');
	expect(found.every(({ file }) => file.startsWith('revisions/'))).toBe(true);
});

test('the office’s own mobile may stand in an attachment', () => {
	const own = docx(p(`电话 ${mobile}`));
	const site = `name: 测试社区\norganisation: 测试居委会\ndomain: test.example\nownPhones: ['${mobile}']\n`;
	expect(findings(files(own))).toHaveLength(1);
	expect(findings({ ...files(own), 'settings/site.yml': site })).toEqual([]);
});

test('what the page does not say is better said there too', () => {
	const words = Array.from({ length: 60 }, (_, day) => `第${day}天上午打扫${day}号楼的楼道。`);
	const advice = (body: string) =>
		check(
			contentFolder({
				[at]: notice('attachments: [{ file: ../media/方案.docx, label: 方案 }]', body),
				'media/方案.docx': docx(words.map(p).join('')),
			}),
		).findings.filter(({ rule }) => rule === 'form/attachment-only');
	expect(advice('见附件。').map(({ level }) => level)).toEqual(['advice']);
	expect(advice(words.join('\n\n'))).toEqual([]);
});

test('a bad file stops the check with what to do, and a good one beside it is read', () => {
	const given = {
		[at]: notice(
			'attachments:\n  - { file: ../media/a.zip, label: 资料 }\n  - { file: ../media/b.zip, label: 资料二 }',
		),
		'media/a.zip': zip({ '安装.exe': 'MZ' }),
		'media/b.zip': zip({ '名单.csv': id }),
	};
	const said = check(contentFolder(given)).findings.map(
		({ level, message }) => `${level} ${message}`,
	);
	expect(said).toContainEqual(
		'error 附件“a.zip”里的“安装.exe”里有宏、脚本或者程序，请另存为不带宏的 .docx、.xlsx 或 PDF 再上传',
	);
	expect(
		said.some((one) => one.startsWith('error 附件“b.zip”里的“名单.csv”第 1 行有身份证号')),
	).toBe(true);
});
