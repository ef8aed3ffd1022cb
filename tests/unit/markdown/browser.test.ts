/** The editor reads bodies with other parsers than the site: the same findings, the same HTML. */
import { existsSync, globSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readEntry } from '../../../src/gate/source.ts';
import { fileAddress, fileLabel } from '../../../src/lib/files.ts';
import { readBody } from '../../../src/markdown/body.ts';
import { readBodyInBrowser, renderInBrowser } from '../../../src/markdown/browser.ts';
import { markdown } from '../../../src/markdown/render.ts';

const renderer = await markdown.createRenderer({ syntaxHighlight: false } as never);
const here = resolve('content/notices/20260101-0900.md');

/** One writing of the same HTML: signs, spaces between blocks, ids of headings, Astro's marked pictures. */
function plain(html: string): string {
	return html
		.replace(/<img __ASTRO_IMAGE_="(\{.*?\})"[^>]*>/g, (_, json: string) => {
			const { src, alt } = JSON.parse(json.replaceAll('&quot;', '"')) as Record<string, string>;
			return `<img src="${src}" alt="${alt?.replaceAll('"', '&quot;')}">`;
		})
		.replaceAll('&#x3C;', '&lt;')
		.replaceAll('&#x26;', '&amp;')
		.replace(/&#x22;|&quot;/g, '"')
		.replaceAll('&gt;', '>')
		.replace(/(<h\d) id="[^"]*"/g, '$1')
		.replace(/\s+/g, ' ')
		.replace(/> </g, '><')
		.trim();
}

async function both(text: string, file = here) {
	const { code } = await renderer.render(text, { fileURL: pathToFileURL(file) });
	const named = (path: string) => {
		const absolute = resolve(dirname(file), path);
		return { address: fileAddress(absolute), label: fileLabel(absolute) };
	};
	const media = { file: named, picture: (src: string) => ({ src }) };
	return { site: plain(code), browser: plain(renderInBrowser(text, media)) };
}

const attachment = '../media/notices/检修楼栋示意图.pdf';

describe('what staff may type comes out the same', () => {
	test.each([
		'# 大 *标* 题\n\n## 小标题\n\n### 再小',
		'供水8:30–17:00，比分3:2，见 :b[**粗**] 和 :名[甲]{a=1}',
		'www.example.cn 和 a@b.cn 和 https://example.cn/a?b=1&c=2。',
		'[甲](/notices/) [外](https://example.cn "题") [坏](javascript:alert(1)) [空]() <https://a.cn>',
		'[甲]: https://a.cn\n\n[甲] 和 ![甲]',
		'说明[^1]\n\n[^1]: 注',
		'~~删~~ ~一~ **“引”**后 __粗__ a_b_c 2*3*4',
		'**注意：**请关门。**时间**8:30',
		'| 甲 | 乙 |\n|:--|--:|\n| 1 \\| 2 | **2** |\n| 3 |',
		'- a\n- b\n\n  乙\n\n1. x\n\n   y\n\n3) z\n\n* [ ] 待办\n* [x] 办完',
		'> 引\n> > 再引\n\n---\n\n***',
		'```js\na < b && "c"\n```\n\n    缩进\n\n`行内 <b>`',
		'甲  \n乙\\\n丙 <b>粗</b> <!-- 注 -->\n\n<div>\n块\n</div>\n\n<script>alert(1)</script>',
		'![图 "引"](../media/notices/停水检修.jpg)\n\n![二](../media/notices/%E6%B8%85%E5%92%8C%E9%A3%9F%E5%A0%82.jpg)',
		`::attachment{file="${attachment}" label="图"}`,
		':::callout{kind=tip}\n**提**\n\n- 一\n:::\n\n:::callout{kind=contact}\n电话\n:::',
		':::gallery\n![一](../media/notices/停水检修.jpg)\n![二](../media/notices/清和食堂.jpg)\n:::',
		'::::steps\n1. 申请\n2. 领卡\n\n:::callout{kind=warning}\n里面\n:::\n::::',
		':::gallery\n没有结尾',
		'- 一\n:::steps\n1. 二\n:::',
		'全角　空格，&amp; &lt; &copy; \\*星\\* 😀',
		'',
	])('%j', async (text) => {
		const { site, browser } = await both(text);
		expect(browser).toBe(site);
		expect(readBodyInBrowser(text)).toEqual(readBody(text));
	});
});

test('a video comes out the same; one that the gate refuses stays as typed in the editor', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'linli-video-'));
	writeFileSync(join(folder, '片.mp4'), 'x');
	const good = await both('::video{src="片.mp4" title="片"}', join(folder, 'a.md'));
	expect(good.browser).toBe(good.site);
	expect(good.browser).toContain('<video');
	const bad = await both(`::video{src="${attachment}" title="片"}`);
	expect(bad.browser).toContain('::video{');
});

test('a difference is seen', () => {
	expect(plain('<p>甲</p>')).not.toBe(plain('<p>乙</p>'));
	expect(plain('<p>a  b</p>\n<p>c</p>')).toBe('<p>a b</p><p>c</p>');
	expect(plain('<b>甲</b>')).not.toBe(plain('&lt;b&gt;甲&lt;/b&gt;'));
});

test('lists too deep are said, not thrown', () => {
	const deep = `${'> '.repeat(3000)}深`;
	expect(() => readBodyInBrowser(deep)).not.toThrow();
});

const corpus = resolve(process.env['CORPUS_DIR'] || '../shared/corpus');
if (!existsSync(corpus)) console.warn(`注意：没有 ${corpus}，真实政策文件的正文没有比较。`);

test.each(['content', corpus].filter((root) => existsSync(root)))(
	'every body of %s comes out the same from both parsers',
	async (root) => {
		const files = globSync('*/**/*.md', { cwd: root }).sort();
		const different: string[] = [];
		for (const file of files) {
			const { source } = readEntry(resolve(root, file), file);
			if (!source) continue;
			const { site, browser } = await both(source.body, source.path);
			if (site !== browser) different.push(file);
			expect(readBodyInBrowser(source.body), file).toEqual(readBody(source.body));
		}
		expect(files.length).toBeGreaterThan(50);
		expect(different).toEqual([]);
	},
	60_000,
);
