/** Meta tags of 国办发〔2017〕47号 and of sharing: there, once, and equal to what is visible. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectionNames } from '../../src/collections/index.ts';
import { entryPages, folder, meta, realPages, text } from './built.ts';

const address = (path: string) => `https://qinghe.example${path}`;

test('every page says which site it is of', () => {
	for (const page of realPages) {
		expect(meta(page, 'SiteName'), page.path).toBe('清和社区');
		expect(meta(page, 'SiteDomain'), page.path).toBe('qinghe.example');
		expect(meta(page, 'SiteIDCode'), page.path).toBeUndefined();
		expect(page.root.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
			address(page.path),
		);
	}
});

test('home, lists and articles carry their column, and no tag stands twice', () => {
	const columned = new RegExp(`^/(?:${collectionNames.join('|')})/|^/$`);
	const withColumn = realPages.filter(({ path }) => columned.test(path));
	expect(withColumn.length).toBeGreaterThan(100);
	for (const page of withColumn)
		for (const name of ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'])
			expect(
				page.root.querySelectorAll(`meta[name="${name}"]`).length,
				`${page.path} ${name}`,
			).toBe(1);
	for (const page of realPages) {
		const names = page.root
			.querySelectorAll('meta[name]')
			.map((tag) => tag.getAttribute('name')?.toLowerCase());
		const twice = names.filter(
			(name, place) => name !== 'theme-color' && names.indexOf(name) !== place,
		);
		expect(twice, page.path).toEqual([]);
	}
});

test('an article’s tags equal what is visible', () => {
	expect(entryPages.length).toBeGreaterThan(80);
	for (const page of entryPages) {
		expect(meta(page, 'ArticleTitle'), page.path).toBe(text(page, 'h1'));
		expect(meta(page, 'PubDate'), page.path).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
		expect(text(page, '.meta'), page.path).toContain(meta(page, 'PubDate'));
		expect(text(page, '.meta'), page.path).toContain(`来源：${meta(page, 'ContentSource') ?? ''}`);
		expect(meta(page, 'Url')).toBe(address(page.path));
		const titled = page.root.querySelector('title')?.textContent ?? '';
		expect(titled.replace(/^【[^】]+】/, '').startsWith(text(page, 'h1')), titled).toBe(true);
	}
});

test('the picture for sharing is absolute and there', () => {
	for (const page of realPages) {
		const image =
			page.root.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
		expect(image, page.path).toMatch(/^https:\/\/qinghe\.example\//);
		const path = decodeURI(new URL(image).pathname);
		expect(existsSync(join(folder, path)), `${page.path} ${path}`).toBe(true);
	}
});

test('structured data parses and says what the page is', () => {
	const kinds = new Set<string>();
	for (const page of realPages) {
		const json = page.root.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
		const graph = (JSON.parse(json) as { '@graph': { '@type': string }[] })['@graph'];
		for (const thing of graph) kinds.add(thing['@type']);
	}
	expect([...kinds].sort()).toEqual([
		'BreadcrumbList',
		'Event',
		'GovernmentOrganization',
		'GovernmentService',
		'JobPosting',
		'NewsArticle',
	]);
});

test('the foot names who runs the site, and leaves no label for what is empty', () => {
	const feet = new Set(realPages.map((page) => page.root.querySelector('footer')?.outerHTML));
	expect(feet.size).toBe(1);
	const [foot = ''] = [...feet];
	for (const word of ['主办单位', '清和社区居民委员会', '0571-0000 0000', '站点地图'])
		expect(foot).toContain(word);
	for (const word of ['ICP', '备案', '公网安备', '标识码']) expect(foot).not.toContain(word);
});
