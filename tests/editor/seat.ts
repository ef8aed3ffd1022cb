/** Sitting down at the desk, and leaving it as one found it. */
import { expect, type Page } from '@playwright/test';

const usual = '沈小满';
const size = { width: 1280, height: 720 };

export async function signIn(page: Page, address: string, name = usual): Promise<void> {
	await page.goto(`${address}/admin/`);
	await page.getByLabel('您的姓名').fill(name);
	await page.getByRole('button', { name: '进入' }).click();
	await expect(page.getByRole('heading', { name: '通知公告' })).toBeVisible();
}

/** The browser's own store forgets what was typed and not saved. */
const forgetBackups = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<void>((done) => {
				const opening = indexedDB.open('localforage');
				opening.onsuccess = () => {
					const base = opening.result;
					if (!base.objectStoreNames.contains('keyvaluepairs')) {
						base.close();
						done();
						return;
					}
					const store = base.transaction('keyvaluepairs', 'readwrite').objectStore('keyvaluepairs');
					store.delete(IDBKeyRange.bound('backup', 'backup\uffff')).onsuccess = () => {
						base.close();
						done();
					};
				};
			}),
	);

/** Whether the list of notices stands there alone, and who has signed in is the usual one. */
const isTidy = (page: Page) =>
	page.evaluate(
		(name) =>
			document.querySelector('h1')?.textContent === '通知公告' &&
			document.querySelector('header p span')?.textContent === name &&
			!document.querySelector(
				'[role="dialog"], dialog[open], [role="alert"], .announcement, .form',
			),
		usual,
	);

async function leave(page: Page): Promise<void> {
	for (const place of ['/search/todo', '/collections/notices'])
		await page.evaluate((hash) => {
			location.hash = hash;
		}, place);
	await page.getByRole('heading', { name: '通知公告' }).waitFor({ timeout: 3_000 });
}

async function closeToasts(page: Page): Promise<void> {
	const toasts = page.locator('.Toastify__toast');
	await toasts.evaluateAll((all) => {
		for (const toast of all) toast.querySelector<HTMLElement>('.Toastify__close-button')?.click();
	});
	await expect(toasts).toHaveCount(0);
}

/** After another test: nobody listens, no form holds anything, the list of notices is open; where that fails, anew. */
export async function tidy(page: Page, address: string): Promise<void> {
	page.removeAllListeners();
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	await page.setViewportSize(size);
	page.on('dialog', (asked) => void asked.accept());
	await leave(page).catch(() => undefined);
	await closeToasts(page);
	await forgetBackups(page);
	if (!(await isTidy(page))) {
		await page.evaluate(() => localStorage.clear());
		await page.goto('about:blank');
		await signIn(page, address);
	}
	page.removeAllListeners('dialog');
}
