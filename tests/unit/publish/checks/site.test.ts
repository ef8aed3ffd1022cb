/** What a built site may not be, before it takes the place of the one that is served. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { inSettings } from '../../../../publish/checks/placeholders.ts';
import { shrinkOf } from '../../../../publish/checks/shrink.ts';
import type { KnownLooks } from '../../../../publish/checks/looks.ts';
import { faultsOf } from '../../../../publish/checks/site.ts';
import { filesIn } from '../../../../publish/site-files.ts';

const domain = 'qinghe.gov.cn';

function site(files: Record<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), 'linli-checked-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const [file, text] of Object.entries({ 'index.html': page('首页'), ...files })) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}

const page = (body: string) => `<!doctype html><main><h1>清和社区的一页</h1>${body}</main>`;

const good: [name: string, files: Record<string, string>][] = [
	[
		'a page and its anchor',
		{
			'a/index.html': page('<h2 id="时间">时间</h2>'),
			'b/index.html': page('<a href="/a/#%E6%97%B6%E9%97%B4">看时间</a>'),
		},
	],
	['an anchor on the page itself', { 'a/index.html': page('<h2 id="x">x</h2><a href="#x">x</a>') }],
	[
		'an address with a question, and one of our own written in full',
		{ 'a/index.html': page(`<a href="/?q=1">搜</a><a href="https://${domain}/a/">这一页</a>`) },
	],
	[
		'a file with a Chinese name',
		{ 'files/a/表.pdf': 'x', 'a/index.html': page('<a href="/files/a/%E8%A1%A8.pdf">表</a>') },
	],
	[
		'all pictures of a set',
		{
			'_astro/a.avif': 'x',
			'_astro/b.avif': 'x',
			'a/index.html': page(
				'<img src="/_astro/a.avif" srcset="/_astro/a.avif 480w, /_astro/b.avif 800w">',
			),
		},
	],
	[
		'what leads to others, telephones and mail',
		{
			'a/index.html': page(
				'<a href="https://www.gov.cn/x">x</a><a href="tel:12345">x</a><a href="mailto:a@b.cn">x</a>',
			),
		},
	],
	[
		'a page that only leads on',
		{ 'old.html': '<meta http-equiv="refresh" content="0; url=/"><a href="/">x</a>' },
	],
];

test.each(good)('%s may be', (_, files) => {
	expect(faultsOf(filesIn(site(files)), { domain, demo: false })).toEqual([]);
});

const bad: [name: string, files: Record<string, string>, said: RegExp, where: string][] = [
	['a link to nothing', { 'a/index.html': page('<a href="/b/">b</a>') }, /没有找到/, '/a/ → /b/'],
	[
		'a link to an anchor that is none',
		{ 'a/index.html': page('<a href="#x">x</a>') },
		/没有找到/,
		'/a/ → /a/#x',
	],
	[
		'a picture that is not there',
		{
			'a/index.html': page('<img srcset="/_astro/a.avif 480w, /b.avif 1x">'),
			'_astro/a.avif': 'x',
		},
		/没有找到/,
		'/a/ → /b.avif',
	],
	[
		'a link to us in full',
		{ 'a/index.html': page(`<a href="https://${domain}/b/">b</a>`) },
		/没有找到/,
		`/a/ → /b/`,
	],
	[
		'a page without words',
		{ 'a/index.html': '<main><script>const text = "很多很多的字";</script></main>' },
		/空的/,
		'/a/index.html',
	],
	['a page without anything', { 'a/index.html': '' }, /空的/, '/a/index.html'],
	[
		'a site that is nobody’s',
		{ 'a/index.html': page('<a href="https://www.qingjiang.example/x">x</a>') },
		/编的/,
		'/a/index.html：链接到编的网站 www.qingjiang.example',
	],
];

test.each(bad)('%s may not', (_, files, said, where) => {
	const [fault] = faultsOf(filesIn(site(files)), { domain, demo: false });
	expect(fault?.said).toMatch(said);
	expect(fault?.where).toEqual([where]);
});

test('without a front page there is no site', () => {
	const folder = site({ 'a/index.html': page('x') });
	rmSync(join(folder, 'index.html'));
	const [fault] = faultsOf(filesIn(folder), { domain, demo: false });
	expect(fault?.said).toContain('没有首页');
});

test('a page that lies where it lay is looked at once, and its links every time', () => {
	const folder = site({ 'a/index.html': page('<a href="/b/">b</a>'), 'b/index.html': page('b') });
	const known: KnownLooks = new Map();
	expect(faultsOf(filesIn(folder), { domain, demo: false }, known)).toEqual([]);
	writeFileSync(join(folder, 'a/index.html'), '');
	expect(faultsOf(filesIn(folder), { domain, demo: false }, known)).toEqual([]);
	rmSync(join(folder, 'b'), { recursive: true });
	const [fault] = faultsOf(filesIn(folder), { domain, demo: false }, known);
	expect(fault?.where).toEqual(['/a/ → /b/']);
	expect(known.size).toBe(2);
});

test('a sample may lead to what is nobody’s', () => {
	const files = { 'a/index.html': page('<a href="https://www.qingjiang.example/x">x</a>') };
	expect(faultsOf(filesIn(site(files)), { domain, demo: true })).toEqual([]);
});

test.each([
	[{ domain: 'qinghe.gov.cn', icp: '浙ICP备2021004387号-1', phone: '0571-8765 1203' }, 0],
	[{ domain: 'qinghe.gov.cn', icp: '', policeFiling: '', siteIdCode: '' }, 0],
	[{ domain: 'qinghe.example' }, 1],
	[{ domain: 'www.example.com' }, 1],
	[{ domain: 'localhost.localdomain' }, 1],
	[{}, 1],
	[{ domain: 'qinghe.gov.cn', icp: '京ICP备12345678号' }, 1],
	[{ domain: 'qinghe.gov.cn', icp: '京ICP备00000000号-1' }, 1],
	[{ domain: 'qinghe.gov.cn', policeFiling: '京公网安备 11111111111111号' }, 1],
	[{ domain: 'qinghe.gov.cn', siteIdCode: '0123456789' }, 1],
	[{ domain: 'qinghe.gov.cn', phone: '0571-0000 0000' }, 1],
] as const)('of the settings %j %i are invented', (words, count) => {
	expect(inSettings(words)).toHaveLength(count);
});

const records = (count: number) =>
	Array.from({ length: count }, (_, place) => ({
		address: `/n/${place}/`,
		title: `${place}`,
		state: 'current' as const,
	}));

test.each([
	[100, 90, 0],
	[100, 89, 11],
	[20, 15, 0],
	[20, 14, 6],
	[1000, 994, 0],
	[10, 30, 0],
	[0, 0, 0],
])('of %i public entries %i are left: %i are missed', (before, after, missed) => {
	expect(shrinkOf(records(before), records(after))).toHaveLength(missed);
});
