/** How an article stands that residents do not see: the words, what follows, and which ways are offered. */
import { expect, test } from 'vitest';
import type { Known } from '../../../../admin/record/status-line.ts';
import { building, draft, failed, review, said } from './status-known.ts';

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
])('%s', (_, given, words) => {
	expect(said(given)).toBe(words);
});
