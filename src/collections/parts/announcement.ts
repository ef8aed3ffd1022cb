/** The fields that only the announcement of an activity has. */
import { choice, optional, text, time, withDefault } from '../fields.ts';
import { when } from '../form.ts';

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
};
