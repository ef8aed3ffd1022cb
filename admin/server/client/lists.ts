/** What the desk reads from the server besides the article that is open. */
import { ask, askBehind } from './ask.ts';
import { readSettingsFile } from '../../record/settings.ts';
import type { ListPage, ListQuery } from '../protocol.ts';

/** One page of a collection. */
export const listPage = (query: ListQuery): Promise<ListPage> => ask('list', query);

/** A settings file that is one object; empty when it is not there. @param asked `ask` where somebody has pressed for it */
export async function readSettingsObject(
	name: string,
	asked: typeof ask = askBehind,
): Promise<Record<string, unknown>> {
	const file = await asked('read', { path: `content/settings/${name}.yml` });
	return readSettingsFile('raw' in file ? file.raw : '');
}

/** Items of a settings file that is a list; none when it is not there. */
export async function readSettings(
	name: string,
	asked: typeof ask = askBehind,
): Promise<Record<string, unknown>[]> {
	const { items } = await readSettingsObject(name, asked);
	return Array.isArray(items) ? (items as Record<string, unknown>[]) : [];
}
