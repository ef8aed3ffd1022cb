/** The fields of a volunteer's service: hours, stars, team, honours. */
import { award } from './award.ts';
import { date, number, optional, text } from '../fields.ts';
import { when } from '../form.ts';
import { groups } from '../objects.ts';

export const serviceFields = {
	hours: optional(
		number({
			label: '服务时长（小时）',
			hint: '照志愿服务系统里的数写，例如：320',
			section: '内容补充',
		}),
	),
	hoursAsOf: optional(
		date({
			label: '时长截至',
			hint: '这个数是哪天查的，例如：2026-10-31',
			section: '内容补充',
			shownWhen: when('hours'),
			neededWhen: when('hours'),
		}),
	),
	stars: optional(
		number({
			label: '星级',
			hint: '要和服务时长对得上，满 300 小时不到 600 小时写 2，例如：2',
			section: '内容补充',
			shownWhen: when('hours'),
			min: 1,
			max: 5,
			whole: true,
		}),
	),
	team: optional(
		text({ label: '所在队伍', hint: '例如：清和修补队', section: '内容补充', max: 40 }),
	),
	since: optional(
		date({
			label: '从哪天开始',
			hint: '开始做志愿服务的日子，例如：2019-03-05',
			section: '内容补充',
		}),
	),
	honours: optional(
		groups({
			label: '荣誉',
			hint: '有证书的才写，例如：清和街道优秀志愿者',
			section: '内容补充',
			fields: award,
		}),
	),
};
