/** The preview shows what residents will see, and nothing in it runs, asks or leads away. */
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { JSDOM } from 'jsdom';
import { bundledPreview, textOf, type Input } from './bundle.ts';
import { drawn, notice } from './drawn.ts';

let draw: (given: Partial<Input>) => Promise<string>;
let code: Buffer;

beforeAll(async () => {
	const bundle = await bundledPreview();
	code = bundle.code;
	draw = (given) =>
		bundle.previewDocument({
			collection: 'notices',
			id: '20261120-0900',
			data: notice,
			body: '',
			asset: (path) => `blob:${path}`,
			now: '2026-11-22 09:00',
			...given,
		});
}, 60_000);

test('the bundle is one module of at most 143 kB gzip', () => {
	const size = gzipSync(code, { level: 9 }).length;
	console.log(`预览：${(size / 1000).toFixed(1)} kB gzip`);
	expect(size).toBeLessThanOrEqual(143_000);
});

test('nothing runs, asks for anything or leads away', async () => {
	const body = '[外](https://example.cn/) [内](/notices/)\n\n![远](https://example.cn/a.jpg)';
	const html = await draw({
		body,
		data: { ...notice, cover: '//example.cn/b.jpg', coverAlt: '图' },
	});
	const { document } = new JSDOM(html).window;
	expect(
		document.querySelectorAll('script, link, iframe, object, embed, meta[http-equiv]'),
	).toHaveLength(0);
	const places = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
	expect(new Set(places)).toEqual(new Set(['about:srcdoc#nowhere']));
	expect([...document.querySelectorAll('form')].every((form) => form.hasAttribute('inert'))).toBe(
		true,
	);
	const asked = [...document.querySelectorAll('[src], [srcset]')].map(
		(node) => node.getAttribute('src') ?? '',
	);
	expect(asked.filter((address) => address && !address.startsWith('blob:'))).toEqual([]);
	expect(document.documentElement.lang).toBe('zh-CN');
	expect(html).not.toMatch(/url\(|@import/);
});

test.each(drawn)('%s', async (_, given, shown, hidden) => {
	const text = textOf(await draw(given));
	expect(text).toMatch(shown);
	expect(text).not.toMatch(hidden);
});

test('two previews at once do not mix', async () => {
	const titles = ['第一篇', '第二篇', '第三篇'];
	const pages = await Promise.all(titles.map((title) => draw({ data: { ...notice, title } })));
	expect(pages.map((html) => /<title>([^<]*)</.exec(html)?.[1])).toEqual(titles);
});

test('one preview that fails does not stop the next', async () => {
	const failing = draw({
		asset: () => {
			throw new Error('没有这张图');
		},
		data: { ...notice, cover: '../media/a.jpg' },
	});
	await failing.catch(() => undefined);
	expect(textOf(await draw({}))).toContain('停水检修');
});
