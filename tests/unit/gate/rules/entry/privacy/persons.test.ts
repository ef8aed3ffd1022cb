/** Persons beside facts: what is said of it, where, how gravely, and never by whole names. */
import { describe, expect, test } from 'vitest';
import { entryRules } from '../../../../../../src/gate/rules/entry/index.ts';
import type { EntryRule } from '../../../../../../src/gate/rules/entry/rule.ts';
import { entryOf } from '../../../../../../src/gate/entry.ts';
import type { Collection } from '../../../../../../src/collections/collection.ts';
import { notices } from '../../../../../../src/collections/notices.ts';
import { notice, said } from '../../said.ts';

const rules = entryRules.filter(({ id, find }) => find && id.startsWith('privacy/'));
const at = 'notices/20261120-0900.md';
const saidOf = (text: string) => said(rules, { [at]: text });

describe('where it stands', () => {
	test.each([
		['the title', notice('').replace('停水检修', '慰问低保户王秀芝'), 2, '“标题”里'],
		['the summary', notice('').replace('周四', '患者王秀芝确诊肺癌，周四'), 3, '“一句话说明”里'],
		[
			'a note',
			notice('changes:\n  - at: 2026-11-21 09:00\n    note: 低保户王秀芝已通知'),
			8,
			'“修改说明”的“改了什么”里',
		],
		['a body', notice('', '\n\n低保户王秀芝收到棉被。'), 11, '“正文”里'],
		['a body, cut by bold', notice('', '低保户**王秀**芝收到棉被。'), 9, '“正文”里'],
		['a list', notice('', '- 低保户王秀芝'), 9, '“正文”里'],
		['a picture’s text', notice('', '![低保户王秀芝在领棉被](../media/a.jpg)'), 9, '“正文”里'],
	])('%s', (_, text, line, where) => {
		const found = saidOf(text);
		expect(found).not.toEqual([]);
		for (const one of found) expect(one).toContain(`${at} 第 ${line} 行：${where}`);
		for (const one of found) expect(one).toContain('王*芝');
	});

	test('the settings', () => {
		const files = {
			'settings/contacts.yml': '- { subject: 低保户王秀芝的事, phone: 0571-00000001 }\n',
		};
		expect(said(rules, files).join()).toMatch(/error settings\/contacts\.yml 第 1 行/);
	});
});

test.each([
	['a sign and a sure fact', '居民王秀芝，女，78岁，患有糖尿病。', 'error'],
	['a bare name', '听说王秀芝去年查出肺癌。', 'warning'],
	['a child and a school', '清和小学五（3）班林雨晨获奖。', 'warning'],
])('%s', (_, text, level) => {
	const found = saidOf(notice('', text));
	expect(found.map((one) => one.split(' ')[0])).toEqual([level]);
});

test('a draft is only warned of', () => {
	const text = notice('stage: draft', '低保户王秀芝收到棉被。');
	expect(saidOf(text).map((one) => one.split(' ')[0])).toEqual(['warning']);
});

test('no sentence repeats a name, a number or a door', () => {
	const text = notice(
		'',
		'低保户欧阳秀芝、王强患有糖尿病，住3幢2单元501室，微信 wxq88112233，护照E12345678。\n\n| 姓名 | 住址 |\n|---|---|\n| 李国强 | 3幢501 |\n| 周大勇 | 5幢202 |',
	);
	const found = saidOf(text);
	expect(found.length).toBeGreaterThan(5);
	for (const one of found) expect(one).not.toMatch(/秀芝|王强|国强|大勇|501|wxq|E1234|糖尿病/);
	expect(found.join('\n')).toContain('“欧阳*芝”');
	expect(found.join('\n')).toContain('“李*强”等 2 人的姓名和住址');
});

describe('whoever may be named is nobody’s question', () => {
	const definition = notices as unknown as Collection;
	const check = (rule: EntryRule, body: string, known: readonly string[]) =>
		rule.check(
			entryOf(definition, at, { title: '通知', summary: '社区的一件事，请大家看看。' }, body),
			{ today: '2026-11-22', settings: {}, known: new Set(known) },
		);
	const of = (id: string) => rules.filter((rule) => rule.id === `privacy/${id}`);

	test.each([
		['assistance', '低保户王秀芝收到棉被。'],
		['list', '| 姓名 | 住址 |\n|---|---|\n| 王秀芝 | 3幢501室 |'],
	])('%s', (id, body) => {
		const [rule] = of(id);
		expect(rule && check(rule, body, [])).toHaveLength(1);
		expect(rule && check(rule, body, ['李国强'])).toHaveLength(1);
		expect(rule && check(rule, body, ['王秀芝'])).toEqual([]);
	});

	test('a list is asked about as long as one of it is not known', () => {
		const [rule] = of('list');
		const body = '| 姓名 | 住址 |\n|---|---|\n| 王秀芝 | 3幢501室 |\n| 李国强 | 5幢202室 |';
		expect(rule && check(rule, body, ['王秀芝'])).toHaveLength(1);
		expect(rule && check(rule, body, ['王秀芝', '李国强'])).toEqual([]);
	});
});

test.each([
	['a disability certificate: an ID with two signs more', '残疾证 11010519491231002X42', 'error'],
	['the same without an X', '残疾证 11010519491231003842', 'error'],
	['an ID as Excel rounds it, in a cell', '| 号码 |\n|---|\n| 110105194912310000 |', 'error'],
	['a day is no permit', '通行证20260305前有效', ''],
	['a telephone is no permit', '通行证办理电话 88001234', ''],
])('%s', (_, body, level) => {
	expect(saidOf(notice('', body)).map((one) => one.split(' ')[0])).toEqual(level ? [level] : []);
});

describe('a 公示', () => {
	const publicity =
		'publicity: { start: 2026-11-20, end: 2026-11-26, objectionPhone: 0571-00000001, objectionPlace: 1 号窗口 }';
	const of = (title: string, body: string, keys = publicity) =>
		saidOf(
			notice(keys, body).replace('kind: outage', 'kind: public-notice').replace('停水检修', title),
		).filter((one) => one.includes('公示的名单里'));

	test.each([
		['a table', '| 序号 | 姓名 |\n|---|---|\n| 1 | 王秀芝 |\n| 2 | 李国强 |'],
		['names in a row', '名单如下：王秀芝、李国强、周大勇'],
	])('of aid: whole names in %s are asked about', (_, body) => {
		expect(of('临时救助名单公示', body)).toHaveLength(1);
	});

	test.each([
		['covered names', '临时救助名单公示', '| 姓名 |\n|---|\n| 王*芝 |\n| 李*强 |'],
		['volunteers', '星级志愿者名单公示', '名单如下：王秀芝、李国强、周大勇'],
		['no names', '临时救助名单公示', '共 12 户，名单贴在公告栏、大厅、门口。'],
	])('left alone: %s', (_, title, body) => {
		expect(of(title, body)).toEqual([]);
	});
});
