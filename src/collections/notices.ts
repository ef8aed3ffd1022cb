import { collection } from './collection.ts';
import { campaign, entryFields } from './entry.ts';
import { choice, date, listOf, optional, text, time, withDefault } from './fields.ts';
import { when } from './form.ts';
import { group } from './objects.ts';
import { adoptedProblems, jobProblems } from './parts/face-rules.ts';
import { jobs } from './parts/jobs.ts';
import { outageFields } from './parts/outage.ts';
import { outcomeFields } from './parts/outcome.ts';
import { contact, phone } from './people.ts';
import { settingKey } from './references.ts';
import { entryRules, inOrder } from './rules.ts';

const publicity = group({
	label: '公示',
	hint: '写明公示从哪天到哪天、有意见找谁，例如：11月20日至11月26日',
	main: true,
	shownWhen: when('kind', 'public-notice'),
	neededWhen: when('kind', 'public-notice'),
	fields: {
		start: date({ label: '公示开始', hint: '第一天，例如：2026-11-20' }),
		end: date({ label: '公示结束', hint: '最后一天，例如：2026-11-26' }),
		objectionPhone: phone({
			label: '提意见电话',
			hint: '有不同意见时打哪个电话，例如：0571-0000 0002',
		}),
		objectionPlace: text({
			label: '提意见地点',
			hint: '可以当面去说的地方，例如：党群服务中心 2 号窗口',
			max: 80,
		}),
	},
});

const fields = {
	...entryFields('notices'),
	kind: withDefault(
		choice({
			label: '类型',
			hint: '一般的事选“通知”，要征求居民意见的名单选“公示”',
			stays: 'withdrawn',
			main: true,
			options: {
				notice: '通知',
				'public-notice': '公示',
				outage: '停水停电停气',
				safety: '安全提示',
				recruit: '招募招聘',
				consultation: '征求意见',
				jobs: '就业岗位',
			},
		}),
		'notice',
	),
	urgency: withDefault(
		choice({
			label: '紧急程度',
			hint: '平时选“一般”，选“紧急”的会排在最前面，还要填过期时间',
			stays: 'withdrawn',
			main: true,
			options: { normal: '一般', important: '重要', emergency: '紧急' },
		}),
		'normal',
	),
	...outageFields,
	startsAt: optional(
		time({
			label: '开始时间',
			hint: '事情发生的时间，不是发布时间，例如：2026-11-26 08:30',
			stays: 'withdrawn',
			main: true,
		}),
	),
	endsAt: optional(
		time({ label: '结束时间', hint: '事情到什么时候结束，例如：2026-11-26 17:00', main: true }),
	),
	closesAt: optional(
		time({
			label: '截止时间',
			hint: '报名、应聘或提意见到什么时候为止，过后标“已截止”，例如：2026-11-30 17:30',
			main: true,
			shownWhen: when('kind', 'recruit', 'consultation', 'jobs'),
			neededWhen: when('kind', 'jobs'),
		}),
	),
	place: optional(
		text({
			label: '地点',
			hint: '写居民找得到的地方，例如：清和苑 1 至 6 号楼',
			main: true,
			max: 80,
		}),
	),
	publicity: optional(publicity),
	jobs,
	buildings: optional(
		listOf(
			settingKey({
				label: '涉及楼栋',
				hint: '不选就是全社区，例如：清和苑 1 号楼、2 号楼',
				section: '时间地点',
				setting: 'buildings',
			}),
		),
	),
	contact,
	campaign,
	...outcomeFields,
};

export const notices = collection({
	name: 'notices',
	label: '通知公告',
	short: '通知',
	noun: '通知',
	yearly: ['notice', 'public-notice', 'safety', 'recruit'],
	description: '停水停电、公示、安全提示、招募、就业岗位等居民需要知道的事，写明时间、地点和找谁。',
	columnType: '通知公告',
	keywords: ['通知', '公示', '停水停电', '安全提示', '招募', '就业岗位'],
	fields: {
		...fields,
		expiresAt: { ...fields.expiresAt, neededWhen: when('urgency', 'emergency') },
	},
	rules: (entry) => [
		...entryRules(entry),
		...jobProblems(entry),
		...adoptedProblems(entry),
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
