/** Whose words an entry has. */
import { expect, test } from 'vitest';
import { repostSource } from '../../../../../../src/gate/rules/entry/honesty/repost-source.ts';
import { repostUnsaid } from '../../../../../../src/gate/rules/entry/honesty/repost-unsaid.ts';
import { notice, said } from '../../said.ts';

const at = 'notices/20261120-0900.md';
const repost = 'origin: repost\nsourceUrl: https://www.example.gov.cn/a';

test('a repost without a source is refused, a draft warned of', () => {
	expect(said(repostSource, { [at]: notice(repost) })).toEqual([
		expect.stringMatching(/^error .*缺少“来源”，请写 source:/),
	]);
	expect(said(repostSource, { [at]: notice(`${repost}\nstage: draft`) })).toEqual([
		expect.stringMatching(/^warning /),
	]);
});

test.each([`${repost}\nsource: 某某区民政局`, 'source: 某某区民政局', 'origin: original'])(
	'%j may stand',
	(keys) => {
		expect(said(repostSource, { [at]: notice(keys) })).toEqual([]);
	},
);

const told = (body: string, keys = 'urgency: normal') =>
	said(repostUnsaid, { [at]: notice(keys, `正文。\n\n${body}`) });

test.each([
	'来源：某某日报',
	'（来源：某某晚报）',
	'转载自某某发布',
	'【来源：某某网】',
	'文章来源：某某区政府网',
	'转自：平安某某',
	'摘自《某某生活报》',
	'—— 稿件来源：某某融媒',
])('“%s” under one’s own is asked about', (body) => {
	expect(told(body)).toEqual([expect.stringMatching(/^warning .*“原创或转载”却是原创/)]);
});

test.each([
	'来源：测试社区',
	'来源：测试社区居委会办公室',
	'数据来源：抄表记录',
	'图片来源：居民提供',
	'收入来源：退休金',
	'水的来源：柳河',
	'请写明资金来源和用途，来源不明的不予受理。',
])('“%s” may stand', (body) => {
	expect(told(body)).toEqual([]);
});

test('what says that it is a repost may name its source again', () => {
	expect(told('来源：某某日报', `${repost}\nsource: 某某日报`)).toEqual([]);
});
