/** The built templates, and what of Astro they rest on that its documentation hardly names. */
import { existsSync, globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { App } from 'astro/app';
import { beforeAll, expect, test } from 'vitest';
import astro from '../../../astro.config.mjs';
import { readContent } from '../../../src/gate/reading/content.ts';
import { rawEntries } from '../../../src/gate/reading/raw-entries.ts';
import { contentRoot } from '../../../src/lib/content-root.ts';
import { entryIndex } from '../../../src/lib/entries.ts';
import { everyPage, templates } from '../../../src/views/every-page.ts';
import { builtTemplates, type Templates } from '../../../publish/templates/build.ts';
import { drawer, type Draw } from '../../../publish/templates/draw.ts';

let built: Templates;
let draw: Draw;

beforeAll(async () => {
	built = await builtTemplates();
	draw = await drawer(built.server);
}, 180_000);

test('are built once: with the same code they are there', async () => {
	expect(await builtTemplates()).toEqual(built);
});

test('what their build keeps stands where the user of a server may write', () => {
	for (const folder of [astro.cacheDir, astro.vite?.cacheDir]) expect(folder).toMatch(/^\.cache\//);
});

test('what a browser needs lies beside them, and nothing of the content', () => {
	const files = globSync('**/*.*', { cwd: built.client });
	expect(files.filter((file) => file.startsWith('_astro/')).length).toBeGreaterThan(5);
	expect(
		files.filter((file) => !/^_astro\/.+\.(?:js|css)$|^favicon\.svg$|^share\.png$/.test(file)),
	).toEqual([]);
});

test('Astro tells of each page which file it is, and every page that is gathered has one', async () => {
	const { app } = (await import(pathToFileURL(built.server).href)) as { app: App };
	const components = app.manifest.routes.map(({ routeData }) => routeData.component);
	for (const template of templates) expect(components).toContain(`src/pages/${template}.astro`);
	const pages = globSync('src/pages/**/*.astro');
	expect(pages.length).toBe(templates.length);
	expect(pages.every((page) => existsSync(page))).toBe(true);
});

test('a page that cannot be drawn is an error, not a page that says so', async () => {
	const page = { address: '/notices/a/', template: 'notices/[id]' as const };
	await expect(draw(page, { article: null })).rejects.toThrow('/notices/a/ 没有画出来（500）');
});

test('a page is drawn by its own template, though its address looks like another’s', async () => {
	const pages = everyPage(await entryIndex(rawEntries(readContent(contentRoot))));
	// `/notices/` could be a fixed page's, `/notices/2026/` an entry's, `/activities/kind/report/` a month's.
	for (const address of ['/notices/', '/notices/2026/', '/activities/kind/report/']) {
		const page = pages.find((one) => one.address === address);
		expect(page?.template).toBe('[collection]/[...slice]');
		const html = page && (await draw(page, page.view()));
		expect(html).toContain('aria-label="筛选"');
		// Also where tests build them, or somebody's shell says `NODE_ENV=development`.
		expect(html).toContain('http-equiv="Content-Security-Policy"');
	}
});
