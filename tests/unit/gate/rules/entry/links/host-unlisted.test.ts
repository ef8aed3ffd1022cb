import { expect, test } from 'vitest';
import { hostUnlisted } from '../../../../../../src/gate/rules/entry/links/host-unlisted.ts';
import { notice, said } from '../../said.ts';

const at = 'notices/20261120-0900.md';
const listed = 'externalLinkHosts: [www.gov.cn, example.gov.cn]\n';
const told = (body: string, keys = 'urgency: normal', hosts = listed) =>
	said(hostUnlisted, {
		'settings/site.yml': `name: 测试社区\norganisation: 测试社区居委会\ndomain: qinghe.example\n${hosts}`,
		[at]: notice(keys, body),
	});

test.each([
	'[报名](https://other.example/a)',
	'网址 https://other.example/a 。',
	'[看](http://gov.cn.other.example/)',
	'[看](https://wwwgov.cn/)',
	'[看](https://notexample.gov.cn/)',
])('%s is asked about', (body) => {
	expect(told(body)).toEqual([expect.stringMatching(/^warning .*不在“可以链接的外站”里/)]);
});

test.each([
	'[看](https://www.gov.cn/zhengce/)',
	'[看](https://mz.example.gov.cn/a)',
	'[看](https://example.gov.cn/a)',
	'[看](https://qinghe.example/notices/)',
	'[看](https://WWW.GOV.CN/a)',
	'[看](/notices/)',
	'[打电话](tel:05710000)',
])('%s may stand', (body) => {
	expect(told(body)).toEqual([]);
});

test('a source and a field are looked at too; without a list only what hides where it leads', () => {
	const keys = 'origin: repost\nsource: 某局\nsourceUrl: https://other.example/a';
	expect(told('甲', keys)).toEqual([expect.stringMatching(/^warning .*“other\.example”不在/)]);
	expect(told('[看](https://other.example/a)', keys, '')).toEqual([]);
	expect(told('[看](https://dwz.cn/a)', 'urgency: normal', '')).toEqual([
		expect.stringMatching(/^warning .*短网址/),
	]);
});
