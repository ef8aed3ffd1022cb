/** No number of a person is published, wherever it stands; the office's own are, and no sentence repeats one. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../../../../src/gate/check.ts';
import { sentence } from '../../../../../../src/gate/finding.ts';
import { attachedRules } from '../../../../../../src/gate/rules/content/attachments.ts';
import { bankCard } from '../../../../../../src/gate/rules/entry/privacy/bank-card.ts';
import { identity } from '../../../../../../src/gate/rules/entry/privacy/id.ts';
import { mobile as mobileRule } from '../../../../../../src/gate/rules/entry/privacy/mobile.ts';
import { contentFolder } from '../../../../../content.ts';
import { findingsBy, notice, said } from '../../said.ts';

const privacy = [
	identity,
	bankCard,
	mobileRule,
	...attachedRules.filter(({ id }) => /^privacy\/(?:id|bank-card|mobile)$/.test(id)),
];

/** The example of GB 11643-1999 itself. */
const id = '11010519491231002X';
const mobile = '13800138000';
const card = '6222020000000000000';
const at = 'notices/20261120-0900.md';
const site = 'name: 测试社区\norganisation: 测试社区居委会\ndomain: test.example\n';

const remedy = {
	id: '身份证号，请遮住中间几位，写成 35*************123 的样子',
	mobile:
		'个人手机号，请遮住中间几位，写成 138****1234 的样子。这个号码本来就可以公开的，请先在“网站设置”“站点信息”的“可以公开的手机号”里添上',
	card: '银行卡号，请遮住中间几位，写成 6222***********1234 的样子',
};

test.each([
	['the title', notice('').replace('停水检修', `张某某${id}`), 2, `“标题”里有${remedy.id}`],
	[
		'the summary',
		notice('').replace('周四', `打 ${mobile}，周四`),
		3,
		`“一句话说明”里有${remedy.mobile}`,
	],
	['a body', notice('', `\n\n卡号${card}`), 11, `“正文”里有${remedy.card}`],
	[
		'a body, cut by bold',
		notice('', `**${id.slice(0, 4)}**${id.slice(4)}`),
		9,
		`“正文”里有${remedy.id}`,
	],
	['a link', notice('', `[打电话](tel:${mobile})`), 9, `“正文”里有${remedy.mobile}`],
	['a picture’s text', notice('', `![${mobile}](../media/a.jpg)`), 9, `“正文”里有${remedy.mobile}`],
	[
		'a label',
		notice(`attachments:\n  - { file: ../media/a.pdf, label: 张某某${id} }`),
		7,
		`“附件”的“附件名称”里有${remedy.id}`,
	],
	[
		'a note, unquoted',
		notice(`changes:\n  - at: 2026-11-21 09:00\n    note: ${mobile}`),
		8,
		`“修改说明”的“改了什么”里有${remedy.mobile}`,
	],
	['an old address', notice(`aliases: [/old/${id}/]`), 6, `“旧网址”里有${remedy.id}`],
	[
		'a telephone',
		notice(`contact:\n  phone: 138 0013 8000`),
		7,
		'“联系人”的“电话”里有个人手机号，请换成办公电话。这个号码本来就可以公开的，请先在“网站设置”“站点信息”的“可以公开的手机号”里添上',
	],
	[
		'a file’s name',
		notice(`attachments:\n  - { file: ../media/${mobile}.pdf, label: 报名表 }`),
		7,
		'“附件”的“附件文件”里有个人手机号，请在电脑里把文件改个名字，再上传。这个号码本来就可以公开的，请先在“网站设置”“站点信息”的“可以公开的手机号”里添上',
	],
])('in %s', (_, text, line, message) => {
	expect(said(privacy, { [at]: text })).toEqual([`error ${at} 第 ${line} 行：${message}`]);
});

test.each([
	['alert', `level: important\ntext: 有事打 ${mobile}\nendsAt: 2026-12-01 09:00\n`, 2],
	['topics', `- { key: a, label: 养老 }\n- { key: b, label: 助老, description: ${id} }\n`, 2],
	['buildings', `- { key: a, label: 1 号楼, estate: ${id} }\n`, 1],
	['contacts', `- { subject: 低保 ${mobile}9 ${id}, phone: 0571-00000001 }\n`, 1],
	['screens', `- { key: a, label: ${id}, collections: [notices] }\n`, 1],
	['lexicon', `- { word: ${id} }\n`, 1],
	['synonyms', `- { word: 低保, also: [${id}] }\n`, 1],
	['site', `${site}address: 清和路 1 号 ${mobile}\n`, 4],
])('in the settings: %s.yml', (name, text, line) => {
	const found = said(privacy, { [`settings/${name}.yml`]: text });
	expect(found).toHaveLength(1);
	expect(found[0]).toContain(`error settings/${name}.yml 第 ${line} 行：`);
});

