/** A page that has stood open for days prints what is right on the day it is printed. */
import { expect, test, type Page } from '@playwright/test';
import { bare, hasPoppler, paperOf } from '../../paper.ts';
import { builtPages, open, pathOf } from '../pages.ts';
import { printed } from './printed.ts';

test.skip(!hasPoppler, '这台机器没有 poppler');

const at = (time: string) => new Date(`${time.replace(' ', 'T')}:00+08:00`);

/** It was opened on the sample's day; nothing but the clock goes on. */
async function standsOpen(page: Page, path: string, until: string): Promise<void> {
	await page.clock.setFixedTime(at('2026-11-22 09:00'));
	await open(page, path);
	await page.clock.setFixedTime(at(until));
}

const said = async (page: Page) => bare(paperOf((await printed(page)).pdf).sides.join(''));

const persons = builtPages.flatMap(({ path, root }) => {
	const from = root.querySelector('article > consent-end')?.getAttribute('data-from');
	const name = root.querySelector('h1')?.textContent.replace(/\u200B/g, '');
	const [, sentence = ''] =
		/([^。，]{8,})[，。]/.exec(root.querySelector('.prose p')?.textContent ?? '') ?? [];
	return from && name && sentence ? [{ path, from, name, sentence }] : [];
});

test('whoever has not consented to longer is printed no more', async ({ page }) => {
	const [person] = persons;
	expect(person).toBeDefined();
	if (!person) return;
	const { path, from, name, sentence } = person;
	const dayBefore = new Date(at(from).getTime() - 6e4 + 288e5).toISOString();
	await standsOpen(page, path, dayBefore.slice(0, 16).replace('T', ' '));
	const before = await said(page);
	expect(before).toContain(bare(name));
	expect(before).toContain(bare(sentence));
	expect(before).toContain('核对码');

	await page.clock.setFixedTime(at(from));
	const { pdf } = await printed(page);
	const { sides, codes } = paperOf(pdf);
	const after = bare(sides.join(''));
	expect(after).toContain('姓名已隐去');
	expect(after).not.toContain(bare(name));
	expect(after).not.toContain(bare(sentence));
	expect(after).not.toContain(path);
	expect(after).not.toContain('核对码');
	expect(await codes()).toEqual([]);
	expect(await page.title()).not.toContain(name);
	await expect(page.locator('main')).not.toContainText(name);
});

test('whoever scans its paper in a copy that is as old is told to take it down', async ({
	page,
}) => {
	const [person] = persons;
	await page.clock.setFixedTime(at(person?.from ?? ''));
	await open(page, `${person?.path ?? ''}?v=k7m2xp`);
	await expect(page.locator('sheet-check p')).toContainText('请取下来');
	await expect(page.locator('main')).not.toContainText(person?.name ?? '');
});

test('a board leaves out whoever is named no more, and marks what is over', async ({ page }) => {
	const path = pathOf('board in windows');
	const named = page.locator('.windows ol > li:has(live-label[data-leaves])');
	await standsOpen(page, path, '2026-11-22 10:00');
	const titles = await named.locator('h2').allInnerTexts();
	expect(titles.length).toBeGreaterThan(0);
	const before = await said(page);
	for (const title of titles) expect(before).toContain(bare(title));
	await page.clock.setFixedTime(at('2099-01-01 09:00'));
	const after = await said(page);
	for (const title of titles) expect(after).not.toContain(bare(title));
	// Nor is there a sheet with nothing on it.
	await expect(page.locator('.window').filter({ visible: true })).not.toHaveCount(0);
	for (const text of await page.locator('.window').filter({ visible: true }).allInnerTexts())
		expect(bare(text).length).toBeGreaterThan(60);

	await standsOpen(page, pathOf('board on one sheet'), '2026-12-31 09:00');
	expect(await said(page)).toMatch(/【(?:已过期|已结束|活动已结束)】/);
});

test('a notice that is over in the meantime says so on paper', async ({ page }) => {
	await standsOpen(page, pathOf('public notice'), '2026-11-27 00:00');
	expect(await said(page)).toMatch(/公示已于.+结束/);
});
