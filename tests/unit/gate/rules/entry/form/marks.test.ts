/** Marks that did not work are said, with line and remedy; what is as meant is not. */
import { describe, expect, test } from 'vitest';
import { marks } from '../../../../../../src/gate/rules/entry/form/marks.ts';
import { notice, said } from '../../said.ts';

const file = 'notices/20261120-0900.md';
const of = (body: string, keys = 'author: 沈小满') =>
	said(marks, { [file]: notice(keys, `开头一行。\n\n${body}`) });

describe('what will not look as it was meant', () => {
	test.each<[body: string, message: RegExp]>([
		['##报名地点', /“##报名地点”的井号会露出来.*“## 标题”/],
		['#报名时间', /空一格/],
		['＃全角', /全角的井号.*半角/],
		['：：：callout\n甲\n：：：', /全角的冒号.*“:::”/],
		[':::callout {kind=tip}\n甲\n:::', /没有读成提示框或附件/],
		['::attachment｛file=“a.pdf”｝', /没有读成提示框或附件/],
		['甲\n\n:::', /没有开头与它配对/],
		[':::callout{kind=tip}\n甲\n\n乙', /“:::callout”没有结尾/],
		['> :::steps\n> 甲', /“:::steps”没有结尾/],
		['```\n甲', /都成了代码，没有结尾/],
		['~~~\n甲\n```', /都成了代码，没有结尾/],
		['｜项目｜元｜\n｜甲｜5｜', /全角的“｜”/],
		['| 项目 | 元 |\n|——|——|\n| 甲 | 5 |', /没有成为表格/],
		['项目 | 元\n——|——\n甲 | 5', /没有成为表格的横线/],
		['| 项目 | 元 |\n|---|---|\n| 甲 | 5 | 多 |', /这一行有 3 格，表头只有 2 格/],
		['请带：\\\n1. 身份证\\\n2. 户口本', /“请带：\\”末尾的反斜线会露出来/],
		['请**储水', /星号会露出来/],
		['**储水', /星号会露出来/],
		['** 储水 **', /星号会露出来/],
		['＊＊储水＊＊', /全角的星号/],
		['原定~~3月5日', /波浪号会露出来/],
		['请看`说明', /反引号会露出来/],
		['[办法]（https://a.example/a）', /没有成为链接/],
		['[办法] (/notices/)', /没有成为链接/],
		['［办法］(https://a.example/a)', /没有成为链接/],
		['【办法】(https://a.example/b)', /没有成为链接/],
		['[办法](https://a.example/a b.pdf)', /没有成为链接/],
		['![图](../media/a b.jpg)', /没有成为图片/],
		['！[图]（../media/a.jpg）', /没有成为图片/],
		['![图]（../media/a.jpg）', /没有成为图片/],
		['王主任\n===', /“===”会原样露出来/],
		['＞引用', /半角“> ”/],
		['>37.3℃不进', /“>”成了引用/],
		['名单：王*明，李*华', /星号成了倾斜的记号/],
		['名单：李**，王**', /星号成了加粗的记号/],
		['函数 __init__ 即可', /下划线成了加粗的记号/],
		['打开 C:\\用户\\_新表_.docx', /反斜线有的不会显示/],
		['3. 甲\n5. 乙', /编号写的是 5，网页上会显示成 4/],
		['- 甲\n-\n- 乙', /只有列表的记号/],
		['1.', /只有列表的记号/],
		['+', /只有列表的记号/],
		['[甲](/notices/ "停水")', /“停水”手机上看不到/],
		['[](/notices/)', /没有文字/],
		['https://a.example/办法.pdf', /网址到“办法.pdf”前面就断了/],
	])('%j', (body, message) => {
		const found = of(body);
		expect(found.join('\n')).toMatch(message);
		expect(found[0]).toMatch(/^warning notices\/20261120-0900\.md 第 \d+ 行：/);
	});

	test('each at its own line', () => {
		expect(
			of('甲\n##乙\n\n> 丙\n> ＊＊丁＊＊').map((found) => /第 \d+ 行/.exec(found)?.[0]),
		).toEqual(['第 12 行', '第 15 行']);
	});

	test('a draft may have them', () => {
		expect(of('##报名地点', 'stage: draft')).toEqual([]);
	});
});

describe('what is as meant', () => {
	test.each([
		'#3号楼门口集合',
		'#停水#',
		'## 标题\n\n### 3号楼',
		'8:30~11:30，14:00~17:00',
		'2*3*4=24，手机139****5670，王*明',
		'张***、李***等',
		'姓名：____ 电话：____',
		'第__条至第__条',
		'\\*星\\*、\\#井号、\\[方括号\\](a)、a\\_b',
		'`**代码**` 和 `|`',
		'**重要：**请看*斜体*和~~删除~~',
		'请**提前储水，关好水阀**后出门，请**储水。**水会停，**时间：**周四',
		'| 项目 | 元 |\n|---|---|\n| 甲 | `a` |\n| 丙 |',
		'甲|乙，丙|丁',
		'清和社区｜通知｜2026年',
		'[办法（试行）](https://a.example/a_b?x=1&copy=2)',
		'见https://a.example/a_b~c，办理',
		'［2026］5号（https://a.example）',
		'（[办法](/notices/)）',
		':::callout{kind=tip}\n- 甲\n:::\n\n::::steps\n1. 甲\n\n:::gallery\n乙\n:::\n::::',
		'> :::steps\n> 甲\n> :::',
		'```\n**甲**\n```',
		'居委会\n----\n乙',
		'2026. 3. 5起施行',
		'1.请带身份证\n2.户口本',
		'1. 甲\n1. 乙\n1. 丙',
		'5. 甲\n6. 乙',
		'::: 之外，1:2:3',
		'-5℃，<37.3℃，>5人，用__init__即可',
		'网络路径 \\\\\\\\server\\\\共享',
		'*注：以现场为准。',
	])('%j', (body) => {
		expect(of(body)).toEqual([]);
	});
});
