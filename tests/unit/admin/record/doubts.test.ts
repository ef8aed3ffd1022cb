/** What is asked before an article goes out for the first time, and what is not. */
import { expect, test } from 'vitest';
import { doubtsOf } from '../../../../admin/record/doubts.ts';
import { definitions, type DefinitionName } from '../../../../src/collections/index.ts';

const now = '2026-11-22 10:00';

const said = (name: DefinitionName, data: object) =>
	doubtsOf(
		{ publishedAt: now, ...data },
		{ fields: definitions[name].fields, titleIsAll: 'titleOnce' in definitions[name], now },
	).map(({ field, message }) => `${field}｜${message}`);

const empty = 'body｜正文还是空的，居民只看得到标题和一句话说明';
const body = '请提前储水。';

test.each<[string, DefinitionName, object, string[]]>([
	['an empty body', 'notices', { body: ' \n' }, [empty]],
	['an empty body with an attachment', 'notices', { attachments: [{ file: 'x.pdf' }] }, []],
	['a slogan is its title', 'slogans', {}, []],
	[
		'an outage without time and buildings',
		'notices',
		{ kind: 'outage', body },
		[
			'startsAt｜没有写从几点开始停',
			'endsAt｜没有写什么时候恢复',
			'buildings｜没有选楼栋，居民看不出停的是哪几栋',
		],
	],
	[
		'an outage that says all',
		'notices',
		{
			kind: 'outage',
			body,
			startsAt: '2026-11-23 08:30',
			endsAt: '2026-11-23 11:30',
			buildings: ['qhy-3'],
		},
		[],
	],
	[
		'what was over before it is published',
		'notices',
		{
			body,
			startsAt: '2026-11-20 08:30',
			endsAt: '2026-11-20 11:30',
			expiresAt: '2026-11-21 00:00',
		},
		[
			'expiresAt｜“过期时间”写的是 11月21日 0:00，已经过去了',
			'endsAt｜“结束时间”写的是 11月20日 11:30，已经过去了',
		],
	],
	[
		'an announcement of yesterday',
		'activities',
		{ body, kind: 'announcement', startsAt: '2025-11-21 09:00' },
		['startsAt｜“开始时间”写的是 2025年11月21日 9:00，已经过去了'],
	],
	[
		'a report tells of what has been',
		'activities',
		{ body, kind: 'report', startsAt: '2026-11-21 09:00' },
		[],
	],
	[
		'what is entered later is of its day',
		'notices',
		{ body, publishedAt: '2024-03-05 09:00', endsAt: '2024-03-06 11:30' },
		[],
	],
	['pinned until today', 'notices', { body, pinnedUntil: '2026-11-22' }, []],
])('%s', (_, name, data, sentences) => {
	expect(said(name, data)).toEqual(sentences);
});
