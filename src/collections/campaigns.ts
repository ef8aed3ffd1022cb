import { award } from './parts/award.ts';
import { otherName, unnamedOther } from './parts/other-name.ts';
import { collection } from './collection.ts';
import { entryFields } from './entry.ts';
import { choice, date, listOf, optional, text } from './fields.ts';
import { group, groups } from './objects.ts';
import { figures } from './parts/office/figures.ts';
import { anyEntry } from './references.ts';
import { entryRules, inOrder } from './rules.ts';

const progress = {
	stages: optional(
		groups({
			label: '阶段',
			hint: '按先后写，网站按日期显示未开始、进行中、已完成，例如：宣传发动，3月1日到3月31日',
			main: true,
			fields: {
				name: text({ label: '阶段名称', hint: '例如：宣传发动', max: 20 }),
				startsOn: date({ label: '开始', hint: '例如：2026-03-01' }),
				endsOn: date({ label: '结束', hint: '例如：2026-03-31' }),
				note: optional(
					text({ label: '说明', hint: '这个阶段做什么，例如：入户发放节水手册 600 份', max: 120 }),
				),
			},
		}),
	),
	indicators: optional(
		groups({
			label: '指标',
			hint: '照创建标准一条一条写，例如：节水器具普及率 100%',
			section: '内容补充',
			fields: {
				code: text({ label: '编号', hint: '照标准里的编号写，例如：2.3', max: 10 }),
				name: text({ label: '指标', hint: '例如：节水器具普及率', max: 60 }),
				requirement: text({ label: '要求', hint: '例如：公共区域达到 100%', max: 200 }),
				state: choice({
					label: '现状',
					hint: '照实选，居民看得到，例如：还差几处就选“部分达标”',
					options: { met: '已达标', partly: '部分达标', 'not-yet': '未达标' },
				}),
				evidence: optional(
					listOf(
						anyEntry({ label: '佐证', hint: '选本站能证明它的文章，例如：水表更换完成的报道' }),
					),
				),
				note: optional(text({ label: '说明', hint: '例如：还剩 3 号楼门厅，12 月完成', max: 200 })),
			},
		}),
	),
};

const kind = choice({
	label: '类型',
	hint: '选创建的名目，例如：节水型小区；没有合适的选“其他”',
	stays: 'withdrawn',
	main: true,
	named: 'kindName',
	options: {
		'civilized-community': '文明社区',
		'water-saving': '节水型小区',
		'safe-community': '平安社区',
		healthy: '卫生社区',
		green: '绿色社区',
		employment: '充分就业社区',
		'drug-free': '无毒社区',
		'star-rated': '星级社区',
		family: '文明家庭',
		learning: '学习型社区',
		'double-support': '双拥',
		'lei-feng': '学雷锋',
		environment: '环境整治',
		other: '其他',
	},
});

const kindName = otherName('kind', {
	label: '名目',
	hint: '写这项创建叫什么，居民在各处看到的就是它，例如：儿童友好社区',
	stays: 'withdrawn',
	main: true,
});

export const campaigns = collection({
	name: 'campaigns',
	label: '文明创建',
	short: '文明创建',
	noun: '创建活动',
	description: '文明社区、节水型小区等创建活动的目标、进度、指标和佐证。',
	columnType: '文明创建',
	keywords: ['文明创建', '节水型小区', '文明社区', '指标', '进度'],
	fields: {
		...entryFields('campaigns'),
		kind,
		kindName,
		startedOn: date({
			label: '开始日期',
			hint: '哪天开始创建，例如：2026-03-01',
			stays: 'withdrawn',
			main: true,
		}),
		endedOn: optional(
			date({ label: '结束日期', hint: '还在创建就不填，例如：2026-12-31', main: true }),
		),
		goal: optional(
			text({ label: '目标', hint: '一句话，例如：年底前建成节水型小区', main: true, max: 200 }),
		),
		...progress,
		figures,
		lead: optional(
			text({ label: '牵头', hint: '例如：清和社区居委会', section: '内容补充', max: 80 }),
		),
		award: optional(
			group({
				label: '称号',
				hint: '创建成功、拿到称号后才填，例如：节水型居民小区',
				section: '内容补充',
				fields: award,
			}),
		),
	},
	rules: (entry) => [
		...entryRules(entry),
		...unnamedOther(kind, 'kind', entry, kindName),
		...inOrder('endedOn', entry.startedOn, entry.endedOn, '结束日期早于开始日期'),
		...(entry.stages ?? []).flatMap((stage) =>
			inOrder('stages', stage.startsOn, stage.endsOn, `阶段“${stage.name}”的结束早于开始`),
		),
	],
});
