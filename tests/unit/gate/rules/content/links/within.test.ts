/** Links within the site lead to what is there: entries, lists, pages, headings. */
import { expect, test } from 'vitest';
import { anchor } from '../../../../../../src/gate/rules/content/links/anchor.ts';
import { dead } from '../../../../../../src/gate/rules/content/links/dead.ts';
import { notice, said } from '../../said.ts';

const at = 'notices/20261120-0900.md';
const body = '## 停水时间\n\n上午。\n\n## 停水时间\n\n下午。\n\n:::callout{kind=tip}\n### 怎么储水\n\n用桶。\n:::';
const files = (link: string) => ({
	'settings/site.yml':
		'name: 测试社区\norganisation: 测试社区居委会\ndomain: qinghe.example\n',
	'settings/topics.yml': '- { key: water, label: 节水 }\n',
	'settings/buildings.yml': '- { key: qhy-1, label: 1号楼 }\n',
	'pages/about.md': '---\ntitle: 社区概况\nsummary: 社区的范围、人口和服务时间。\n---\n\n## 范围\n\n南到河。\n',
	'notices/20261101-0900.md': notice('aliases: [/old/1.html]', body).replace('停水检修', '停气检修'),
	'notices/20261102-0900.md': notice('stage: draft', body).replace('停水检修', '停电检修'),
	[at]: notice('urgency: normal', `## 本文\n\n[看](${link})`),
});

test.each([
	'/notices/20200101-0900/',
	'/notices/20261102-0900/',
	'/notice/',
	'/notices/kind/unknown/',
	'/topics/food/',
	'/buildings/qhy-9/',
	'/about-us/',
	'/notices/last',
	'https://qinghe.example/notices/20200101-0900/',
	'/old/2.html',
])('%s leads nowhere', (link) => {
	expect(said(dead, files(link))).toEqual([
		expect.stringMatching(/^error notices\/20261120-0900\.md 第 11 行：链接.*不存在.*请核对/),
	]);
});

test.each([
	'/',
	'/notices/',
	'/notices',
	'/notices/20261101-0900/',
	'/notices/20261101-0900',
	'https://qinghe.example/notices/20261101-0900/',
	'/old/1.html',
	'/notices/kind/outage/',
	'/notices/kind/outage/page/2/',
	'/notices/2026/',
	'/notices/page/2/',
	'/notices/feed.xml',
	'/activities/2026/11/',
	'/activities/2026/calendar/',
	'/activities/type/class/',
	'/activities/calendar/',
	'/policies/level/city/',
	'/topics/water/',
	'/buildings/qhy-1/',
	'/buildings/',
	'/contacts/',
	'/search/?q=停水',
	'/about/',
	'/about',
	'/calendar.ics',
	'https://other.example/notices/x/',
	'tel:12345',
])('%s is there, or not ours to say', (link) => {
	expect(said(dead, files(link))).toEqual([]);
});

test('settings are looked at as bodies are', () => {
	const alert = (link: string) => ({
		...files('/'),
		'settings/alert.yml': `level: important\ntext: 今晚有雨，请收好花盆\nlink: ${link}\nendsAt: 2999-01-01 00:00\n`,
		'settings/answers.yml': `- { asks: [停水], answer: 看通知, source: ${link} }\n`,
	});
	expect(said(dead, alert('/notices/20200101-0900/'))).toEqual([
		expect.stringMatching(/^error settings\/alert\.yml 第 3 行：链接/),
		expect.stringMatching(/^error settings\/answers\.yml 第 1 行：出处/),
	]);
	expect(said(dead, alert('/notices/20261101-0900/'))).toEqual([]);
});

test.each(['#报名时间', '/notices/20261101-0900/#停电时间', '/about/#人口', '#停水时间'])(
	'%s is no heading there',
	(link) => {
		expect(said(anchor, files(link))).toEqual([
			expect.stringMatching(/^warning notices\/20261120-0900\.md 第 11 行：.*小标题“.+”不存在/),
		]);
	},
);

test.each([
	'#本文',
	'#main',
	'/notices/20261101-0900/#停水时间',
	'/notices/20261101-0900/#停水时间-1',
	'/notices/20261101-0900/#%E5%81%9C%E6%B0%B4%E6%97%B6%E9%97%B4',
	'/notices/20261101-0900/#怎么储水',
	'/about/#范围',
	'/notices/#main',
	'https://other.example/#a',
])('%s is one', (link) => {
	expect(said(anchor, files(link))).toEqual([]);
});
