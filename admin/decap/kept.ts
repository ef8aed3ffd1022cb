/**
 * Where the browser keeps what is written and not saved yet. In an office each person has a store of his own: another at the same
 * browser is offered none of it, and destroys none of it. On one's own computer there is one store, as before.
 */
import localForage from 'localforage';
import type { Kept } from './backup-tab.ts';

let own: Kept = localForage;

/** Ids are never given twice; after a restored backup of the accounts they are, so the sign-in name stands beside it. */
const storeOf = (id: number, login: string) =>
	localForage.createInstance({ name: `linli ${id} ${login}` });

/** @param person undefined: one's own computer */
export function keepFor(person: { id: number; login: string } | undefined): void {
	own = person ? storeOf(person.id, person.login) : localForage;
}

/** What was kept before each had a store of his own is now this person's. */
export async function takeOlder(): Promise<void> {
	const older = (await localForage.keys()).filter((key) => key.startsWith('backup'));
	for (const key of older) {
		await own.setItem(key, await localForage.getItem(key));
		await localForage.removeItem(key);
	}
}

export const kept: Kept = {
	getItem: (key) => own.getItem(key),
	setItem: (key, value) => own.setItem(key, value),
	removeItem: (key) => own.removeItem(key),
	keys: () => own.keys(),
};
