/** Two tabs of one person: each keeps its own unsaved new article, through a crash of both. */
import type { BrowserContext, Page } from '@playwright/test';
import { length } from '../../length.ts';
import { backedUp, backups, crash } from './crash.ts';
import { expect, signIn, test } from '../desk.ts';

test.describe.configure({ timeout: 120_000 });

const titleOf = (page: Page) => page.getByLabel('标题', { exact: true });

/** A tab with the form of a new article, and what it asked. */
async function begin(context: BrowserContext, address: string, yes = true, column = 'notices') {
	const page = await context.newPage();
	const asked: string[] = [];
	page.on('dialog', (dialog) => {
		asked.push(dialog.message());
		void (yes ? dialog.accept() : dialog.dismiss());
	});
	await page.goto(`${address}/admin/#/collections/${column}/new`);
	await expect(titleOf(page)).toBeVisible();
	return { page, asked };
}

async function write(page: Page, title: string): Promise<void> {
	await titleOf(page).fill(title);
	await backedUp(page, title);
}

let context: BrowserContext;
test.beforeEach(async ({ browser, address }) => {
	context = await browser.newContext();
	const page = await context.newPage();
	await signIn(page, address);
	await page.close();
});
test.afterEach(() => context.close());

test('two new notices written at once are both there after both tabs crashed, the newest first', async ({
	address,
}) => {
	const first = await begin(context, address);
	await write(first.page, '第一个标签页写的通知');
	const second = await begin(context, address);
	await write(second.page, '第二个标签页写的通知');
	await write(first.page, '第一个标签页后来又改了');
	expect(await backups(first.page)).toContain('第二个标签页写的通知');

	await crash(context, first.page);
	await crash(context, second.page);
	for (const title of ['第一个标签页后来又改了', '第二个标签页写的通知']) {
		const { page, asked } = await begin(context, address);
		await expect(titleOf(page)).toHaveValue(title);
		expect(asked).toEqual([expect.stringContaining('要接着写吗')]);
	}
});

test.describe('the rest of the series', () => {
	test.skip(length === 'short', '在 npm run test:all 里');

	test('what an open tab holds is offered to no other, even while a question stands in its way', async ({
		address,
	}) => {
		const first = await begin(context, address);
		await write(first.page, '还开着的标签页里的通知');
		const second = await begin(context, address);
		await second.page.waitForTimeout(2000);
		await expect(titleOf(second.page)).toHaveValue('');

		first.page.removeAllListeners('dialog');
		const question = first.page.waitForEvent('dialog');
		await first.page.evaluate(() => void setTimeout(() => confirm('要离开吗？')));
		const dialog = await question;
		const third = await begin(context, address);
		await third.page.waitForTimeout(5000);
		await expect(titleOf(third.page)).toHaveValue('');
		expect([...second.asked, ...third.asked]).toEqual([]);
		expect(await backups(third.page)).toContain('还开着的标签页里的通知');
		await dialog.dismiss();
		await expect(titleOf(first.page)).toHaveValue('还开着的标签页里的通知');
	});

	test('a text that nobody wants goes alone; the other one is offered next', async ({
		address,
	}) => {
		for (const title of ['先写的标语', '不要了的标语']) {
			const { page } = await begin(context, address, false, 'slogans');
			await write(page, title);
		}
		for (const page of context.pages()) await crash(context, page);

		const { page, asked } = await begin(context, address, false, 'slogans');
		await expect.poll(() => asked.length).toBe(1);
		await expect.poll(() => backups(page)).not.toContain('不要了的标语');
		expect(await backups(page)).toContain('先写的标语');
		await expect(titleOf(page)).toHaveValue('');
		const next = await begin(context, address, true, 'slogans');
		await expect(titleOf(next.page)).toHaveValue('先写的标语');
	});

	test('a backup from before tabs had their own is still found', async ({ address }) => {
		const { page } = await begin(context, address);
		await write(page, '旧版本留下的通知');
		await page.evaluate(
			() =>
				new Promise<void>((done) => {
					const opening = indexedDB.open('localforage');
					opening.onsuccess = () => {
						const store = opening.result
							.transaction('keyvaluepairs', 'readwrite')
							.objectStore('keyvaluepairs');
						const cursor = store.openCursor(
							IDBKeyRange.bound('backup.notices/', 'backup.notices0'),
						);
						cursor.onsuccess = () => {
							store.put({ ...cursor.result?.value, at: undefined }, 'backup.notices');
							cursor.result?.delete();
							store.transaction.oncomplete = () => {
								opening.result.close();
								done();
							};
						};
					};
				}),
		);
		await crash(context, page);
		const restored = await begin(context, address);
		await expect(titleOf(restored.page)).toHaveValue('旧版本留下的通知');
		await expect.poll(() => backups(restored.page)).not.toContain('"backup.notices"');
	});

	test('a backup that is found late is offered in its own column only', async ({ address }) => {
		const first = await begin(context, address);
		await write(first.page, '断电前写的通知');
		await crash(context, first.page);

		// Looking for backups of tabs that are gone takes a moment: by then another form is open.
		const { page, asked } = await begin(context, address, true, 'slogans');
		for (const column of ['notices', 'activities', 'slogans', 'notices', 'activities'])
			await page.evaluate((to) => {
				location.hash = `/collections/${to}/new`;
			}, column);
		await page.waitForTimeout(4000);
		expect(asked).toEqual([]);
		await expect(titleOf(page)).toHaveValue('');
		// The form is this column's own, with its fields.
		await expect(page.locator('#field-kind option', { hasText: '预告' })).toHaveCount(1);
		await titleOf(page).fill('活动的标题');
		await backedUp(page, '活动的标题');
		const kept = await backups(page);
		expect(kept).toContain('断电前写的通知');
		const [keys, values] = JSON.parse(kept) as [string[], { raw?: string }[]];
		for (const [index, key] of keys.entries())
			if (values[index]?.raw?.includes('活动的标题')) expect(key).toMatch(/^backup\.activities\//);
		await page.evaluate(() => {
			location.hash = '/collections/notices/new';
		});
		await expect(titleOf(page)).toHaveValue('断电前写的通知');
	});
});
