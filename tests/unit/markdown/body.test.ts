import { expect, test } from 'vitest';
import { readBody } from '../../../src/markdown/body.ts';
import { pageOf } from './page-of.ts';

const html = (text: string) => pageOf(text);

test.each<[string, RegExp]>([
	['一行\n\n<script>alert(1)</script>', /不能写 HTML 标签/],
	['一行 <b>粗</b>', /不能写 HTML 标签/],
	['[点这里](javascript:alert(1))', /链接“javascript:alert\(1\)”不能用/],
	['[点这里](data:text/html,x)', /不能用/],
	[':::marquee\n滚动\n:::', /不认识的写法“:::marquee”/],
	['::map{at="x"}', /不认识的写法/],
	[':::callout{kind=danger}\n小心\n:::', /请从 tip、warning、contact 里选/],
	['::attachment{file="../media/a.pdf"}', /缺少 label/],
	['::video{src="a.avi" title="片"}', /只能用 \.mp4/],
	['说明[^1]\n\n[^1]: 注', /不能用脚注/],
	['- [ ] 待办', /不能用勾选框/],
	['![](../media/a.jpg)', /缺少说明/],
	['![图](https://a.example/b.jpg)', /不在本站/],
	['![图](//a.example/b.jpg)', /不在本站/],
	['！[图](../media/a.jpg)', /链接“..\/media\/a.jpg”不能用/],
	['![图][丙]\n\n[丙]: https://a.example/b.jpg', /请直接写地址/],
	['![图](data:image/png;base64,AA==)', /不在本站/],
	[':::callout[标签]{kind=tip title="停水"}\n甲\n:::', /没有 title 这一项/],
	['::attachment[说明]{file="../media/a.pdf" label="表"}', /方括号里的字不会显示/],
	['```停水通知 请看\n甲\n```', /“停水通知 请看”写在“```”后面/],
	['停水\u0007通知', /看不见的控制字符/],
])('%j is refused', (text, message) => {
	const { findings } = readBody(text);
	expect(findings.map(({ message: said }) => said).join('\n')).toMatch(message);
});

test('the line of a problem is its own', () => {
	expect(readBody('甲\n\n乙\n\n<div>丙</div>').findings[0]?.line).toBe(5);
});

test.each([
	'供水时间8:30–17:00，见9:00场',
	'比分3:2，网址http://a.example',
	'联系人:周梅，电话:0571-0000 0001',
	'emoji 😀 之后 8:30',
])('“%s” stays as written', async (text) => {
	expect(readBody(text).findings).toEqual([]);
	expect((await html(text)).replace(/<[^>]+>/g, '').trim()).toBe(text);
});

test('straight quotes and dashes stay as typed', async () => {
	expect(await html(`他说"好"--真的...`)).toContain(
		`他说&quot;好&quot;--真的...`.replaceAll('&quot;', '"'),
	);
});

test.each([
	[
		':::callout{kind=warning}\n别开门\n:::',
		/<div class="callout warning" role="note">[\s\S]*注意[\s\S]*别开门/,
	],
	[':::steps\n1. 申请\n2. 领卡\n:::', /<div class="steps">\s*<ol>/],
	['| 甲 | 乙 |\n|---|---|\n| 1 | 2 |', /<div class="table" tabindex="0">/],
	['# 大标题', /<h2/],
])('%j becomes its markup', async (text, expected) => {
	expect(await html(text)).toMatch(expected);
});

test('HTML that slipped past the gate is shown, not run', async () => {
	const shown = await html('<img src=x onerror=alert(1)>\n\n[a](javascript:alert(1))');
	expect(shown).not.toMatch(/<img|href="javascript/);
});
