import { expect, test } from 'vitest';
import { finish } from '../../../../publish/templates/texts.ts';

const view = { article: { frame: { names: ['清和苑'] } } };
const page = (body: string) =>
	`<!doctype html><html><head><title>停水检修通知</title></head><body class="停水检修">${body}</body></html>`;
const drawn = (body: string) =>
	finish(page(body), view).replace(/^.*?<body[^>]*>|<\/body>.*$/gs, '');

test.each([
	['a title', '<h1>停水检修通知</h1>', '<h1>停水<wbr>检修<wbr>通知</h1>'],
	[
		'an attribute',
		'<a title="停水检修" href="/停水检修/">停水</a>',
		'<a title="停水检修" href="/停水检修/">停水</a>',
	],
	[
		'what is no text',
		'<script>const a = "<p>停水检修";</script><p>今天下午停水检修通知</p>',
		'<script>const a = "<p>停水检修";</script><p>今天下午<wbr>停水检修<wbr>通知</p>',
	],
	[
		'a field',
		'<textarea>停水检修</textarea><select><option>停水检修</option></select>',
		'<textarea>停水检修</textarea><select><option>停水检修</option></select>',
	],
	['code', '<pre><b>停水检修</b></pre>', '<pre><b>停水检修</b></pre>'],
	[
		'entities',
		'<p>&quot;停水&#39;检修&amp;通知&#x3c;&quot;</p>',
		'<p>&quot;停水&#39;检修&amp;通知&#x3c;&quot;</p>',
	],
	[
		'a comment',
		'<!-- <p>停水检修 --><p>今天下午停水检修通知</p>',
		'<!-- <p>停水检修 --><p>今天下午<wbr>停水检修<wbr>通知</p>',
	],
	[
		'a span of time',
		'<p>从今天起每天 8:30–17:00</p>',
		'<p>从今天起<wbr>每天 <span class="kept">8:30–17:00</span></p>',
	],
	[
		'a body',
		'<div class="prose x"><p>清和苑11月26日停水检修</p></div><p>今天下午停水检修通知</p>',
		'<div class="prose x"><p><span class="kept">清和苑</span><span class="kept">11月26日</span>停水检修</p></div><p>今天下午<wbr>停水检修<wbr>通知</p>',
	],
	[
		'a table in a body',
		'<div class="prose"><table><tr><td>电动自行车<br>停放</td></tr></table><p>今天下午停水检修通知</p></div>',
		'<div class="prose"><table><tr><td>电动<wbr>自行车<br>停放</td></tr></table><p>今天下午停水检修通知</p></div>',
	],
	['a span of time alone', '<p>8:30–17:00</p>', '<p><span class="kept">8:30–17:00</span></p>'],
	[
		'a span of time in a body',
		'<div class="prose"><p>每天8:30–17:00开放</p></div>',
		'<div class="prose"><p>每天<span class="kept">8:30–17:00</span>开放</p></div>',
	],
	['a number to call', '<a href="tel:1">0571-0000 0013</a>', '<a href="tel:1">0571-0000 0013</a>'],
	[
		'a number in any text, one can call',
		'<p>问物业，电话0571-0000 0013。</p>',
		'<p>问物业，电话<a class="call" href="tel:0571-00000013">0571-0000 0013</a>。</p>',
	],
	[
		'a number in what is pressed already',
		'<li class="x press">电话0571-0000 0013</li><summary>电话12345</summary>',
		'<li class="x press">电话0571-0000 0013</li><summary>电话12345</summary>',
	],
	['Latin', '<p>Linli 0.1</p>', '<p>Linli 0.1</p>'],
])('%s', (_, body, wanted) => {
	expect(drawn(body)).toBe(wanted);
});

test('the head is left alone', () => {
	expect(finish(page('<p>今天下午停水检修通知</p>'), view)).toContain(
		'<title>停水检修通知</title></head><body class="停水检修">',
	);
});
