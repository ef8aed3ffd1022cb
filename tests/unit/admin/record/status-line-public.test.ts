/** How an article stands that is published, or is to be: the words, what follows, and which ways are offered. */
import { describe, expect, test } from 'vitest';
import type { Known } from '../../../../admin/record/status-line.ts';
import { building, draft, failed, online, own, path, review, said, saved } from './status-known.ts';

test.each<[string, Partial<Known>, string]>([
	[
		'set for later',
		{ saved: { ...saved, publishedAt: '2026-12-05 09:00' } },
		'scheduled｜定时 12月5日 9:00｜到时间自动公布，现在居民看不到｜',
	],
	[
		'set for next year, its save followed',
		{ saved: { ...saved, publishedAt: '2027-03-05 09:30' }, publication: building },
		'scheduled｜定时 2027年3月5日 9:30｜到时间自动公布，现在居民看不到｜',
	],
	[
		'set for later, and the site holds it',
		{
			saved: { ...saved, publishedAt: '2026-12-05 09:00' },
			publication: { path, phase: 'online' },
		},
		'scheduled｜定时 12月5日 9:00｜到时间自动公布，现在居民看不到｜',
	],
	['being published', { publication: building }, 'publishing｜正在发布……｜｜'],
	['live', { publication: online }, 'live｜已上线｜｜网页'],
	['public, its page not yet looked at', {}, 'live｜已公布｜｜'],
	[
		'live, reviewed',
		{ saved: { ...saved, review: { final: '高明远' } }, publication: online },
		'live｜已上线｜终审 高明远｜网页',
	],
	[
		'live and changed',
		{ changed: true, publication: online },
		'changed｜没有保存｜居民看到的还是原来的｜网页',
	],
	[
		'a correction begun',
		{ saved: draft, correction: true, publication: online },
		'draft｜修改稿已保存｜居民看到的还是原来的｜网页',
	],
	[
		'a correction handed in',
		{ saved: review, correction: true, publication: online },
		'review｜等初审｜居民看到的还是原来的｜网页',
	],
	[
		'expired',
		{ saved: { ...saved, expiresAt: '2026-11-21 18:00' }, publication: online },
		'expired｜已过期｜11月21日 18:00 过期，网页还在｜网页',
	],
	[
		'withdrawn',
		{
			saved: { ...saved, withdrawn: { at: '2026-11-21 09:00', reason: '有误' } },
			publication: online,
		},
		'withdrawn｜已撤回｜网页上只留标题和原因｜网页',
	],
	[
		'replaced',
		{ saved: { ...saved, replacedBy: '20261121-0900' }, publication: online },
		'replaced｜已被新的替代｜网页还在｜网页',
	],
	[
		'not live, another in the way',
		{ publication: failed },
		'notOnline｜未上线｜《年货大集》：正文里有个人手机号｜去改',
	],
	[
		'not live, for what stands in itself',
		{ publication: own },
		'notOnline｜未上线｜正文里有个人手机号｜去改',
	],
	[
		'not live, nobody knows where',
		{ publication: { path, phase: 'failed', message: '磁盘满了' } },
		'notOnline｜未上线｜磁盘满了｜',
	],
	[
		'a change that is not live',
		{ publication: { ...failed, open: true } },
		'notOnline｜改的没有上线｜《年货大集》：正文里有个人手机号｜网页,去改',
	],
	['a fixed page as it stands', { staged: false }, 'saved｜已保存｜｜'],
	['a fixed page, published', { staged: false, publication: online }, 'live｜已上线｜｜网页'],
	[
		'settings changed',
		{ staged: false, changed: true },
		'changed｜没有保存｜居民看到的还是原来的｜',
	],
	[
		'settings that the site has not taken',
		{ staged: false, publication: failed },
		'notOnline｜未上线｜《年货大集》：正文里有个人手机号｜去改',
	],
	[
		'settings being published',
		{ staged: false, publication: building },
		'publishing｜正在发布……｜｜',
	],
])('%s', (_, given, words) => {
	expect(said(given)).toBe(words);
});

describe('what the form holds besides says nothing of what is public', () => {
	test('an old version in the form that has expired: the line is of the file', () => {
		expect(said({ changed: true, publication: online })).not.toContain('已过期');
	});
	test('its time comes while one looks', () => {
		const later = { ...saved, publishedAt: '2026-11-22 10:01' };
		expect(said({ saved: later })).toMatch(/^scheduled/);
		expect(said({ saved: later, now: '2026-11-22 10:01' })).toMatch(/^live｜已公布/);
	});
});
