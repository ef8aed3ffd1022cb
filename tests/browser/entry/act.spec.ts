/** What one does with an entry: to the group, its address, onto paper. */
import { expect, type Page } from '@playwright/test';
import { open, pathOf } from '../pages.ts';
import { readerWith } from '../reader.ts';

const test = readerWith({ viewport: { width: 360, height: 740 } });

const bar = (page: Page) => page.locator('act-bar');

/** Keeps what is copied, by the way that is given: WeChat's old browser knows only the older one. */
const keepCopies = (page: Page, isNew: boolean) =>
	page.addInitScript((clipboard) => {
		const kept: string[] = [];
		Object.assign(window, { kept });
		Object.defineProperty(navigator, 'clipboard', {
			value: clipboard
				? { writeText: (text: string) => Promise.resolve(void kept.push(text)) }
				: undefined,
		});
		const execCommand = () => {
			kept.push(getSelection()?.toString() ?? '');
			return true;
		};
		Object.assign(document, { execCommand });
	}, isNew);

const copies = (page: Page) => page.evaluate(() => (window as unknown as { kept: string[] }).kept);

for (const isNew of [true, false])
	test(`a notice is copied for the group, and its address, ${isNew ? 'by the clipboard' : 'where there is no clipboard'}`, async ({
		browser,
		baseURL,
	}) => {
		const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
		await keepCopies(page, isNew);
		await open(page, `${baseURL ?? ''}${pathOf('notice')}`);
		const title = await page.getByRole('heading', { level: 1 }).innerText();
		await bar(page).getByText('发到群里').click();
		await bar(page).getByRole('button', { name: '复制这段文字' }).click();
		await expect(bar(page).getByRole('status')).toContainText('复制好了');
		await bar(page).getByRole('button', { name: '复制链接' }).click();
		await expect.poll(async () => (await copies(page)).length).toBe(2);
		const [text = '', address = ''] = await copies(page);
		const [first = '', ...rest] = text.split('\n');
		expect(first).toContain(title.replace(/\s/g, '').slice(0, 6));
		expect(rest.join('\n')).toMatch(/咨询电话：.*0571-0000 00\d\d\n(?:.*\n)*详情：https:\/\//);
		expect(rest.every((line) => line.trim() !== '')).toBe(true);
		expect(address).toMatch(/^https:\/\/.+\/notices\/\d{8}-[^/]+\/$/);
		await page.close();
	});

test('it is printed by a button, and nothing of the bar is on paper', async ({ reader: page }) => {
	await open(page, pathOf('notice'));
	const asked = page.evaluate(
		() => new Promise<boolean>((done) => (window.print = () => done(true))),
	);
	await bar(page).getByRole('button', { name: '打印' }).click();
	expect(await asked).toBe(true);
	await page.emulateMedia({ media: 'print' });
	await expect(bar(page)).toBeHidden();
	await page.emulateMedia({ media: null });
});
