import { expect, test, type Page } from '@playwright/test';
import { countSaid, searchBox } from './search-box.ts';
import { others, whole } from '../length.ts';

test('pinyin being typed is not searched before the words are chosen', async ({ page }) => {
	await page.goto('/search/');
	const { field, status, titles } = searchBox(page);
	const index = page.waitForResponse(/\/pagefind\/.+\.pf_meta/);
	await field.focus();
	await index;
	// The browser's own input method, so that events come in the order readers' browsers send them.
	const browser = await page.context().newCDPSession(page);
	for (const text of ['t', 'ting', 'tingshui'])
		await browser.send('Input.imeSetComposition', {
			text,
			selectionStart: text.length,
			selectionEnd: text.length,
		});
	await expect(field).toHaveValue('tingshui');
	// Longer than the page waits after a key.
	await page.waitForTimeout(600);
	await expect(status).toBeEmpty();
	await expect(page).toHaveURL('/search/');
	await browser.send('Input.insertText', { text: '停水' });
	await expect(status).toHaveText(/^“停水”找到 \d+ 条$/);
	await expect(titles.first()).toBeVisible();
});

test(
	'a word of four letters typed at once fetches no more of the index than a link to it',
	whole,
	async ({ page, browser }) => {
		const chunks = (watched: Page) => {
			const got: string[] = [];
			watched.on('request', (request) => {
				if (request.url().endsWith('.pf_index')) got.push(request.url());
			});
			return got;
		};
		const typed = chunks(page);
		await page.goto('/search/');
		await searchBox(page).field.pressSequentially('养老服务', { delay: 60 });
		expect(await countSaid(page)).toBeGreaterThan(0);
		// Nothing in its cache.
		const fresh = await browser.newPage();
		const linked = chunks(fresh);
		await fresh.goto('/search/?q=养老服务');
		expect(await countSaid(fresh)).toBeGreaterThan(0);
		await fresh.close();
		expect(linked.length).toBeGreaterThan(0);
		expect(typed.sort()).toEqual(linked.sort());
	},
);

test('the keyboard alone asks, reads on and opens', async ({ page }) => {
	await page.goto('/search/');
	const { field, button, titles, more } = searchBox(page);
	await field.focus();
	await page.keyboard.type('活动');
	await page.keyboard.press('Enter');
	expect(await countSaid(page)).toBeGreaterThan(20);
	await expect(field).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(button).toBeFocused();
	const first = titles.first();
	for (let step = 0; step < 60; step += 1) {
		await page.keyboard.press('Tab');
		if (await first.evaluate((link) => link === document.activeElement)) break;
	}
	await expect(first).toBeFocused();
	const shown = await titles.count();
	await more.focus();
	await page.keyboard.press('Enter');
	await expect(titles.nth(shown)).toBeFocused();
	const address = await titles.nth(shown).getAttribute('href');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(address ?? '');
});

/** Queries that try to break the page, and what is searched of them. */
const hostile: [name: string, query: string][] = [
	['an image with a handler', '<img src=x onerror=alert(1)>'],
	['a script', '</p><script>alert(1)</script>'],
	['an address that runs', 'javascript:alert(1)'],
	['quotes', `"停水" '停水' “停水” \\ \` &quot; &lt;b&gt;`],
	['emoji', '👩‍👩‍👧‍👦🇨🇳停水😀'],
	['a lone surrogate', '\uD800停水'],
	['5,000 characters', '停水通知a'.repeat(1000)],
	['marks only', '。，！？…… ——'],
	['a pattern', '.*+?^${}()|[]'],
	['percent signs', '100%25%E5%81%9C %'],
	['a property of every object', '__proto__ constructor'],
];

for (const [row, [name, query]] of hostile.entries())
	test(`a query with ${name} neither breaks nor injects`, others(row % 6), async ({ page }) => {
		const faults: string[] = [];
		page.on('dialog', (dialog) => {
			faults.push(dialog.message());
			void dialog.dismiss();
		});
		page.on('pageerror', (error) => faults.push(error.message));
		page.on('console', (message) => {
			if (message.type() === 'error') faults.push(message.text());
		});
		await page.goto('/search/');
		const { field, status } = searchBox(page);
		// As if pasted, within the field's own limit; a lone surrogate does not survive Playwright's own way.
		await field.evaluate((input: HTMLInputElement, value) => {
			input.value = value.slice(0, input.maxLength);
			input.dispatchEvent(new InputEvent('input', { bubbles: true }));
		}, query);
		await expect(status).toHaveText(/找到/);
		expect(await page.locator('main :is(img, p script, :is(p, li) b)').count()).toBe(0);
		// The address it left is a link one can send.
		await page.reload();
		await expect(status).toHaveText(/找到/);
		expect(
			await field.evaluate((input: HTMLInputElement) => input.value.length),
		).toBeLessThanOrEqual(200);
		await field.fill('停水');
		await expect(status).toHaveText(/^“停水”找到 \d+ 条$/);
		expect(faults).toEqual([]);
	});

test(
	'an address that is no proper UTF-8, or full of unknown names, shows the page',
	whole,
	async ({ page }) => {
		for (const query of [
			'q=%ED%A0%80',
			'q=%',
			'sort=up&栏目=没有这一栏&q=停水',
			`q=${'a'.repeat(5000)}`,
		]) {
			const response = await page.goto(`/search/?${query}`);
			expect(response?.status(), query).toBe(200);
			await expect(searchBox(page).status, query).toHaveText(/找到/);
		}
	},
);
