/** What was not touched keeps its bytes; what was is written in the manner it had. */
import { describe, expect, test } from 'vitest';
import type { BoxEditor } from '../../../../admin/body/editor.ts';
import { box, opened, pageOf, texts } from './opened.ts';

/** Writes at the end of the words that end so. */
function writeAfter(editor: BoxEditor, words: string, more: string): void {
	const place = editor.children
		.flatMap((block, top) => texts(block, [top]))
		.find(({ text }) => text.endsWith(words));
	if (!place) throw new Error(`没有以“${words}”结尾的字`);
	editor.tf.select({ path: place.path, offset: place.text.length });
	editor.insertText(more);
}

/** Body, words written on, result. */
const edits: [string, string, string, string, string][] = [
	['a list that was not touched', '- 甲\n- 乙\n\n段', '段', '落', '- 甲\n- 乙\n\n段落'],
	['a list one item of which was', '* 甲\n  * 丙\n* 乙', '乙', '新', '* 甲\n  * 丙\n* 乙新'],
	['numbers as written', '1. 一\n1. 二\n10. 三', '二', '新', '1. 一\n1. 二新\n10. 三'],
	['the sign after a number', '1) 一\n2) 二', '二', '新', '1) 一\n2) 二新'],
	['a table and its alignment', '|甲|乙|\n|:-|--:|\n|1|2|', '2', '3', '|甲|乙|\n|:-|--:|\n|1|23|'],
	[
		'a roomy table',
		'| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |',
		'2',
		'3',
		'| 甲 | 乙 |\n| --- | --- |\n| 1 | 23 |',
	],
	['a hard break', '甲  \n乙\n\n丙', '丙', '丁', '甲  \n乙\n\n丙丁'],
	['a line end', '甲\n乙', '乙', '丁', '甲\n乙丁'],
	['escapes', 'a_b_c 和 2\\*3\n\n丙', '丙', '丁', 'a_b_c 和 2\\*3\n\n丙丁'],
	['signs that need no escape', 'a_b_c 和 2*3，[2026]1号', '号', '丁', 'a_b_c 和 2*3，[2026]1号丁'],
	['a rule', '甲\n\n- - -\n\n丙', '丙', '丁', '甲\n\n- - -\n\n丙丁'],
	['a bare address', '见 https://a.example/b\n\n丙', '丙', '丁', '见 https://a.example/b\n\n丙丁'],
	[
		'a bare address in the paragraph',
		'见https://a.example/b，丙',
		'丙',
		'丁',
		'见https://a.example/b，丙丁',
	],
	['three empty lines', '甲\n\n\n\n乙\n\n丙', '丙', '丁', '甲\n\n\n\n乙\n\n丙丁'],
	['beginning and end', '\n甲\n\n乙\n', '乙', '丙', '\n甲\n\n乙丙\n'],
	['an indented list', '  - 甲\n  - 乙\n\n丙', '丙', '丁', '  - 甲\n  - 乙\n\n丙丁'],
	['a list right below its sentence', '请带：\n- 甲\n- 乙', '请带：', '好', '请带：好\n- 甲\n- 乙'],
	[
		'a directive',
		":::callout{kind='tip'}\n甲\n:::\n\n乙",
		'乙',
		'丙',
		":::callout{kind='tip'}\n甲\n:::\n\n乙丙",
	],
	['bold beside Chinese', '**重要：**请办', '请办', '理', '**重要：**请办理'],
	['several blocks in an item', '1. 甲\n\n   丙\n2. 乙', '丙', '丁', '1. 甲\n\n   丙丁\n2. 乙'],
	['a quotation in an item', '- 甲\n\n  > 丙\n- 乙', '乙', '丁', '- 甲\n\n  > 丙\n- 乙丁'],
	['a list first in an item', '- - 甲\n  - 乙\n- 丙', '乙', '丁', '- - 甲\n  - 乙丁\n- 丙'],
	[
		'a table in a quotation',
		'> | 甲 | 乙 |\n> |---|---|\n> | 1 | 2 |',
		'2',
		'3',
		'> | 甲 | 乙 |\n> |---|---|\n> | 1 | 23 |',
	],
	['a rule first', '***\n\n甲', '甲', '丙', '***\n\n甲丙'],
	[
		'a list beside another',
		'1. 一\n2. 二\n\n1) 甲\n2) 乙',
		'二',
		'新',
		'1. 一\n2. 二新\n\n1) 甲\n2) 乙',
	],
	[
		'a bar in a cell',
		'| 甲 | 乙 |\n|---|---|\n| 1\\|2 | 3 |',
		'3',
		'4',
		'| 甲 | 乙 |\n|---|---|\n| 1\\|2 | 34 |',
	],
];

