import { collection } from './collection.ts';
import { campaign, entryFields, entryRules, inOrder, summary } from './entry.ts';
import { choice, date, listOf, optional, text } from './fields.ts';
import { settingKey } from './references.ts';

export const sloganUses = { banner: '横幅', screen: '电子屏', board: '宣传栏' } as const;

export const slogans = collection({
	name: 'slogans',
	label: '标语',
	short: '标语',
	noun: '标语',
	description: '横幅、电子屏和宣传栏上的标语，写明主题、使用时间和审定人。',
	columnType: '标语',
	keywords: ['标语', '公益广告', '横幅', '电子屏'],
	fields: {
		...entryFields('slogans'),
		summary: optional(summary),
		theme: settingKey({ label: '主题', setting: 'topics' }),
		use: optional(listOf(choice({ label: '用在哪里', options: sloganUses }))),
		startsOn: optional(date({ label: '开始使用' })),
		endsOn: optional(date({ label: '停止使用' })),
		approvedBy: optional(text({ label: '审定人', max: 30 })),
		placeOfUse: optional(text({ label: '悬挂地点', max: 80 })),
		campaign,
	},
	rules: (entry) => [
		...entryRules(entry),
		...inOrder('endsOn', entry.startsOn, entry.endsOn, '停止使用早于开始使用'),
	],
});
