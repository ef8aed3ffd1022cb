// @vitest-environment jsdom
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { cleanPaste } from '../../../../admin/paste/clean-paste.ts';

const folder = 'tests/unit/admin/paste/samples';
const samples = globSync(`${folder}/*.clipboard`)
	.map((file) => basename(file, '.clipboard'))
	.sort();
const pasted = (name: string) =>
	cleanPaste(readFileSync(`${folder}/${name}.clipboard`, 'utf8'), '');
/** One block a line, so that a difference is seen. */
const lines = (html: string) =>
	html.replace(/(<\/(?:p|h\d|li|tr|thead|table|ul|ol|blockquote)>)/g, '$1\n');

test.each(samples)('%s', (name) => {
	const file = `${folder}/${name}.cleaned`;
	expect(lines(pasted(name).html)).toBe(readFileSync(file, 'utf8'));
});

test('each sample has its expectation and no other', () => {
	expect(samples.length).toBeGreaterThanOrEqual(12);
	expect(globSync(`${folder}/*.cleaned`)).toHaveLength(samples.length);
});

test.each([
	['wechat-article', ['第1张'], ['视频', '音频']],
	['wechat-pictures', ['居民围坐在长桌边分享各家的菜', '第2张', '百家宴'], ['嵌入的网页']],
	['word-picture-and-marks', ['居民在步道旁扶苗培土'], ['链接 javascript:alert(1)']],
	['wps-document', ['第1张'], []],
	['qq-mail', ['海报'], []],
	['nested-tables', ['流程'], []],
	['web-page', ['节水宣传'], ['链接 /list', '链接 http://www.example.gov.cn/a.html', '表单']],
])('%s: pictures %j are asked for, %j is told', (name, missingPictures, dropped) => {
	expect(pasted(name)).toMatchObject({ missingPictures, dropped });
});

test.each([
	['<td rowspan=2>上午</td><td>甲</td></tr><tr><td>乙</td>', true],
	['<td>上午</td><td>甲</td></tr><tr><td colspan=2>乙</td>', true],
	['<td>上午</td><td>甲</td></tr><tr><td colspan=1>乙</td><td>丙</td>', false],
	// The first row alone is a title, which goes above the table; an empty one is nothing.
	['<td colspan=2>安排</td></tr><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td>', false],
	['<td colspan=2> </td></tr><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td>', false],
])('merged cells of %s are told: %j', (cells, told) => {
	const { dropped } = cleanPaste(`<table><tr>${cells}</tr></table>`, '');
	expect(dropped.some((what) => what.includes('合并的格子'))).toBe(told);
});

const hostile = [
	'<script>alert(1)</script>',
	'<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
	'<scr<script>ipt>alert(1)</scr</script>ipt>',
	'<img src=x onerror=alert(1)>',
	'<img src="javascript:alert(1)">',
	'<img/src="x"/onerror=alert(1)//',
	'<svg onload=alert(1)><script>alert(1)</script></svg>',
	'<svg><style><img src=x onerror=alert(1)></style></svg>',
	'<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
	'<iframe src="javascript:alert(1)"></iframe>',
	'<iframe srcdoc="<script>alert(1)</script>"></iframe>',
	'<object data="data:text/html,<script>alert(1)</script>"></object>',
	'<embed src="https://evil.example/x.swf">',
	'<div style="width:expression(alert(1))">字</div>',
	'<div style="background:url(javascript:alert(1))">字</div>',
	'<style>@import "https://evil.example/x.css";</style>字',
	'<meta http-equiv="refresh" content="0;url=https://evil.example">字',
	'<base href="https://evil.example/">字',
	'<link rel=stylesheet href="https://evil.example/x.css">字',
	'<a href="javascript:alert(1)">点</a>',
	'<a href=" java\nscript:alert(1)">点</a>',
	'<a href="&#106;avascript:alert(1)">点</a>',
	'<a href="data:text/html,<script>alert(1)</script>">点</a>',
	'<a href="vbscript:x">点</a>',
	'<a href="//evil.example">点</a>',
	'<a href="https://ok.example/&quot; onclick=&quot;alert(1)">点</a>',
	'<p onclick="alert(1)" contenteditable autofocus onfocus="alert(1)">字</p>',
	'<p data-slate-fragment="JTVCJTVE">字</p>',
	'<form action="https://evil.example"><input name=a autofocus onfocus=alert(1)></form>',
	'<template><script>alert(1)</script></template>字',
	'<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>字',
	'<!--><script>alert(1)</script>-->字',
	'<v:imagedata src="file:///C:/secret.png" onerror="alert(1)">',
	'<video src=x onerror=alert(1)><source onerror=alert(1)></video>',
	'<h1><img src="https://evil.example/track.png"></h1>',
	'<table background="https://evil.example/x"><tr><td onclick=alert(1)>甲</td><td>乙</td></tr></table>',
	'&lt;script&gt;alert(1)&lt;/script&gt;',
];
const allowed = new Set(
	'P H2 H3 H4 UL OL LI BLOCKQUOTE STRONG EM DEL A BR TABLE THEAD TBODY TR TH TD'.split(' '),
);

test.each(hostile)('%j leaves nothing that runs or reaches outside', (html) => {
	const { body } = new DOMParser().parseFromString(cleanPaste(html, '字').html, 'text/html');
	for (const element of body.querySelectorAll('*')) {
		expect(allowed).toContain(element.tagName);
		const attributes = element.getAttributeNames();
		expect(attributes).toEqual(element.tagName === 'A' ? ['href'] : []);
		if (element.tagName === 'A')
			expect(element.getAttribute('href')).toMatch(/^(?:https:\/\/|mailto:|tel:)/);
	}
});

test('a span of 100,000 columns and 400 nested lists are read in no time', () => {
	const table = '<table><tr><td colspan=100000 rowspan=100000>甲</td><td>乙</td></tr></table>';
	expect(cleanPaste(table, '').html).toContain('甲');
	const nested = `${'<ul><li>层'.repeat(400)}${'</li></ul>'.repeat(400)}`;
	expect(cleanPaste(nested, '').html).toContain('层');
});

test.each([
	['', '　　第一行\r\n\r\n　　第二行', '<p>第一行</p><p>第二行</p>'],
	['<p>&nbsp;</p>', '只有文字', '<p>只有文字</p>'],
	['', '<b>不是标签</b> & "引"', '<p>&lt;b&gt;不是标签&lt;/b&gt; &amp; &quot;引&quot;</p>'],
	['', '', ''],
])('%j with the words %j becomes %j', (html, plain, expected) => {
	expect(cleanPaste(html, plain).html).toBe(expected);
});

test.each(samples)('%s cleaned twice is as cleaned once', (name) => {
	const once = pasted(name).html;
	expect(lines(cleanPaste(once, '').html)).toBe(lines(once));
});

test('the words come along in order, whatever the source', () => {
	expect(pasted('word-table').plain).toBe(
		'安排如下：\n日期\t楼栋\t\n\t上午\t下午\n26日\t1号楼 2号楼\t3|4号楼',
	);
});
