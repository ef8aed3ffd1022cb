/** The weight budget: an entry's or a building's HTML with its styles ≤ 14 KB gzip, its scripts ≤ 3 KB; home ≤ 30 KB. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { entryPages, read, realPages, type Page, raw } from './built.ts';

const gzip = (text: string) => gzipSync(text, { level: 9 }).length;

function linked({ root }: Page, selector: string, name: string): string {
	return root
		.querySelectorAll(selector)
		.map((node) => read((node.getAttribute(name) ?? '').slice(1)))
		.join('\n');
}

function weight(page: Page) {
	// What is for paper alone no screen waits for.
	const styles = linked(page, 'link[rel=stylesheet]:not([media=print])', 'href');
	const scripts = linked(page, 'script[src]', 'src');
	return { page: gzip(raw(page.file) + styles), script: scripts ? gzip(scripts) : 0 };
}

const buildingPages = realPages.filter(({ path }) => /^\/buildings\/[^/]+\/$/.test(path));

test.each([...entryPages, ...buildingPages].map((page) => [page.path, page] as const))(
	'%s is light',
	(_, page) => {
		const { page: bytes, script } = weight(page);
		expect(bytes).toBeLessThanOrEqual(14 * 1024);
		expect(script).toBeLessThanOrEqual(3 * 1024);
	},
);

test('so is the front page', () => {
	const home = realPages.find(({ path }) => path === '/');
	expect(home).toBeDefined();
	if (home) expect(weight(home).page + weight(home).script).toBeLessThanOrEqual(30 * 1024);
});
