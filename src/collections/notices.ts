import { collection } from './collection.ts';
import { campaign, contact, entryFields, entryRules, inOrder, phone } from './entry.ts';
import { choice, date, listOf, optional, text, time, withDefault } from './fields.ts';
import { settingKey } from './references.ts';
import { group } from './objects.ts';

export const notices = collection({
	name: 'notices',
	label: '通知公告',
	short: '通知',
	noun: '通知',
	description: '停水停电、公示、安全提示、招募等居民需要知道的事，写明时间、地点和找谁。',
	columnType: '通知公告',
	keywords: ['通知', '公示', '停水停电', '安全提示', '招募'],
	fields: {
		...entryFields('notices'),
		kind: choice({
			label: '类型',
			options: {
				notice: '通知',
				'public-notice': '公示',
				outage: '停水停电停气',
				safety: '安全提示',
				recruit: '招募招聘',
				consultation: '征求意见',
			},
		}),
		urgency: withDefault(
			choice({
				label: '紧急程度',
				options: { normal: '一般', important: '重要', emergency: '紧急' },
			}),
			'normal',
		),
		buildings: optional(
			listOf(settingKey({ label: '涉及楼栋', hint: '不选就是全社区', setting: 'buildings' })),
		),
		startsAt: optional(time({ label: '开始时间', hint: '事情发生的时间，不是发布时间' })),
		endsAt: optional(time({ label: '结束时间' })),
		place: optional(text({ label: '地点', max: 80 })),
		contact,
		publicity: optional(
			group({
				label: '公示',
				hint: '类型是“公示”时必填',
				fields: {
					start: date({ label: '公示开始' }),
					end: date({ label: '公示结束' }),
					objectionPhone: phone('提意见电话'),
					objectionPlace: text({ label: '提意见地点', max: 80 }),
				},
			}),
		),
		campaign,
	},
	rules: (entry) => [
		...entryRules(entry),
		...inOrder('endsAt', entry.startsAt, entry.endsAt, '结束时间早于开始时间'),
		...inOrder('publicity', entry.publicity?.start, entry.publicity?.end, '公示结束早于公示开始'),
		...(entry.kind === 'public-notice' && !entry.publicity
			? [
					{
						key: 'publicity',
						message:
							'公示缺少“公示”一项，请写 publicity: 的 start、end、objectionPhone、objectionPlace',
					},
				]
			: []),
		...(entry.urgency === 'emergency' && !entry.expiresAt
			? [{ key: 'expiresAt', message: '紧急通知缺少“过期时间”，请写 expiresAt: 到什么时候为止' }]
			: []),
	],
});
