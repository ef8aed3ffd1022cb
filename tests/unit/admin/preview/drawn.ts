/** What a form holds, what residents will read of it, and what they will not. */
import type { Input } from './bundle.ts';

/** The fields of a notice. */
export const notice = {
	title: '停水检修',
	summary: '周四上午停水检修，请提前储水备用。',
	publishedAt: '2026-11-20 09:00',
	kind: 'outage',
	contact: { name: '值班室', phone: '0571-0000 0013' },
	origin: 'repost',
	sourceUrl: 'https://example.cn/a',
};

const site = { name: '清和社区', organisation: '清和居委会', domain: 'a.example' };

/** The case, what the preview is given, what it shows, what it hides. */
export const drawn: [string, Partial<Input>, shown: RegExp, hidden: RegExp][] = [
	[
		'a draft is drawn like what is ready',
		{ data: { ...notice, stage: 'draft' }, body: '正文在此' },
		/停水检修.*正文在此/,
		/草稿/,
	],
	[
		'what is to come is drawn as on its day',
		{ data: { ...notice, publishedAt: '2027-01-01 08:00' } },
		/2027-01-01 08:00/,
		/待发布/,
	],
	[
		'what was withdrawn keeps title and reason only',
		{
			data: { ...notice, withdrawn: { at: '2026-11-21 10:00', reason: '时间有误' } },
			body: '正文在此',
		},
		/已撤回.*停水检修.*时间有误/,
		/正文在此/,
	],
	[
		'a person whose consent ended is not named',
		{
			collection: 'volunteers',
			data: {
				...notice,
				title: '周守正',
				kind: 'person',
				consent: { ref: '1', until: '2026-01-01' },
			},
			body: '他的故事',
		},
		/姓名已隐去/,
		/周守正|他的故事/,
	],
	[
		'a relation is shown by its id',
		{ collection: 'policies', data: { ...notice, kind: 'explainer', explains: ['20260408-0930'] } },
		/解读的文件20260408-0930/,
		/有效/,
	],
	[
		'an entry the editor knows is shown by its title',
		{
			collection: 'policies',
			data: { ...notice, kind: 'explainer', explains: ['20260408-0930'] },
			others: [
				{
					collection: 'policies',
					id: '20260408-0930',
					data: { ...notice, kind: 'document', title: '助餐办法' },
				},
			],
		},
		/解读的文件助餐办法 有效/,
		/20260408-0930/,
	],
	[
		'evidence and campaign are shown by id',
		{
			collection: 'campaigns',
			data: {
				...notice,
				kind: 'other',
				startedOn: '2026-03-01',
				indicators: [
					{
						code: '1',
						name: '管网',
						requirement: '不漏',
						state: 'met',
						evidence: ['activities/20260620-report'],
					},
				],
			},
		},
		/已达标.*20260620-report/,
		/undefined/,
	],
	[
		'the alert of the settings stands on top',
		{ settings: { alert: { level: 'emergency', text: '今晚台风', endsAt: '2026-11-23 08:00' } } },
		/紧急提醒 今晚台风/,
		/undefined/,
	],
	[
		'an alert that is over does not',
		{ settings: { alert: { level: 'emergency', text: '昨晚台风', endsAt: '2026-11-21 08:00' } } },
		/停水检修/,
		/台风/,
	],
	[
		'the site is called as its settings say',
		{ data: { ...notice, origin: 'original' }, settings: { site } },
		/清和社区.*来源：清和居委会/,
		/社区网站/,
	],
	[
		'what is reposted without a source is not one’s own',
		{ settings: { site } },
		/来源：未注明（转载）/,
		/来源：清和居委会/,
	],
	[
		'topics and buildings are called by their labels',
		{
			data: { ...notice, topics: ['water'], buildings: ['q-1'] },
			settings: {
				topics: [{ key: 'water', label: '节水节能' }],
				buildings: [{ key: 'q-1', label: '清和苑 1 号楼', estate: '清和苑' }],
			},
		},
		/清和苑 1 号楼.*节水节能/,
		/q-1|water/,
	],
	[
		'an announcement moved says so',
		{
			collection: 'activities',
			data: {
				...notice,
				kind: 'announcement',
				type: 'class',
				startsAt: '2026-11-28 09:00',
				state: 'moved',
				stateNote: '因雨改期',
			},
		},
		/改期.*因雨改期.*11月28日（周六）9:00/,
		/undefined/,
	],
];
