/** What is said of a link to an article that is over, and of which nothing is said. */
import { expect, test } from 'vitest';
import { whyOld } from '../../../../admin/record/old-links.ts';
import { definitions, type DefinitionName } from '../../../../src/collections/index.ts';

const now = '2026-11-22 10:00';

test.each<[string, DefinitionName, object, string | undefined]>([
	['current', 'notices', {}, undefined],
	[
		'withdrawn',
		'notices',
		{ withdrawn: { at: now, reason: '写错了' } },
		'链接的“门球赛”已经撤回，居民点开只看得到原因',
	],
	['expired', 'notices', { expiresAt: '2026-11-22 10:00' }, '链接的“门球赛”已经过期'],
	[
		'replaced',
		'notices',
		{ replacedBy: '20261121-0900' },
		'链接的“门球赛”已经有新的一篇代替，请改成新的那一篇',
	],
	[
		'an activity that has been',
		'activities',
		{ kind: 'announcement', startsAt: '2026-11-21 09:00', endsAt: '2026-11-21 11:00' },
		'链接的“门球赛”已经过去了：“结束时间”是 11月21日 11:00',
	],
	[
		'too late to sign up',
		'activities',
		{ kind: 'announcement', startsAt: '2026-11-29 09:00', signUpBy: '2026-11-20' },
		'链接的“门球赛”已经过去了：“报名截止”是 11月20日',
	],
	['a report', 'activities', { kind: 'report', startsAt: '2026-11-21 09:00' }, undefined],
	['no longer pinned', 'notices', { pinnedUntil: '2026-11-01' }, undefined],
	['always there', 'pages', {}, undefined],
])('%s', (_, name, data, said) => {
	const given = { title: '门球赛', publishedAt: '2026-11-01 09:00', ...data };
	expect(whyOld(definitions[name].fields, given, now)).toBe(said);
});
