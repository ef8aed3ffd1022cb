/** From a result to its page: the words are marked there, and nothing else is changed. */
import { expect, test, type Page } from '@playwright/test';
import { builtPages, pathOf } from './pages.ts';
import { searchBox } from './search-box.ts';
import { others } from '../length.ts';

/** Texts under the marks, in order; `null` = nothing is marked. */
const marked = (page: Page) =>
	page.evaluate(() => {
		const marks = CSS.highlights.get('asked');
		return marks ? [...marks].map((range) => (range as Range).toString()) : null;
	});

const notice = (page: Page) => page.locator('.marked-words');

/** A long entry and a run that stands only low in its body. */
function lowWord(): { path: string; word: string } {
	for (const { path, root } of builtPages) {
		const last = root.querySelectorAll('article .prose > p').at(-1)?.textContent ?? '';
		const word = /[\u4e00-\u9fff]{5}/.exec(last)?.[0];
		const text = root.querySelector('article')?.textContent ?? '';
		if (word && text.length > 1500 && text.split(word).length === 2) return { path, word };
	}
	throw new Error('样例里没有够长的文章');
}

test('words are marked on arrival without a change to text or links, and the first comes into view', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 640 });
	const { path, word } = lowWord();
	await page.goto(path);
	const plain = await page.locator('article').innerHTML();
	await page.goto(`${path}?q=${encodeURIComponent(word)}`);
	await expect(notice(page)).toContainText(`正在标出“${word}”`);
	expect(await marked(page)).toEqual([word]);
	expect(await page.locator('article').innerHTML()).toBe(plain);
	const top = () =>
		page.evaluate(() => {
			const [range] = CSS.highlights.get('asked') ?? [];
			return (range as Range).getBoundingClientRect().top;
		});
	await expect.poll(top).toBeLessThan(500);
	expect(await top()).toBeGreaterThan(0);
	// What is copied of the whole page, and what is printed, holds no word of ours.
	await page.keyboard.press('Control+A');
	expect(await page.evaluate(() => String(getSelection()))).not.toContain('正在标出');
	await page.emulateMedia({ media: 'print' });
	await expect(notice(page)).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('button', { name: '不标了' }).press('Enter');
	await expect(notice(page)).toHaveCount(0);
	expect(await marked(page)).toBeNull();
	await expect(page).toHaveURL(path);
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

test('Esc takes the marks away; an address with a heading stays at the heading', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 640 });
	const { path, word } = lowWord();
	await page.goto(`${path}?q=${encodeURIComponent(word)}#main`);
	await expect(notice(page)).toBeVisible();
	const range = () =>
		page.evaluate(() => {
			const [first] = CSS.highlights.get('asked') ?? [];
			return (first as Range).getBoundingClientRect().top;
		});
	expect(await range()).toBeGreaterThan(640);
	await page.keyboard.press('Escape');
	await expect(notice(page)).toHaveCount(0);
	await expect(page).toHaveURL(`${path}#main`);
});

test('a page that does not hold the words, or a hostile question, is left as it is', async ({
	page,
}) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('dialog', (dialog) => {
		faults.push(dialog.message());
		void dialog.dismiss();
	});
	for (const query of [
		'没有这个词',
		'%ED%A0%80',
		'<img src=x onerror=alert(1)>',
		'(((',
		'。，',
		'',
	]) {
		const script = query ? page.waitForResponse(/highlight/) : undefined;
		await page.goto(`${pathOf('notice')}?q=${query}`);
		await script;
		expect(await marked(page), query).toBeNull();
		await expect(notice(page)).toHaveCount(0);
	}
	// What stands there is told as text, whatever was asked beside it.
	const word = (await page.getByRole('heading', { level: 1 }).innerText()).slice(0, 3);
	await page.goto(`${pathOf('notice')}?q=${encodeURIComponent(`${word} <b>粗</b>`)}`);
	await expect(notice(page)).toContainText(`正在标出“${word} <b>粗</b>”`);
	expect(faults).toEqual([]);
});

test('without the browser’s marks, or without a question, nothing is loaded', async ({ page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => scripts.push(request.url()));
	await page.goto(pathOf('notice'), { waitUntil: 'networkidle' });
	await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
	await page.goto(`${pathOf('notice')}?q=通知`, { waitUntil: 'networkidle' });
	expect(scripts.filter((address) => address.includes('highlight'))).toEqual([]);
	await expect(notice(page)).toHaveCount(0);
});

test('a result leads to its page with the words marked, and back to the same place', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto('/search/?q=活动&n=20');
	const { titles } = searchBox(page);
	await expect(titles).toHaveCount(20);
	const link = titles.nth(14);
	await link.scrollIntoViewIfNeeded();
	const place = await page.evaluate(() => scrollY);
	expect(place).toBeGreaterThan(1000);
	const title = await link.innerText();
	await link.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(notice(page)).toContainText('活动');
	await page.goBack();
	await expect(titles).toHaveCount(20);
	await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBeGreaterThan(place - 3);
	expect(await page.evaluate(() => Math.round(scrollY))).toBeLessThan(place + 3);
	await expect(link).toBeFocused();
});

for (const [row, name] of ['home', 'notice', 'not found'].entries())
	test(
		`/ goes to the search box of ${name}, but is a letter in it`,
		others(row),
		async ({ page }) => {
			await page.goto(pathOf(name));
			const field = page.getByRole('searchbox').first();
			await page.keyboard.press('/');
			await expect(field).toBeFocused();
			await expect(field).toHaveValue('');
			await page.keyboard.press('/');
			await expect(field).toHaveValue('/');
		},
	);
