import { collection } from './collection.ts';
import { campaign, contact, entryFields, entryRules, inOrder } from './entry.ts';
import { choice, flag, number, optional, text, time, withDefault } from './fields.ts';
import { picture, relation } from './references.ts';
import { groups } from './objects.ts';

export const activities = collection({
	name: 'activities',
	label: '社区活动',
	short: '活动',
	noun: '活动',
	description: '活动预告和活动报道：比赛、文艺、课堂、节日、志愿服务和居民议事。',
	columnType: '工作动态',
	keywords: ['活动', '预告', '报道', '比赛', '课堂', '节日'],
	fields: {
		...entryFields('activities'),
		kind: choice({ label: '类型', options: { announcement: '预告', report: '报道' } }),
		type: choice({
			label: '活动类型',
			options: {
				contest: '赛事',
				performance: '文艺',
				class: '课堂讲座',
				volunteering: '志愿服务',
				festival: '节日',
				outreach: '便民',
				meeting: '居民议事',
			},
		}),
		startsAt: time({ label: '开始时间' }),
		endsAt: optional(time({ label: '结束时间' })),
		allDay: withDefault(flag({ label: '全天' }), false),
		place: optional(text({ label: '地点', max: 80 })),
		organiser: optional(text({ label: '组织者', max: 80 })),
		contact,
		audience: optional(text({ label: '谁可以参加', max: 80 })),
		howToJoin: optional(text({ label: '怎么报名', max: 200 })),
		state: withDefault(
			choice({ label: '活动状态', options: { planned: '按期', moved: '改期', cancelled: '取消' } }),
			'planned',
		),
		stateNote: optional(
			text({ label: '改期或取消的说明', hint: '例如：因雨改到 28 日 9:00', max: 120 }),
		),
		announcement: optional(relation({ label: '这次活动的预告', to: 'activities' })),
		results: optional(
			groups({
				label: '成绩',
				fields: {
					rank: text({ label: '名次', hint: '例如 一等奖、第1名', max: 20 }),
					name: text({ label: '姓名或队名', max: 60 }),
					score: optional(text({ label: '成绩', max: 40 })),
				},
			}),
		),
		attendance: optional(number({ label: '参加人数', whole: true })),
		photos: optional(
			groups({
				label: '照片',
				fields: {
					image: picture({ label: '照片' }),
					alt: text({ label: '照片说明（给看不见的人）', max: 120 }),
					caption: optional(text({ label: '图注', max: 120 })),
				},
			}),
		),
		campaign,
	},
	rules: (entry) => [
		...entryRules(entry),
		...inOrder('endsAt', entry.startsAt, entry.endsAt, '结束时间早于开始时间'),
		...(entry.state !== 'planned' && !entry.stateNote
			? [
					{
						key: 'stateNote',
						message: '改期或取消的活动缺少说明，请写 stateNote: 例如 因雨改到 28 日 9:00',
					},
				]
			: []),
	],
});
