import { collection } from './collection.ts';
import { entryFields, entryRules, inOrder } from './entry.ts';
import { choice, date, listOf, number, optional, text } from './fields.ts';
import { anyEntry } from './references.ts';
import { group, groups } from './objects.ts';

export const award = {
	title: text({ label: '称号', max: 60 }),
	issuer: text({ label: '授予单位', max: 60 }),
	on: date({ label: '授予日期' }),
};

export const campaigns = collection({
	name: 'campaigns',
	label: '文明创建',
	short: '创建',
	noun: '创建活动',
	description: '文明社区、节水型小区等创建活动的目标、进度、指标和佐证。',
	columnType: '文明创建',
	keywords: ['文明创建', '节水型小区', '文明社区', '指标', '进度'],
	fields: {
		...entryFields('campaigns'),
		kind: choice({
			label: '类型',
			options: {
				'civilized-community': '文明社区',
				'water-saving': '节水型小区',
				'safe-community': '平安社区',
				learning: '学习型社区',
				'double-support': '双拥',
				'lei-feng': '学雷锋',
				environment: '环境整治',
				other: '其他',
			},
		}),
		startedOn: date({ label: '开始日期' }),
		endedOn: optional(date({ label: '结束日期' })),
		lead: optional(text({ label: '牵头', max: 80 })),
		goal: optional(text({ label: '目标', max: 200 })),
		stages: optional(
			groups({
				label: '阶段',
				fields: {
					name: text({ label: '阶段名称', max: 20 }),
					startsOn: date({ label: '开始' }),
					endsOn: date({ label: '结束' }),
					note: optional(text({ label: '说明', max: 120 })),
				},
			}),
		),
		indicators: optional(
			groups({
				label: '指标',
				fields: {
					code: text({ label: '编号', max: 10 }),
					name: text({ label: '指标', max: 60 }),
					requirement: text({ label: '要求', max: 200 }),
					state: choice({
						label: '现状',
						options: { met: '已达标', partly: '部分达标', 'not-yet': '未达标' },
					}),
					evidence: optional(listOf(anyEntry({ label: '佐证' }))),
					note: optional(text({ label: '说明', max: 200 })),
				},
			}),
		),
		figures: optional(
			groups({
				label: '数字',
				fields: {
					label: text({ label: '名称', max: 30 }),
					value: number({ label: '数值', min: Number.MIN_SAFE_INTEGER }),
					unit: optional(text({ label: '单位', max: 10 })),
					asOf: date({ label: '截至日期' }),
				},
			}),
		),
		award: optional(group({ label: '称号', fields: award })),
	},
	rules: (entry) => [
		...entryRules(entry),
		...inOrder('endedOn', entry.startedOn, entry.endedOn, '结束日期早于开始日期'),
		...(entry.stages ?? []).flatMap((stage) =>
			inOrder('stages', stage.startsOn, stage.endsOn, `阶段“${stage.name}”的结束早于开始`),
		),
	],
});