describe('the office’s own numbers', () => {
	const asking = { [at]: notice('contact:\n  phone: 138-0013-8000', `有事打 +86 ${mobile}。`) };
	test.each([
		['site.ownPhones', { 'settings/site.yml': `${site}ownPhones: ['+86 138 0013 8000']\n` }],
		['site.phone', { 'settings/site.yml': `${site}phone: 138 0013 8000\n` }],
		['contacts', { 'settings/contacts.yml': `- { subject: 低保, phone: 13800138000 }\n` }],
	])('named in %s may be published', (_, files) => {
		expect(said(privacy, { ...asking, ...files })).toEqual([]);
		expect(said(privacy, asking)).toHaveLength(2);
	});

	test('an ID number does not become public by being named so', () => {
		const files = { 'settings/site.yml': `${site}ownPhones: ['${id.slice(0, 17)}']\n` };
		expect(said(privacy, { ...files, [at]: notice('', id) })).toHaveLength(1);
	});
});

test.each([
	['a.csv', `姓名,证件号\n张某某,${id}\n`, 2, '身份证号'],
	['a.csv', '姓名,证件号\n张某某,110105194912310000\n', 2, '身份证号'],
	['a.txt', `\uFEFF值班\n电话：${mobile}`, 2, '个人手机号'],
])('in the text of an attachment %s', (name, text, row, word) => {
	const key = `attachments:\n  - { file: ../media/notices/${name}, label: 公示名单 }`;
	const [found] = said(privacy, { [at]: notice(key), [`media/notices/${name}`]: text });
	expect(found).toMatch(
		`附件“${name}”第 ${row} 行有${word}，请在${name.endsWith('.txt') ? '文件' : '表格'}里遮住中间几位`,
	);
	const link = `::attachment{file="../media/notices/${name}" label="公示名单"}`;
	const files = { [at]: notice('', link), [`media/notices/${name}`]: text };
	expect(said(privacy, files)).toHaveLength(1);
});

test('a sheet of GB 18030, and columns of figures', () => {
	const gbk = Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, ...Buffer.from(id), 0x0a]);
	const key = 'attachments:\n  - { file: ../media/a.csv, label: 名单 }';
	const read = (bytes: Uint8Array) =>
		findingsBy(privacy, check(contentFolder({ [at]: notice(key), 'media/a.csv': bytes })).content);
	expect(read(gbk).map(({ rule }) => rule)).toEqual(['privacy/id']);
	expect(read(Buffer.from('一,二,三\n138,1234,5678\n0013,8000,13\n'))).toEqual([]);
});

test('a draft is warned of, review and public are refused', () => {
	const levels = ['draft', 'review', 'ready'].map((stage) =>
		said(privacy, { [at]: notice(`stage: ${stage}`, id) }).map((one) => one.split(' ')[0]),
	);
	expect(levels).toEqual([['warning'], ['error'], ['error']]);
});

test('what only looks like one is asked about', () => {
	expect(said(privacy, { [at]: notice('', `订单号${mobile}`) })).toEqual([
		`warning ${at} 第 9 行：“正文”里有一串数字像手机号，请核对；是的话请遮住中间几位，写成 138****1234 的样子`,
	]);
});

test('ten in a line are one finding', () => {
	expect(said(privacy, { [at]: notice('', Array(10).fill(id).join('、')) })).toHaveLength(1);
});

test.each([
	['an unquoted number that YAML misreads', notice(`author: 110105194912310021`)],
	['an alias that is taken', notice(`aliases: [/${id}/, /${id}/]`)],
	['a telephone of the wrong form', notice(`contact:\n  phone: ${mobile}转`)],
	['a picture that is not there', notice(`cover: ../media/${id}.jpg\ncoverAlt: 一个人`)],
	['a date', notice(`startsAt: '${id}'`)],
	['a link to nothing', notice('', `[看](http:${id})`)],
])('no sentence of any rule repeats a number: %s', (_, text) => {
	const { findings } = check(contentFolder({ [at]: text }));
	expect(findings.length).toBeGreaterThan(0);
	for (const one of findings) expect(sentence(one)).not.toMatch(/19491231|138 ?0013 ?8000/);
});
