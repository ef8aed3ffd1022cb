/** An issue of a board comes out of the printer whole: its size, its sheets, every word, nothing cut. */
import { expect, type Page } from '@playwright/test';
import { whole } from '../../length.ts';
import { hasPoppler } from '../../paper.ts';
import { squaresByAll } from '../../squares.ts';
import { builtPages, open, pathOf } from '../pages.ts';
import { readerWith } from '../reader.ts';
import { overflowing, printed, textOf, textsOn, type Printed } from './printed.ts';

const test = readerWith({ viewport: { width: 1280, height: 900 } });

/** Of every text on the page there is all of it on paper. */
async function expectWhole(page: Page, paper: Printed, within: string) {
	const onPaper = textOf(paper);
	const texts = await textsOn(page, within);
	expect(texts.length).toBeGreaterThan(3);
	if (onPaper === undefined) return;
	for (const text of texts) expect(onPaper).toContain(text);
}

const a3 = [297, 420];
/** Of the sample. */
const origin = 'https://qinghe.example';

const large = builtPages.flatMap(({ path, root }) => {
	const [sheet] = root.querySelectorAll('.board');
	return sheet ? [{ path, isA2: sheet.classList.contains('A2') }] : [];
});

for (const { path, isA2 } of large)
	test(`${path} is one sheet of ${isA2 ? 'A2' : 'A3'}`, async ({ reader: page }) => {
		await open(page, path);
		const paper = await printed(page);
		expect(paper.sheets).toEqual([isA2 ? [420, 594] : a3]);
		await expectWhole(page, paper, '.board');
		expect(await overflowing(page, '.board', isA2 ? 370 : 261)).toEqual([]);
	});

/** On the press; a telephone sees it a third as large, a JPEG of middling quality. */
const dpi = 300;
const photo = { smaller: 3, quality: 60 };

const boards = [
	...large.map(({ path, isA2 }) => [isA2 ? 'A2' : 'A3', path] as const),
	['windows', pathOf('board in windows')] as const,
];

/** An A2 has more points, and proves no more. */
const quickest = boards.find(([name]) => name === 'A3');

for (const board of boards) {
	const [name, path] = board;
	test(
		`${name} ${path}: every square leads to its entry, read on paper and in a photograph`,
		board === quickest ? {} : whole,
		async ({ reader: page }) => {
			test.skip(!hasPoppler, '这台机器没有 poppler');
			// Eight sheets at print resolution, each read four times.
			test.setTimeout(240_000);
			await open(page, path);
			const { pdf } = await printed(page);
			const items = await page
				.locator('ol > li h2 a')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
			expect(items.length).toBeGreaterThan(3);
			const led = [...items, path.replace(/print\/$/, '')].map((to) => origin + to).sort();
			const read = Object.entries(await squaresByAll(pdf, dpi, photo));
			expect(read.length).toBeGreaterThanOrEqual(2);
			for (const [how, found] of read) expect(found.sort(), how).toEqual(led);
		},
	);
}

test('eight windows are eight sheets of A3, each with its number', async ({ reader: page }) => {
	await open(page, pathOf('board in windows'));
	const windows = await page.locator('.window').count();
	const paper = await printed(page);
	expect(paper.sheets).toEqual(Array.from({ length: windows }, () => a3));
	expect(windows).toBe(8);
	expect(await page.locator('.sheet').allInnerTexts()).toEqual(
		Array.from({ length: 8 }, (_, place) => `${place + 1}/8`),
	);
	await expectWhole(page, paper, '.windows');
	expect(await overflowing(page, '.windows', 261)).toEqual([]);
});

test('what is copied with chalk is a sheet of A4, and its counts are true', async ({
	reader: page,
}) => {
	await open(page, pathOf('board of chalk'));
	const paper = await printed(page);
	expect(paper.sheets).toEqual([[210, 297]]);
	await expectWhole(page, paper, '.chalk');
	expect(await overflowing(page, '.chalk', 174)).toEqual([]);
	const lines = await page.locator('.chalk :is(h1, h2, p) + span').evaluateAll((counts) =>
		counts.map((count) => ({
			said: Number.parseInt(count.textContent, 10),
			text: (count.previousElementSibling?.textContent ?? '').replace(/\s/g, ''),
		})),
	);
	expect(lines.length).toBeGreaterThan(6);
	for (const { said, text } of lines) expect(said, text).toBe([...text].length);
});

/** As if staff had chosen many more articles than a sheet holds: nothing is cut, there are more sheets. */
for (const [name, copies] of [
	['board on one sheet', 12],
	['board of chalk', 8],
] as const)
	test(`${name}: what is more than fits goes on to another sheet`, async ({ reader: page }) => {
		await open(page, pathOf(name));
		await page.evaluate((count) => {
			const list = document.querySelector(':is(.board, .chalk) ol');
			const items = [...(list?.children ?? [])];
			for (let copy = 0; copy < count; copy += 1)
				for (const item of items) list?.append(item.cloneNode(true));
		}, copies);
		const paper = await printed(page);
		expect(paper.sheets.length).toBeGreaterThan(2);
		const onPaper = textOf(paper);
		const title = await page.locator(':is(.board, .chalk) ol h2').last().innerText();
		if (onPaper !== undefined)
			// An article may say its title again in its text.
			expect((onPaper.split(title.replace(/\s/g, '')).length - 1) % (copies + 1)).toBe(0);
	});

test('eight cards for the wallet are one sheet of A4, whole', async ({ reader: page }) => {
	await open(page, pathOf('cards of contacts'));
	const paper = await printed(page);
	expect(paper.sheets).toEqual([[210, 297]]);
	await expectWhole(page, paper, '.cards');
	expect(await overflowing(page, '.cards', 182)).toEqual([]);
	const onPaper = textOf(paper);
	const phone = (await page.locator('.cards .main').first().innerText()).replace(/\s/g, '');
	if (onPaper !== undefined) expect(onPaper.split(phone).length - 1).toBe(8);
});
