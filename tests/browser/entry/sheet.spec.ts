/** What hangs in the stairwell: one side of a usual notice, all of its words, and squares that lead to the page and its code. */
import { expect, type Page } from '@playwright/test';
import { others, spread, whole } from '../../length.ts';
import { bare, hasPoppler, printed } from '../../paper.ts';
import { builtPages, open, pathOf } from '../pages.ts';
import { readerWith } from '../reader.ts';

const test = readerWith({ viewport: { width: 1280, height: 800 } });
test.skip(!hasPoppler, '这台机器没有 poppler');

/** All that is said, without the foot of each side: a paragraph that goes on overleaf has it in its midst. */
const wordsOf = (sides: readonly string[]) =>
	bare(sides.join('').replace(/^第\s*\d+\s*页\s*共\s*\d+\s*页$|^.*https:\/\/.*发布$/gm, ''));

/** Blocks of text that a reader sees on paper, each by itself. */
const blocksOnPaper = (page: Page) =>
	page.evaluate(() => {
		// Said to who does not see.
		for (const one of document.querySelectorAll('.visually-hidden')) one.remove();
		const isSeen = (element: Element) => element.checkVisibility();
		return (
			[
				...document.querySelectorAll(
					'#main article :is(h1,h2,h3,p,li,dt,dd,td,th,figcaption,blockquote)',
				),
			]
				// Lettering from top to bottom is read column by column, in whichever order.
				.filter(
					(element) =>
						isSeen(element) &&
						!element.querySelector('p,li,dd,td') &&
						!element.matches('.vertical'),
				)
				.map((element) => (element as HTMLElement).innerText)
				.filter((text) => text.trim() !== '')
		);
	});

const codeOn = (page: Page) =>
	page.locator('sheet-check').evaluate((check) => (check as HTMLElement).dataset['code'] ?? '');

/** Opens a page, prints it, and holds what must be on every sheet. */
async function sheetOf(page: Page, path: string) {
	await open(page, path);
	await page.emulateMedia({ media: 'print' });
	const blocks = await blocksOnPaper(page);
	const { sides, codes } = await printed(page);
	await page.emulateMedia({ media: null });
	const said = wordsOf(sides);
	expect(
		blocks.filter((block) => !said.includes(bare(block))),
		path,
	).toEqual([]);
	expect(said).not.toMatch(/发到群里|复制链接|上一篇|同主题|跳到正文|微信里打不开|纠错/);
	sides.forEach((side, place) =>
		expect(bare(side)).toContain(`第${place + 1}页共${sides.length}页`),
	);
	const code = await codeOn(page);
	const address = await page.locator('link[rel=canonical]').getAttribute('href');
	expect(bare(sides[0] ?? '')).toContain(`核对码${code}`);
	expect(await codes(), path).toEqual([`${address}?v=${code}`]);
	return { sides, said };
}

const notices = builtPages.map(({ path }) => path).filter((path) => /^\/notices\/\d{8}/.test(path));
/** What has two long tables or eight headings is no usual one. */
const long = new Set(process.env['LONG_NOTICES']?.split(','));

test('the newest notice is one side, with who says so, whom to call, the editor and the day', async ({
	reader: page,
}) => {
	const { sides, said } = await sheetOf(page, pathOf('notice'));
	expect(sides).toHaveLength(1);
	expect(said).toContain('清和社区居民委员会');
	expect(said).toMatch(/责任编辑:.+/);
	expect(said).toMatch(/附件/);
	expect(said).not.toMatch(/KB/);
});

for (const path of spread(notices, { short: 8, whole: 8, long: notices.length }))
	test(`${path} is one side`, whole, async ({ reader: page }) => {
		const { sides } = await sheetOf(page, path);
		if (!long.has(path)) expect(sides).toHaveLength(1);
	});

const kinds = [
	'policy',
	'withdrawn notice',
	'expired notice',
	'announcement',
	'cancelled announcement',
	'moved announcement',
	'report with results and photographs',
	'public notice that is over',
	'explainer',
	'repealed policy',
	'amended policy',
	'slogan',
	'campaign',
	'volunteer',
];

for (const [place, name] of kinds.entries())
	test(`all of a ${name} is on paper`, others(place), async ({ reader: page }) => {
		await sheetOf(page, pathOf(name));
	});

test(
	'that it is over, withdrawn, called off or moved is on paper',
	whole,
	async ({ reader: page }) => {
		for (const [name, word] of [
			['withdrawn notice', /已于.+撤回.原因/],
			['expired notice', /已于.+过期/],
			['public notice that is over', /公示已于.+结束/],
			['cancelled announcement', /取消/],
			['moved announcement', /改期/],
			['repealed policy', /起废止/],
		] as const)
			expect((await sheetOf(page, pathOf(name))).said, name).toMatch(word);
	},
);

test('of whoever is no longer named no code is printed', async ({ reader: page }) => {
	await open(page, pathOf('volunteer no longer named'));
	await page.emulateMedia({ media: 'print' });
	const { sides, codes } = await printed(page);
	await page.emulateMedia({ media: null });
	expect(sides.join('')).not.toContain('核对码');
	expect(await codes()).toEqual([]);
});

test('in large letters nothing is cut, and in the dark it is black on white', async ({
	browser,
	baseURL,
}) => {
	const page = await browser.newPage({ colorScheme: 'dark' });
	await page.goto(`${baseURL ?? ''}${pathOf('notice')}`);
	await page.evaluate(() => {
		document.documentElement.dataset['print'] = 'large';
	});
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	const [text, ink] = await page.evaluate(() => {
		const [line] = document.querySelectorAll('.prose p');
		const path = document.querySelector('.sheet-code path');
		return [line, path].map((one) => {
			const { fontSize, color, stroke } = getComputedStyle(one as Element);
			return { size: parseFloat(fontSize), color, stroke };
		});
	});
	expect(text?.size).toBeGreaterThanOrEqual((22 * 96) / 72 - 0.1);
	expect(ink?.stroke).toBe('rgb(0, 0, 0)');
	expect(text?.color).toBe('rgb(35, 32, 28)');
	const blocks = await blocksOnPaper(page);
	const { sides, codes } = await printed(page);
	const said = wordsOf(sides);
	expect(blocks.filter((block) => !said.includes(bare(block)))).toEqual([]);
	expect(sides.length).toBeLessThanOrEqual(2);
	expect(await codes()).toHaveLength(1);
	await page.close();
});
