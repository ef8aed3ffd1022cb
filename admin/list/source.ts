/** Where lists come from: the local server answers page by page; with a forge all entries are read and paged here. */
import { currentBackend } from 'decap-cms-core/dist/esm/backend';
import { ask } from '../backend/ask.ts';
import type { DecapStore } from '../decap.ts';
import { readSettingsFile } from '../file/settings.ts';
import type { ListPage, ListQuery } from '../protocol.ts';

/** One page of a collection. */
export function listPage(query: ListQuery): Promise<ListPage> {
	return ask('list', query);
}

interface Implementation {
	getEntry: (path: string) => Promise<{ data: string }>;
}

async function settingsFile(store: DecapStore, name: string): Promise<Record<string, unknown>> {
	const backend = currentBackend(store.getState().config) as unknown as {
		implementation: Implementation;
	};
	const { data } = await backend.implementation.getEntry(`content/settings/${name}.yml`);
	return readSettingsFile(data);
}

/** Items of a settings file that is a list; none when it is not there. */
export async function readSettings(
	store: DecapStore,
	name: string,
): Promise<Record<string, unknown>[]> {
	const { items } = await settingsFile(store, name);
	return Array.isArray(items) ? (items as Record<string, unknown>[]) : [];
}

/** A settings file that is one object; empty when it is not there. */
export const readSettingsObject = settingsFile;
