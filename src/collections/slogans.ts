import { collection } from './collection.ts';
import { campaign, entryFields, summary, title } from './entry.ts';
import { choice, date, listOf, optional, text, withDefault } from './fields.ts';
import { when } from './form.ts';
import { settingKey } from './references.ts';
import { entryRules, inOrder } from './rules.ts';

export const sloganUses = { banner: '横幅', screen: '电子屏', board: '宣传栏' } as const;

const forMaxims = when('kind', 'maxim');

export const slogans = collection({
	name: 'slogans',
	label: '标语',
	short: '标语',
	noun: '标语',
	counter: '条',
	titleOnce: true,
	description: '横幅、电子屏和宣传栏上的标语，写明主题、使用时间和审定人。',
	columnType: '标语',
	keywords: ['标语', '公益广告', '横幅', '电子屏'],
	fields: {
		...entryFields('slogans'),
		title: { ...title, hint: '写标语本身，例如：一水多用，点滴皆惜' },
		summary: optional({
			...summary,
			hint: '可以不填，说明这条标语用在什么时候，例如：节水宣传周在各楼门厅和电子屏使用',
		}),
		kind: withDefault(
			choice({
				label: '类型',
				hint: '自己写的选“标语”；前人说过的话选“格言”，要写出处',
				stays: 'withdrawn',
				main: true,
				options: { slogan: '标语', maxim: '格言' },
			}),
			'slogan',
		),
		quotedFrom: optional(
			text({
				label: '出处',
				hint: '谁说的、哪本书里的，写在格言下面，例如：《荀子·劝学》',
				main: true,
				shownWhen: forMaxims,
				neededWhen: forMaxims,
				max: 60,
			}),
		),
		theme: settingKey({
			label: '主题',
			hint: '选最贴近的一个，例如：节水节能',
			stays: 'withdrawn',
			main: true,
			setting: 'topics',
		}),
		use: optional(
			listOf(
				choice({
					label: '用在哪里',
					hint: '可以选几处，选了“电子屏”才会上屏',
					main: true,
					options: sloganUses,
				}),
			),
		),
		startsOn: optional(
			date({ label: '开始使用', hint: '从哪天起挂出来，例如：2026-03-15', main: true }),
		),
		endsOn: optional(
			date({ label: '停止使用', hint: '到哪天收起来，例如：2026-03-31', main: true }),
		),
		approvedBy: optional(
			text({ label: '审定人', hint: '写姓名，例如：许桂芳', section: '内容补充', max: 30 }),
		),
		placeOfUse: optional(
			text({
				label: '悬挂地点',
				hint: '例如：清和苑南门、党群服务中心大厅',
				section: '时间地点',
				max: 80,
			}),
		),
		checkedOn: optional(
			date({
				label: '核对日期',
				hint: '最近一次去看还挂着、没有破没有褪色是哪一天，例如：2026-11-20',
				ownOnly: true,
				section: '时间地点',
				shownWhen: when('placeOfUse'),
			}),
		),
		campaign,
	},
	rules: (entry) => [
		...entryRules(entry),
		...inOrder('endsOn', entry.startsOn, entry.endsOn, '停止使用早于开始使用'),
		...(entry.kind === 'maxim' && !entry.quotedFrom
			? [
					{
						key: 'quotedFrom',
						message: '格言缺少“出处”，请写 quotedFrom: 谁说的、哪本书里的，例如 《荀子·劝学》',
					},
				]
			: []),
	],
});
