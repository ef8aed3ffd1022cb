/** Words found and replaced: across marks and links, in forms, in cells; one step for 撤销; what is saved says the same. */
import { describe, expect, test } from 'vitest';
import { hitsOf, outOfReach, rangeOf } from '../../../../admin/body/finding/hits.ts';
import { replaceHits } from '../../../../admin/body/finding/replace.ts';
import { standing } from '../../../../admin/body/finding/standing.ts';
import { pageOf, stepped } from './opened.ts';

/** The body, what is sought, what is put there, how often it stood there, and the body that is saved. */
const replacements: [string, string, string, number, string][] = [
	['停水通知：今晚停水。', '停水', '停电', 2, '停电通知：今晚停电。'],
	// Marks and links do not hide words; the new ones look as the first of the old did.
	['今晚停**水通**知', '停水通知', '停电', 1, '今晚停电'],
	['今晚**停水**通知', '停水通', '停电通', 1, '今晚**停电通**知'],
	['见[停水](/notices/1/)通知', '停水通知', '说明', 1, '见[说明](/notices/1/)'],
	['甲\n乙', '甲乙', '丙', 0, '甲\n乙'],
	[
		'## 王主任\n\n- 王主任\n  - 找王主任\n\n> 王主任',
		'王主任',
		'社区',
		4,
		'## 社区\n\n- 社区\n  - 找社区\n\n> 社区',
	],
	['| 王 | 李 |\n|---|---|\n| 王 | 王 |', '王', '张', 3, '| 张 | 李 |\n|---|---|\n| 张 | 张 |'],
	// Nothing is put there: the words go.
	['各位居民（代发）：', '（代发）', '', 1, '各位居民：'],
	// Signs of Markdown are words.
	['3*4米', '*', '×', 1, '3×4米'],
	['甲', '甲', '# 乙', 1, '\\# 乙'],
	// Great letters and small ones.
	['请关注wifi和WiFi', 'WIFI', '无线网', 2, '请关注无线网和无线网'],
	// Words that hold what is sought are not replaced in turn.
	['水水', '水', '水水', 2, '水水水水'],
	[
		':::callout{kind=tip}\n请带身份证，见[身份证](/notices/身份证/)。\n:::',
		'身份证',
		'户口本',
		2,
		':::callout{kind=tip}\n请带户口本，见[户口本](/notices/身份证/)。\n:::',
	],
	[
		'- 甲\n\n  ::attachment{file="../media/notices/表.pdf" label="申请表"}',
		'表',
		'单',
		1,
		'- 甲\n\n  ::attachment{file="../media/notices/表.pdf" label="申请单"}',
	],
	[
		':::gallery\n![门口](../media/notices/门口.jpg)\n![门口二](../media/notices/2.jpg)\n:::',
		'门口',
		'大门',
		2,
		':::gallery\n![大门](../media/notices/门口.jpg)\n![大门二](../media/notices/2.jpg)\n:::',
	],
];

test.each(replacements)('%j: %j → %j', (body, sought, words, count, expected) => {
	const { editor, saved } = stepped(body);
	const hits = hitsOf(editor, sought);
	expect(hits).toHaveLength(count);
	replaceHits(editor, hits, words);
	expect(pageOf(saved())).toBe(pageOf(expected));
	expect(editor.history.undos).toHaveLength(count > 0 ? 1 : 0);
	editor.tf.undo();
	expect(saved()).toBe(body);
	editor.tf.redo();
	expect(pageOf(saved())).toBe(pageOf(expected));
});

test('one alone is replaced, and the others stay', () => {
	const { editor, saved } = stepped('甲乙甲\n\n甲');
	replaceHits(editor, hitsOf(editor, '甲').slice(1, 2), '丙');
	expect(saved()).toBe('甲乙丙\n\n甲');
});

test('what is marked is what was found', () => {
	const { editor } = stepped('前\n\n今晚停**水**，停水');
	const ranges = hitsOf(editor, '停水').map(rangeOf);
	expect(ranges).toEqual([
		{ anchor: { path: [1, 0], offset: 2 }, focus: { path: [1, 1], offset: 1 } },
		{ anchor: { path: [1, 2], offset: 1 }, focus: { path: [1, 2], offset: 3 } },
	]);
});

test('a block that nobody can write in is counted, and left', () => {
	const { editor, saved } = stepped('停水\n\n```\n停水，停水\n```');
	expect(outOfReach(editor, '停水')).toBe(2);
	replaceHits(editor, hitsOf(editor, '停水'), '停电');
	expect(saved()).toBe('停电\n\n```\n停水，停水\n```');
});

describe('what is said', () => {
	test.each([
		[{ sought: '', count: 0, at: -1, fixed: 0, replaced: 0 }, ''],
		[{ sought: '甲', count: 0, at: -1, fixed: 0, replaced: 0 }, '没有找到'],
		[{ sought: '甲', count: 5, at: 1, fixed: 0, replaced: 0 }, '第 2 处，共 5 处'],
		[{ sought: '甲', count: 0, at: -1, fixed: 0, replaced: 3 }, '替换了 3 处，点“撤销”可以退回'],
		[
			{ sought: '甲', count: 1, at: 0, fixed: 2, replaced: 0 },
			'第 1 处，共 1 处。另有 2 处在改不了的块里',
		],
		[
			{ sought: '甲', count: 3, at: 0, within: '“标题”里：甲乙', fixed: 0, replaced: 0 },
			'第 1 处，共 3 处，在“标题”里：甲乙',
		],
		[
			{ sought: '甲', count: 0, at: -1, fixed: 0, replaced: 3, above: 1 },
			'替换了 3 处，点“撤销”退回正文里的；正文上面的 1 处要自己改',
		],
		[
			{ sought: '甲', count: 0, at: -1, fixed: 0, replaced: 1, above: 1 },
			'替换了 1 处，都在正文上面，要退回请自己改',
		],
	])('%j', (search, words) => expect(standing(search)).toBe(words));
});
