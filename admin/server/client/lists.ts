/** What the desk reads from the server besides the article that is open. */
import { ask } from './ask.ts';
import { readSettingsFile } from '../../record/settings.ts';
import type { ListPage, ListQuery } from '../protocol.ts';

/** One page of a collection. */
export const listPage = (query: ListQuery): Promise<ListPage> => ask('list', query);

/** A settings file that is one object; empty when it is not there. */
export async function readSettingsObject(name: string): Promise<Record<string, unknown>> {
	const file = await ask('read', { path: `content/settings/${name}.yml` });
	return readSettingsFile('raw' in file ? file.raw : '');
}

/** Items of a settings file that is a list; none when it is not there. */
export async function readSettings(name: string): Promise<Record<string, unknown>[]> {
	const { items } = await readSettingsObject(name);
	return Array.isArray(items) ? (items as Record<string, unknown>[]) : [];
}