test.each(edits)('%s', (_, body, words, more, expected) => {
	const { editor, saved } = opened(body);
	expect(saved()).toBe(body);
	writeAfter(editor, words, more);
	expect(saved()).toBe(expected);
});

test('a block that moves takes its text along, one that goes takes nothing else', () => {
	const body = '- 甲\n- 乙\n\n一段\n\n> 丙';
	const { editor, saved } = opened(body);
	editor.tf.moveNodes({ at: [1], to: [0] });
	expect(saved()).toBe('一段\n\n- 甲\n- 乙\n\n> 丙');
	editor.tf.removeNodes({ at: [1] });
	expect(saved()).toBe('一段\n\n> 丙');
	editor.tf.removeNodes({ at: [0] });
	editor.tf.removeNodes({ at: [0] });
	expect(saved()).toBe('');
});

/** What opens as blocks that can be edited, and what as it is. */
describe('the shapes', () => {
	test.each([
		['两段的列表项', '1. 甲\n\n   乙\n2. 丙', 'ol'],
		['列表项里的引用', '- 甲\n\n  > 乙', 'ul'],
		['列表项里的表格', '- 甲\n\n  | 子 | 丑 |\n  |---|---|\n  | 1 | 2 |', 'ul'],
		['列表项里的小标题和分隔线', '- 甲\n\n  ## 乙\n\n  ***', 'ul'],
		['列表项里的附件', '- 甲\n\n  ::attachment{file="a.pdf" label="表"}', 'ul'],
		['列表打头的列表项', '- - 甲\n- 乙', 'ul'],
		['引用里的列表和表格', '> - 甲\n>\n> | 子 | 丑 |\n> |---|---|\n> | 1 | 2 |', 'blockquote'],
		['分隔线打头', '***\n\n甲', 'thematic-break p'],
		['挨着的两种列表', '1. 一\n\n- 甲', 'ol ul'],
		['挨着的同种列表', '1. 一\n\n1) 甲\n\n- 乙', 'ol as-is ul'],
		['代码', '```\n代码\n```', 'as-is'],
		['套着的提示框', '::::callout{kind=tip}\n:::steps\n1. 甲\n:::\n::::', 'as-is'],
		['没有收尾的提示框', ':::callout{kind=tip}\n甲', 'as-is'],
		['HTML', '<b>甲</b>乙', 'as-is'],
		['勾选框', '- [ ] 甲', 'as-is'],
		['脚注', '甲[^1]\n\n[^1]: 乙', 'as-is as-is'],
		['引用式链接', '[甲][a]\n\n[a]: /b', 'as-is as-is'],
	])('%s', (_, body, types) => {
		const { editor, saved } = opened(body);
		expect(editor.children.map(({ type }) => type).join(' ')).toBe(types);
		expect(saved()).toBe(body);
	});
});

test('below a box that nothing closes what is written does not fall into it', () => {
	const { editor, saved } = opened(':::callout{kind=tip}\n甲');
	editor.tf.insertNodes({ type: 'p', children: [{ text: '下面' }] }, { at: [1] });
	expect(pageOf(saved())).toBe(pageOf(':::callout{kind=tip}\n甲\n:::\n\n下面'));
});

describe('改成文字', () => {
	test.each([
		['1. 一\n2. 二', ['1. 一', '2. 二']],
		['```\n代码\n第二行\n```', ['代码', '第二行']],
		['| 甲 | 乙 |\n|---|---|\n| 1 | 2 |', ['甲　乙', '1　2']],
		['> 引用\n>\n> - 甲', ['引用', '甲']],
		['<b>甲</b>', ['<b>甲</b>']],
		['::::callout{kind=tip}\n字\n\n:::callout{kind=tip}\n内\n:::\n::::', ['字', '']],
	])('%j', (source, expected) => {
		const blocks = box.textBlocks(source);
		const words = blocks.map((block) =>
			texts(block)
				.map(({ text }) => text)
				.join(''),
		);
		expect(words).toEqual(expected);
		const { editor, saved } = opened('甲');
		editor.children = structuredClone(blocks);
		editor.tf.normalize({ force: true });
		for (const line of expected) expect(box.wordsOf(box.readBlocks(saved()))).toContain(line);
	});
});
