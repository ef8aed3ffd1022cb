/** A page that somebody has begun is whole: drawn somewhere, and in both site maps. */
import { globSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { readContent } from '../../../src/gate/reading/content.ts';
import { rawEntries } from '../../../src/gate/reading/raw-entries.ts';

vi.stubEnv('SITE_NOW', '2026-11-22 09:00');
const { contentRoot } = await import('../../../src/lib/content-root.ts');
const { entryIndex } = await import('../../../src/lib/entries.ts');
const { plainPages } = await import('../../../src/lib/plain-addresses.ts');
const { everyPage, templates } = await import('../../../src/views/every-page.ts');
const { everyText } = await import('../../../src/views/every-text.ts');
const { siteMap } = await import('../../../src/views/site-map.ts');

const index = await entryIndex(rawEntries(readContent(contentRoot)));
const pages = everyPage(index);

test('every template draws a page', () => {
	const used = new Set(pages.map(({ template }) => template));
	expect(templates.filter((template) => !used.has(template))).toEqual([]);
});

test('every plain page stands at its address, in the site map for people and in that for search engines', () => {
	const known = Object.values(plainPages).map(({ address }) => address);
	const standing = new Set(pages.map(({ address }) => address));
	expect(known.filter((address) => !standing.has(address))).toEqual([]);

	const shown = siteMap(index).flatMap(({ address, links }) => [
		address,
		...links.map((link) => link.address),
	]);
	expect(known.filter((address) => !shown.includes(address))).toEqual(['/sitemap/']);

	const told = everyText(index).find(({ file }) => file === 'sitemap.xml')?.text ?? '';
	expect(known.filter((address) => !told.includes(`${address}</loc>`))).toEqual(['/search/']);
});

test('words of developers are no pages by themselves: Astro would draw them past the gathering', () => {
	const words = globSync('src/pages/**/*.{md,mdx}');
	expect(words.length).toBeGreaterThan(0);
	expect(words.filter((file) => !/\/_[^/]+$/.test(file))).toEqual([]);
});
