/** A page that was kept, and is opened half a year later, says of itself and of others what the page of that day says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'node-html-parser';
import { everyOf, whole } from '../../length.ts';
import { folderAt, few } from '../../moments.ts';
import { builtPages, open } from '../pages.ts';

const [built = '', later = ''] = few;

/** Years are said where they are not this one's: that is no matter of state. */
const plain = (text: string) =>
	text
		.replace(/\d{4}年/g, '')
		.replace(/\u200B/g, '')
		.replace(/\s+/g, ' ')
		.trim();

/** The page as it was built on the later day; undefined where it stands no more. */
function rebuilt(path: string) {
	const file = join(folderAt(later), path, 'index.html');
	return existsSync(file) ? parse(readFileSync(file, 'utf8').replaceAll('<wbr>', '')) : undefined;
}

type Built = NonNullable<ReturnType<typeof rebuilt>>;

interface Said {
	title: string;
	labels: string[];
	notes: string[];
}

/** Of itself: the page's title, the words beside its own, what became of it. */
const saidBy = (root: Built): Said => ({
	title: plain(root.querySelector('title')?.textContent ?? ''),
	labels: root
		.querySelectorAll('article .labels :is(.label):not([hidden])')
		.map(({ textContent }) => plain(textContent)),
	notes: root
		.querySelectorAll('article .note:not([hidden])')
		.map(({ textContent }) => plain(textContent)),
});

async function openLater(page: Page, path: string): Promise<void> {
	await page.clock.setFixedTime(`${later.replace(' ', 'T')}:00+08:00`);
	await open(page, path);
}

/** 【已结束】, as its own page has it before its title. */
const markIn = (title: string) => /^【[^】]*】/.exec(title)?.[0] ?? '';

const entryPages = builtPages.filter(
	({ path, root }) => /\/\d{8}-[^/]+\/$/.test(path) && root.querySelector('article') !== null,
);
const alive = entryPages.filter(
	({ root }) => root.querySelector('live-label, live-while') !== null,
);

test('there are pages that time changes', () => {
	expect(built).not.toBe(later);
	expect(alive.length).toBeGreaterThan(20);
});

for (const { path } of everyOf(6, alive))
	test(`${path} says of itself and of others what it will say then`, async ({ page }) => {
		const then = rebuilt(path);
		expect(then, 'an address keeps answering').toBeDefined();
		if (!then) return;
		await openLater(page, path);
		const now = saidBy(parse(await page.content()));
		expect(now).toEqual(saidBy(then));
		const links = await page
			.locator('main aside a.whole')
			.evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.textContent]));
		for (const [address, title] of links) {
			const its = rebuilt(address ?? '');
			if (!its) continue;
			const mark = markIn(plain(its.querySelector('title')?.textContent ?? ''));
			expect(markIn(plain(title ?? '')), `${path} → ${address}`).toBe(mark);
		}
	});

test(
	'in a stale list what is over stands below what is not, and in none of its own parts',
	whole,
	async ({ page }) => {
		for (const path of ['/notices/', '/activities/', '/topics/elderly/']) {
			await openLater(page, path);
			const over = await page
				.locator('main li.row')
				.evaluateAll((rows) =>
					rows.map((row) => /已结束|已截止|公示结束|已过期|取消|已停用/.test(row.textContent)),
				);
			expect(over.length, path).toBeGreaterThan(3);
			expect(over, path).toEqual(over.toSorted((a, b) => Number(a) - Number(b)));
		}
	},
);

test('results of a search say what is over by the clock of whoever asks', async ({ page }) => {
	const ending = alive.find(({ root }) => {
		const { labels } = saidBy(root);
		return labels.includes('公示中') || labels.includes('报名中');
	});
	expect(ending).toBeDefined();
	if (!ending) return;
	const heading = plain(ending.root.querySelector('h1')?.textContent ?? '');
	const states = page.locator(`[data-address="${ending.path}"] .state`);
	for (const at of [built, later]) {
		await page.clock.setFixedTime(`${at.replace(' ', 'T')}:00+08:00`);
		await page.goto(`/search/?q=${encodeURIComponent(heading)}`);
		const own = at === built ? ending.root : (rebuilt(ending.path) ?? ending.root);
		const { labels } = saidBy(own);
		await expect(states.first()).toHaveText(new RegExp(`^(${labels.join('|')})$`));
	}
});
