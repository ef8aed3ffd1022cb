/** What the browser keeps for each person of an office. */
import { expect, type Page } from '@playwright/test';

function textOf(page: Page, login: string): Promise<string> {
	return page.evaluate(async (end) => {
		const bases = await indexedDB.databases();
		const name = bases.find(
			(base) => base.name?.startsWith('linli ') && base.name.endsWith(` ${end}`),
		)?.name;
		if (!name) return '';
		return new Promise<string>((answer) => {
			const opening = indexedDB.open(name);
			opening.onsuccess = () => {
				const base = opening.result;
				const all = base.transaction('keyvaluepairs').objectStore('keyvaluepairs').getAll();
				all.onsuccess = () => {
					base.close();
					answer(JSON.stringify(all.result));
				};
			};
		});
	}, login);
}

/** Waits until the store of whoever signs in so holds this text. */
export async function kept(page: Page, login: string, text: string): Promise<void> {
	await expect.poll(() => textOf(page, login), { intervals: [100] }).toContain(text);
}

/** In the browser: puts all of it where it lay until November 2026, and remembers its writer as then. */
export async function olden(name: string): Promise<void> {
	const open = (base: string) =>
		new Promise<IDBDatabase>((done) => {
			const opening = indexedDB.open(base);
			opening.onsuccess = () => done(opening.result);
		});
	const after = <T>(request: IDBRequest<T>) =>
		new Promise<T>((done) => {
			request.onsuccess = () => done(request.result);
		});
	const bases = (await indexedDB.databases()).map((base) => base.name ?? '');
	const shared = await open('localforage');
	for (const base of bases.filter((one) => one.startsWith('linli '))) {
		const own = await open(base);
		const store = () => own.transaction('keyvaluepairs', 'readwrite').objectStore('keyvaluepairs');
		const [keys, values] = [await after(store().getAllKeys()), await after(store().getAll())];
		const old = shared.transaction('keyvaluepairs', 'readwrite').objectStore('keyvaluepairs');
		keys.forEach((key, at) => old.put(values[at], key));
		await after(store().clear());
		own.close();
	}
	shared.close();
	localStorage.setItem('decap-cms-user', JSON.stringify({ name, backendName: 'local' }));
}
