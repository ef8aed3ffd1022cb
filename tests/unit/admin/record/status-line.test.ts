/** How an article stands, in every state it can be in: the words, what follows, and which ways are offered. */
import { describe, expect, test } from 'vitest';
import {
	statusLine,
	type Known,
	type Publication,
	type Reason,
} from '../../../../admin/record/status-line.ts';

const path = 'content/notices/20261120-0900.md';
const saved = { title: '停水检修', publishedAt: '2026-11-20 09:00' };
const draft = { ...saved, stage: 'draft' };
const review = { ...saved, stage: 'review' };
const online: Publication = { path, phase: 'online', open: true };
const building: Publication = { path, phase: 'building' };
const reason: Reason = {
	title: '年货大集',
	message: '正文里有个人手机号',
	path: 'content/notices/20261119-0900.md',
	field: 'body',
};
const failed: Publication = { path, phase: 'failed', message: '网站没有生成', reasons: [reason] };
const own: Publication = { ...failed, reasons: [{ ...reason, title: '停水检修', path }] };

const known = (given: Partial<Known>): Known => ({
	saved,
	staged: true,
	changed: false,
	busy: false,
	now: '2026-11-22 10:00',
	...given,
});

/** `key｜words｜more｜ways` */
function said(given: Partial<Known>): string {
	const { key, words, more = '', page, mend } = statusLine(known(given));
	return [key, words, more, [page && '网页', mend && '去改'].filter(Boolean).join()].join('｜');
}

test.each<[string, Partial<Known>, string]>([
	['new', { saved: undefined }, 'new｜没有保存｜新的一篇，写好了先保存｜'],
	[
		'new, written in',
		{ saved: undefined, changed: true },
		'new｜没有保存｜新的一篇，写好了先保存｜',
	],
	[
		'a draft that was changed',
		{ saved: draft, changed: true },
		'changed｜没有保存｜改过的还没有保存｜',
	],
	['being saved', { saved: draft, changed: true, busy: true }, 'saving｜正在保存……｜｜'],
	['a new one being saved', { saved: undefined, busy: true }, 'saving｜正在保存……｜｜'],
	['a draft', { saved: draft }, 'draft｜草稿已保存｜居民看不到｜'],
	[
		'a draft, whose save the site has taken',
		{ saved: draft, publication: building },
		'draft｜草稿已保存｜居民看不到｜',
	],
	[
		'a draft, and others are in the way',
		{ saved: draft, publication: failed },
		'draft｜草稿已保存｜居民看不到｜',
	],
	[
		'refused for two places',
		{ saved: draft, changed: true, refused: { places: 2 } },
		'refused｜没有保存｜有 2 处要改，您写的都在｜去改',
	],
	[
		'refused for no place of the form',
		{ saved: undefined, refused: { places: 0 } },
		'refused｜没有保存｜您写的都在｜去改',
	],
	['handed in', { saved: review }, 'review｜等初审｜居民看不到｜'],
	[
		'handed in, first review given',
		{ saved: { ...review, review: { first: '周梅' } } },
		'review｜等复审｜初审 周梅，居民看不到｜',
	],
	[
		'two given',
		{ saved: { ...review, review: { first: '周梅', second: '许桂芳' } } },
		'review｜等终审｜初审 周梅、复审 许桂芳，居民看不到｜',
	],
	[
		'three given',
		{ saved: { ...review, review: { first: '周梅', second: '许桂芳', final: '高明远' } } },
		'review｜审完了，等发布｜初审 周梅、复审 许桂芳、终审 高明远，居民看不到｜',
	],
	[
		'an office that asks for the last alone',
		{ saved: review, waits: ['final'] },
		'review｜等终审｜居民看不到｜',
	],
	[
		'an office where nothing is owed',
		{ saved: review, waits: [] },
		'review｜审完了，等发布｜居民看不到｜',
	],
	[
		'a review that no longer holds',
		{ saved: { ...review, review: { first: '周梅' } }, waits: ['first'] },
		'review｜等初审｜初审 周梅，居民看不到｜',
	],
	[
		'sent back',
		{ saved: draft, returned: { by: '周梅', reason: '没有写电话' } },
		'returned｜退回修改｜没有写电话｜',
	],
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
