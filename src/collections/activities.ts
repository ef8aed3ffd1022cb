import { collection } from './collection.ts';
import { campaign, entryFields } from './entry.ts';
import { choice, flag, number, optional, text, time, withDefault } from './fields.ts';
import { when } from './form.ts';
import { groups } from './objects.ts';
import { contact } from './people.ts';
import { picture, relation } from './references.ts';
import { entryRules, inOrder } from './rules.ts';

const forAnnouncements = when('kind', 'announcement');
const forReports = when('kind', 'report');

const reportFields = {
	photos: optional(
		groups({
			label: '照片',
			hint: '选三到八张，有人有事的最好，例如：老人和孩子一起包粽子',
			main: true,
			shownWhen: forReports,
			fields: {
				image: picture({ label: '照片', hint: '从手机或电脑里选，例如：门球赛决赛.jpg' }),
				alt: text({
					label: '照片说明（给看不见的人）',
					hint: '照片里有谁、在做什么，例如：三位老人弯腰瞄准门球',
					describes: 'image',
					max: 120,
				}),
				caption: optional(
					text({ label: '图注', hint: '写在照片下面，例如：决赛最后一杆', max: 120 }),
				),
			},
		}),
	),
	announcement: optional(
		relation({
			label: '这次活动的预告',
			hint: '选当时发的预告，两篇会互相链接，例如：重阳门球赛报名',
			section: '主题关联',
			shownWhen: forReports,
			to: 'activities',
			only: ['announcement'],
		}),
	),
	results: optional(
		groups({
			label: '成绩',
			hint: '比赛才填，按名次从高到低，例如：一等奖，清和苑一队',
			section: '内容补充',
			shownWhen: forReports,
			fields: {
				rank: text({ label: '名次', hint: '例如：一等奖、第1名', max: 20 }),
				name: text({ label: '姓名或队名', hint: '例如：清和苑一队', max: 60 }),
				score: optional(text({ label: '成绩', hint: '例如：21 分', max: 40 })),
			},
		}),
	),
	attendance: optional(
		number({
			label: '参加人数',
			hint: '按签到数写，没有数就不填，例如：86',
			section: '内容补充',
			shownWhen: forReports,
			whole: true,
		}),
	),
};

const announcementFields = {
	audience: optional(
		text({
			label: '谁可以参加',
			hint: '例如：60 岁以上居民，限 30 人',
			section: '内容补充',
			shownWhen: forAnnouncements,
			max: 80,
		}),
	),
	howToJoin: optional(
		text({
			label: '怎么报名',
			hint: '写时间、地点和电话，例如：11月25日前到 4 号窗口或打 0571-0000 0005',
			section: '内容补充',
			shownWhen: forAnnouncements,
			max: 200,
		}),
	),
	state: withDefault(
		choice({
			label: '活动状态',
			hint: '改了时间选“改期”，不办了选“取消”，都要写明原因',
			section: '时间地点',
			shownWhen: forAnnouncements,
			options: { planned: '按期', moved: '改期', cancelled: '取消' },
		}),
		'planned',
	),
	stateNote: optional(
		text({
			label: '改期或取消的说明',
			hint: '例如：因雨改到 28 日 9:00，地点不变',
			section: '时间地点',
			shownWhen: when('state', 'moved', 'cancelled'),
			neededWhen: when('state', 'moved', 'cancelled'),
			max: 120,
		}),
	),
};

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
		kind: choice({
			label: '类型',
			hint: '还没办的选“预告”，办完了写情况的选“报道”',
			main: true,
			options: { announcement: '预告', report: '报道' },
		}),
		type: choice({
			label: '活动类型',
			hint: '选最接近的一种，例如：讲座选“课堂讲座”，义诊选“便民”',
			main: true,
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
		startsAt: time({ label: '开始时间', hint: '例如：2026-11-28 09:00', main: true }),
		endsAt: optional(time({ label: '结束时间', hint: '例如：2026-11-28 11:00', main: true })),
		place: optional(
			text({ label: '地点', hint: '例如：党群服务中心二楼活动室', main: true, max: 80 }),
		),
		...reportFields,
		allDay: withDefault(
			flag({
				label: '全天',
				hint: '打开后只写日期、不写几点，例如：全天开放的展览',
				section: '时间地点',
			}),
			false,
		),
		organiser: optional(
			text({ label: '组织者', hint: '例如：清和社区文体队', section: '时间地点', max: 80 }),
		),
		contact,
		...announcementFields,
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
