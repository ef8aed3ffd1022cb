/** No broken link, no file nobody refers to, no other host, every page within reach. */
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { entryPages, files, pages, read, realPages } from './built.ts';

const there = new Set(files.map((file) => `/${file}`));
const ids = new Map(
	pages.map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]),
);

function targets({ root }: (typeof pages)[number]): string[] {
	const attributes = [
		['a', 'href'],
		['link', 'href'],
		['img', 'src'],
		['script', 'src'],
		['source', 'src'],
		['video', 'src'],
	] as const;
	const single = attributes.flatMap(([tag, name]) =>
		root.querySelectorAll(`${tag}[${name}]`).map((node) => node.getAttribute(name) ?? ''),
	);
	const sets = root
		.querySelectorAll('[srcset]')
		.flatMap((node) =>
			(node.getAttribute('srcset') ?? '').split(',').map((part) => part.trim().split(' ')[0] ?? ''),
		);
	return [...single, ...sets].filter(Boolean);
}

function exists(target: string): boolean {
	const url = new URL(target, 'https://qinghe.example/');
	const path = decodeURIComponent(url.pathname);
	if (!there.has(path) && !there.has(`${path}index.html`)) return false;
	return url.hash === '' || ids.get(path)?.has(decodeURIComponent(url.hash.slice(1))) === true;
}

const internal = (target: string) => /^(\/|https:\/\/qinghe\.example\/|#)/.test(target);

test('every internal link leads somewhere', () => {
	const broken = pages.flatMap((page) =>
		targets(page)
			.filter(internal)
			.map((target) => (target.startsWith('#') ? page.path + target : target))
			.filter((target) => !exists(target))
			.map((target) => `${page.path} → ${target}`),
	);
	expect(broken).toEqual([]);
});

test('nothing is loaded from another host', () => {
	for (const page of pages) {
		const loaded = page.root
			.querySelectorAll('script[src],img[src],link[rel=stylesheet],iframe,source,video')
			.flatMap((node) => [
				node.getAttribute('src') ?? '',
				node.getAttribute('href') ?? '',
				node.getAttribute('srcset') ?? '',
			]);
		expect(
			loaded.filter((url) => /(^|[\s,])(https?:)?\/\//.test(url)),
			page.path,
		).toEqual([]);
		expect(page.html, page.path).not.toMatch(/url\(["']?https?:|@import|@font-face/);
	}
});

test('nothing is public that no page refers to', () => {
	const all = files
		.filter((file) => /\.(html|xml|css|js)$/.test(file))
		.map(read)
		.join('\n');
	// Scripts are the templates', whatever the content shows today.
	const assets = files.filter((file) => /^(files|pictures)\//.test(file));
	const unused = assets.filter(
		(file) => !all.includes(encodeURIComponent(basename(file))) && !all.includes(basename(file)),
	);
	expect(assets.length).toBeGreaterThan(50);
	expect(unused).toEqual([]);
	expect(
		files.filter((file) => /\.(md|yml|json)$/.test(file) && !file.startsWith('pagefind/')),
	).toEqual([]);
});

test('every article is three links from the front page, paging aside', () => {
	const byPath = new Map(realPages.map((page) => [page.path, page]));
	const depth = new Map([['/', 0]]);
	const queue = ['/'];
	for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
		const here = depth.get(path) ?? 0;
		const links = byPath.get(path)?.root.querySelectorAll('a[href^="/"]') ?? [];
		for (const link of links) {
			const target = (link.getAttribute('href') ?? '').replace(/[#?].*$/, '');
			if (!byPath.has(target)) continue;
			const next = target.includes('/page/') ? here : here + 1;
			if (next >= (depth.get(target) ?? Infinity)) continue;
			depth.set(target, next);
			queue.push(target);
		}
	}
	const far = entryPages
		.filter(({ path }) => (depth.get(path) ?? Infinity) > 3)
		.map(({ path }) => path);
	expect(far).toEqual([]);
});

test.each(['shitang.html', 'tongzhi/2024/0912/index.html'])(
	'the old address %s leads on',
	(file) => {
		const page = pages.find((one) => one.file === file);
		expect(page?.html).toContain('http-equiv="refresh" content="0; url=/notices/20240912-0930/"');
		expect(page?.root.querySelector('a')?.getAttribute('href')).toBe('/notices/20240912-0930/');
	},
);
