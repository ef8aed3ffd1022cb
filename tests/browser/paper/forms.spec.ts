/** Leaflets and rules for the wall, out of the pages that residents see: one sheet each, every word of it, codes that lead there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { PrintForm } from '../../../admin/server/sheets.ts';
import { sheetsPage } from '../../../publish/review/sheets.ts';
import { others, spread } from '../../length.ts';
import { bare, hasPoppler, paperOf } from '../../paper.ts';
import { builtPages, pathOf, siteFolder } from '../pages.ts';
import { readerWith } from '../reader.ts';
import { overflowing, printed } from './printed.ts';

const test = readerWith({ viewport: { width: 1280, height: 800 } });
test.skip(!hasPoppler, '这台机器没有 poppler');

const paper = ['print', 'sheet', 'sheet-text', 'sheet-document']
	.map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
	.join('\n');

async function show(page: Page, path: string, form: PrintForm): Promise<void> {
	const html = readFileSync(join(siteFolder, path, 'index.html'), 'utf8');
	const sheet = sheetsPage([{ html, isDraft: false }], { paper, large: false, form });
	await page.goto('about:blank');
	await page.setContent(sheet.replace(/<script>.*<\/script>/, ''));
}

/** As they are on paper. */
async function textsIn(page: Page, selector: string): Promise<string[]> {
	await page.emulateMedia({ media: 'print' });
	const texts = await page.locator(selector).evaluateAll((all) =>
		all
			.filter((one) => one.checkVisibility())
			.map((one) => (one as HTMLElement).innerText)
			.filter((text) => text.trim() !== ''),
	);
	await page.emulateMedia({ media: null });
	return texts;
}

/** Each is a printed page, read back; `long` prints them all. */
const few = { short: 8, whole: 8, long: 1_000 };

const leaflets = builtPages
	.map(({ path }) => path)
	.filter((path) => /^\/(?:notices|activities|guides)\/\d{8}[^/]*\/$/.test(path));

for (const [place, path] of spread(leaflets, few).entries())
	test(`${path} is a leaflet, twice on one A4`, others(place), async ({ reader: page }) => {
		await show(page, path, 'leaflet');
		const { pdf, sheets } = await printed(page);
		expect(sheets).toEqual([[297, 210]]);
		const { sides, codes } = paperOf(pdf);
		const said = bare(sides.join(''));
		const texts = await textsIn(page, 'article :is(h1, dd, .summary)');
		expect(texts.length).toBeGreaterThan(1);
		for (const text of new Set(texts.map(bare)))
			expect(said.split(text).length - 1, text).toBeGreaterThanOrEqual(2);
		expect(await overflowing(page, '#main', 297)).toEqual([]);
		const [first, second, ...more] = await codes();
		expect([second, more]).toEqual([first, []]);
		expect(first).toContain(`${path}?v=`);
	});

const rules = [
	...builtPages.map(({ path }) => path).filter((path) => /^\/policies\/\d{8}/.test(path)),
	'/about/',
	'/accessibility/',
	'/privacy/',
];

for (const [place, path] of spread(rules, few).entries())
	test(`${path} hangs on the wall, framed on one A3`, others(place), async ({ reader: page }) => {
		await show(page, path, 'wall');
		const { pdf, sheets } = await printed(page);
		expect(sheets).toEqual([[297, 420]]);
		const said = bare(paperOf(pdf).sides.join(''));
		const texts = await textsIn(page, '#main :is(h1, h2, h3, p, li, td, th)');
		expect(texts.length).toBeGreaterThan(5);
		for (const text of texts.map(bare)) expect(said).toContain(text);
		expect(await overflowing(page, '#main', 265)).toEqual([]);
	});

test('that a document is repealed stands on the wall too', async ({ reader: page }) => {
	await show(page, pathOf('repealed policy'), 'wall');
	await expect(page.locator('#main .note').first()).toContainText('起废止');
	await show(page, pathOf('withdrawn notice'), 'leaflet');
	await expect(page.locator('#main .note').first()).toContainText('撤回');
});

test('a board printed from the desk is the paper it has', async ({ reader: page }) => {
	await show(page, pathOf('board on one sheet'), 'sheet');
	expect((await printed(page)).sheets).toEqual([[297, 420]]);
});
