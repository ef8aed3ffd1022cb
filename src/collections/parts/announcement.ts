/** The fields that only the announcement of an activity has. */
import { choice, optional, text, time, withDefault } from '../fields.ts';
import { when } from '../form.ts';
import { group } from '../objects.ts';

const forAnnouncements = when('kind', 'announcement');

export const announcementFields = {
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
	signUpBy: optional(
		time({
			label: '报名截止',
			hint: '过后不再标“报名中”，不用报名的空着，例如：2026-11-25 17:00',
			section: '时间地点',
			shownWhen: forAnnouncements,
		}),
	),
	state: withDefault(
		choice({
			label: '活动状态',
			hint: '改了时间选“改期”，不办了选“取消”，都要写明原因',
			stays: 'withdrawn',
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
	movedFrom: optional(
		group({
			label: '改期前',
			hint: '网页上写“原定……，现改到……”，改已经公布的时间时自己填上，例如：原定12月5日9:00',
			section: '时间地点',
			shownWhen: when('state', 'moved'),
			fields: {
				startsAt: optional(time({ label: '原定的开始时间', hint: '例如：2026-12-05 09:00' })),
				place: optional(text({ label: '原定的地点', hint: '地点变了才写，例如：门球场', max: 80 })),
			},
		}),
	),
};
