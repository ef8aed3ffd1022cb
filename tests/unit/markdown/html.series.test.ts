/** What a body becomes, and that the page and the editor's preview make the same of it. */
import { existsSync, globSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { length } from '../../length.ts';
import { readEntry } from '../../../src/gate/reading/source.ts';
import { named } from '../../../src/lib/named-files.ts';
import { readBody } from '../../../src/markdown/body.ts';
import { renderBody } from '../../../src/markdown/html.ts';
import { pageOf } from './page-of.ts';

const here = resolve('content/notices/20260101-0900.md');

/** The HTML without what the page and the editor have each in their own way: ids of headings, where pictures are had, large or small. */
function plain(html: string): string {
	return html
		.replace(/(<h\d) id="[^"]*"/g, '$1')
		.replace(/<a href="[^"]*" class="large"/g, '<a class="large"')
		.replace(
			/<img src="[^"]*" alt="([^"]*)"[^>]*>/g,
			(_, alt: string) => `<img src="" alt="${alt}">`,
		);
}

const file = (path: string, from = here) =>
	named(resolve(dirname(from), path)) ?? { address: '', label: '' };

async function both(text: string, from = here) {
	const code = await pageOf(text, from);
	const media = {
		contact: () => undefined,
		...{ file: (path: string) => file(path, from), picture: (src: string) => ({ src }) },
	};
	return { site: plain(code), browser: plain(renderBody(text, media)) };
}

const attachment = '../media/notices/检修楼栋示意图.pdf';
const photo = '../media/notices/停水检修.jpg';

describe('what staff may type', () => {
	test.each<[body: string, expected: string | RegExp]>([
		['# 大 *标* 题\n\n### 再小', '<h2>大 <em>标</em> 题</h2>\n<h3>再小</h3>'],
		['供水8:30–17:00，见 :b[粗]', '<p>供水8:30–17:00，见 :b[粗]</p>'],
		['他说"好"--真的...', /<p>他说(?:"|&#x22;)好(?:"|&#x22;)--真的\.\.\.<\/p>/],
		['时间：上午\n地点：二楼', '<p>时间：上午<br>\n地点：二楼</p>'],
		['[甲](/notices/)', '<p><a href="/notices/">甲</a></p>'],
		[
			'[外](https://a.example)',
			'<p><a href="https://a.example" rel="noopener noreferrer">外</a></p>',
		],
		['[坏](javascript:alert(1))', '<p><a>坏</a></p>'],
		['甲<b>乙</b>\n\n<script>丙</script>', /^<p>甲&#x3C;b>乙&#x3C;\/b><\/p>\s*&#x3C;script>丙/],
		[
			'| 甲 | 乙 |\n|:--|--:|\n| 1 | 2 | 3 |',
			/^<div class="table" tabindex="0"><table>[\s\S]*text-align: left[\s\S]*<td>3<\/td>[\s\S]*<\/table><\/div>$/,
		],
		[
			':::callout{kind=warning}\n| 甲 |\n|---|\n| 乙 |\n:::\n\n丙',
			/^<div class="callout warning" role="note"><p class="callout-name">注意<\/p>[\s\S]*<\/div><\/div>\s*<p>丙<\/p>$/,
		],
		['---\n甲\n\n---\n\n乙', '<hr>\n<p>甲</p>\n<hr>\n<p>乙</p>'],
		[':::steps\n1. 申请\n:::', /^<div class="steps"><ol>\s*<li>申请<\/li>\s*<\/ol><\/div>$/],
		[
			`::attachment{file="${attachment}" label="图"}`,
			/^<p class="attachment"><a href="\/files\/[0-9a-f]{10}\/[^"]+">图（PDF，\d+ KB）<\/a><\/p>$/,
		],
		[`![图 "引"&](${photo})`, /<img src="" alt="图 &#x22;引&#x22;&#x26;">/],
		[`:::gallery\n![一](${photo})\n![二](${photo})\n:::`, /<img[^>]+><\/a>\s<a class="large"><img/],
		['[甲]: https://a.example "乙"', /乙/],
		['说明[^1]\n\n[^1]: 注', /说明\[\^1\][\s\S]*\[\^1\]: 注/],
		['::nobody{a="b"}', '<p>::nobody{a="b"}</p>'],
		['', ''],
	])('%j', async (text, expected) => {
		const { site, browser } = await both(text);
		expect(browser).toMatch(
			expected instanceof RegExp ? expected : new RegExp(`^${escaped(expected)}$`),
		);
		expect(site).toBe(browser);
	});
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test('headings have ids, pictures stand as they go out', async () => {
	const body = `## 时间\n\n## 时间\n\n![甲](${encodeURI(photo)})\n\n![乙](${photo})`;
	const code = await pageOf(body, here);
	expect(code).toContain('<h2 id="时间">时间</h2>');
	expect(code).toContain('<h2 id="时间-1">时间</h2>');
	const found = [...code.matchAll(/ src="(\/pictures\/[0-9a-f]{14}-\d+x\d+\.webp)"/g)];
	expect(found.length).toBe(2);
	expect(new Set(found.map(([, src]) => src)).size).toBe(1);
});

test('lists too deep are said, not thrown', () => {
	const { findings } = readBody(`${'> '.repeat(5000)}深`);
	expect(findings.map(({ message }) => message)).toEqual([expect.stringMatching(/套得太深/)]);
});

const corpus = resolve(process.env['CORPUS_DIR'] || '../shared/corpus');
const roots = length === 'short' ? ['content'] : ['content', corpus];
if (length !== 'short' && !existsSync(corpus))
	console.warn(`注意：没有 ${corpus}，真实政策文件的正文没有比较。`);

test.each(roots.filter((root) => existsSync(root)))(
	'every body of %s comes out the same on the page and in the editor',
	async (root) => {
		const files = globSync('*/**/*.md', { cwd: root }).sort();
		const different: string[] = [];
		for (const name of files) {
			const { source } = readEntry(resolve(root, name), name);
			if (!source) continue;
			const { site, browser } = await both(source.body, source.path);
			if (site !== browser) different.push(name);
		}
		expect(files.length).toBeGreaterThan(50);
		expect(different).toEqual([]);
	},
	180_000,
);
