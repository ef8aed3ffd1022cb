/** A tab that breaks, and what the browser's own store has kept of it. */
import { expect, type BrowserContext, type Page } from '@playwright/test';

/** All backups, as one text: keys and what lies under them. */
export function backups(page: Page): Promise<string> {
	return page.evaluate(
		() =>
			new Promise<string>((answer) => {
				const opening = indexedDB.open('localforage');
				opening.onsuccess = () => {
					const base = opening.result;
					if (!base.objectStoreNames.contains('keyvaluepairs')) {
						base.close();
						answer('');
						return;
					}
					const store = base.transaction('keyvaluepairs').objectStore('keyvaluepairs');
					const keys = store.getAllKeys();
					const all = store.getAll();
					all.onsuccess = () => {
						base.close();
						answer(JSON.stringify([keys.result, all.result]));
					};
				};
			}),
	);
}

/** Waits until the backup in the browser's own store holds this text. */
export async function backedUp(page: Page, text: string): Promise<void> {
	await expect.poll(() => backups(page), { intervals: [100] }).toContain(text);
}

/** The tab breaks in the middle of things, and is closed. */
export async function crash(context: BrowserContext, page: Page): Promise<void> {
	const session = await context.newCDPSession(page);
	const crashed = page.waitForEvent('crash');
	void session.send('Page.crash').catch(() => undefined);
	await crashed;
	await page.close();
}
