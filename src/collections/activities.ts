import { hasDay, typeFields } from './parts/activity-type.ts';
import { announcementFields } from './parts/announcement.ts';
import { collection } from './collection.ts';
import { campaign, entryFields } from './entry.ts';
import { choice, flag, optional, text, time, withDefault } from './fields.ts';
import { typeProblems } from './parts/face-rules.ts';
import { contact } from './people.ts';
import { repeatProblems } from './parts/repeat-rules.ts';
import { repeats } from './parts/repeats.ts';
import { reportFields } from './parts/report.ts';
import { relation } from './references.ts';
import { entryRules, inOrder } from './rules.ts';

export const activities = collection({
	name: 'activities',
	label: '社区活动',
	short: '活动',
	noun: '活动',
	// The invitation is the model; a report tells of what was.
	yearly: ['announcement'],
	description:
		'活动预告、活动报道和工作动态：比赛、文艺、课堂、节日、志愿服务、居民议事、走访慰问。',
	columnType: '工作动态',
	keywords: ['活动', '预告', '报道', '工作动态', '比赛', '课堂', '节日'],
	fields: {
		...entryFields('activities'),
		kind: choice({
			label: '类型',
			hint: '还没办的选“预告”，办完了写情况的、工作动态选“报道”',
			stays: 'withdrawn',
			main: true,
			options: { announcement: '预告', report: '报道' },
		}),
		...typeFields,
		startsAt: optional(
			time({
				label: '开始时间',
				hint: '工作动态没有就空着，例如：2026-11-28 09:00',
				stays: 'withdrawn',
				main: true,
				neededWhen: hasDay,
			}),
		),
		endsAt: optional(time({ label: '结束时间', hint: '例如：2026-11-28 11:00', main: true })),
		place: optional(
			text({ label: '地点', hint: '例如：党群服务中心二楼活动室', main: true, max: 80 }),
		),
		...reportFields,
		allDay: withDefault(
			flag({
				label: '全天',
				hint: '勾上后只写日期、不写几点，例如：全天开放的展览',
				stays: 'withdrawn',
				section: '时间地点',
			}),
			false,
		),
		repeats,
		organiser: optional(
			text({ label: '组织者', hint: '例如：清和社区文体队', section: '时间地点', max: 80 }),
		),
		contact,
		...announcementFields,
		campaign,
		team: optional(
			relation({
				label: '哪支队伍的活动',
				hint: '选了就记进那支队伍的页面，两边互相链接，例如：清和苑“老伙计”修理队',
				section: '主题关联',
				to: 'volunteers',
				only: ['team'],
			}),
		),
	},
	rules: (entry) => [
		...entryRules(entry),
		...typeProblems(entry),
		...inOrder('endsAt', entry.startsAt, entry.endsAt, '结束时间早于开始时间'),
		...inOrder('signUpBy', entry.signUpBy, entry.endsAt, '活动结束早于报名截止'),
		...(entry.startsAt === undefined ? [] : repeatProblems({ ...entry, startsAt: entry.startsAt })),
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
