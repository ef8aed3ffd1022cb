/** The fields that only a report of an activity has. */
import { number, optional, text } from '../fields.ts';
import { when } from '../form.ts';
import { groups } from '../objects.ts';
import { mapFields } from './maps.ts';
import { picture, relation } from '../references.ts';

const forReports = when('kind', 'report');

export const reportFields = {
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
				...mapFields,
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
