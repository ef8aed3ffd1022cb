/** Entries for the rules about persons, one line a rule. All persons are invented. */
import { goodNotice, picture, type Files } from '../../content.ts';

const at = 'notices/20261120-0900.md';
const lines = [
	'申请人陈建国，护照号码：E12345678。',
	'户名：王秀芝，账号：33050161672700001234，开户行农业银行清和支行。',
	'有事加赵敏微信：zhaomin_1988。',
	'浙A8K123车主何建军请尽快挪车。',
	'独居老人黄阿妹，家住清和苑3幢2单元501室。',
	'独居老人黄*妹，家住清和苑3幢2单元501室。',
	'张桂英，女，1945年8月12日生。',
	'居民吕翠莲患有乳腺癌。',
	'低保户裴大军来登记。',
	'肢体三级残疾人祝长贵领取轮椅。',
	'刑满释放人员卢大海来报到。',
	'孕妇汤小月来建册。',
	'清和小学三年级（4）班学生黎嘉欣作文获奖。',
];
const table = '| 姓名 | 证件号码 | 住址 |\n|---|---|---|\n| 李国强 | 35012345 | 清和路3弄2号301 |';
const publicity =
	'publicity: { start: 2026-11-20, end: 2026-11-26, objectionPhone: 0571-00000001, objectionPlace: 1 号窗口 }';

const visit = `---
title: 入冬前走访
summary: 入冬前走访独居老人，看看暖气和热水。
publishedAt: 2026-11-20 09:00
kind: report
type: visit
startsAt: 2026-11-19 09:00
photos: [{ image: ../media/activities/一.png, alt: 老人坐在床边 }]
---
看望了独居老人章秀兰，她今年86岁。
`;

export const spoiltPersons: [name: string, files: Files][] = [
	[
		'who said what',
		{
			[at]: goodNotice.replace(
				'kind: outage',
				"kind: consultation\nadopted: [{ opinion: 居民章秀兰提出灯矮一点, taken: 'yes' }]",
			),
		},
	],
	[
		'whom one visited, and how they live',
		{ 'activities/20261120-0900.md': visit, 'media/activities/一.png': picture },
	],
	[
		'what nobody need know of a person',
		{ [at]: goodNotice.replace('上午8:30–11:30停水。', [...lines, table].join('\n\n')) },
	],
	[
		'whole names in a list of who is helped',
		{
			[at]: goodNotice
				.replace('kind: outage', `kind: public-notice\n${publicity}`)
				.replace('停水检修', '临时救助名单公示')
				.replace('上午8:30–11:30停水。', '名单如下：王秀芝、李国强、周大勇'),
		},
	],
];
