/** Where lists come from: the local server answers page by page; with a forge all entries are read and paged here. */
import { currentBackend } from 'decap-cms-core/dist/esm/backend';
import { store as decapStore } from 'decap-cms-core/dist/esm/redux';
import { ask } from '../backend/ask.ts';
import { isForge } from '../backend/kind.ts';
import type { DecapStore } from '../decap.ts';
import { store } from '../desk/store.ts';
import { readSettingsFile } from '../file/settings.ts';
import { shanghaiNow } from '../moments.ts';
import type { ListPage, ListQuery } from '../protocol.ts';
import { learnChanges, type AskChange } from './changes.ts';
import { filesBehind, gatheredRows, isGathered, type GatheredFile } from './gathered.ts';
import { listPage as pageOf } from './page.ts';

interface Implementation {
	getEntry: (path: string) => Promise<{ data: string }>;
	/** As `getEntry`, for what is only looked at and not opened in a form. */
	peek?: (path: string) => Promise<{ data: string }>;
	allEntriesByFolder: (folder: string, extension: string, depth: number) => Promise<GatheredFile[]>;
	lastChange: AskChange;
}

const implementationOf = ({ getState }: DecapStore) =>
	(currentBackend(getState().config) as unknown as { implementation: Implementation })
		.implementation;

/** A file stands in its column's folder or in a year's folder below it. */
const depth = 2;

/** What is being read from the forge, for whoever waits: the first time it is a request a file. */
export const reading = store<string | undefined>(undefined);

const gather = (collection: string) =>
	implementationOf(decapStore).allEntriesByFolder(`content/${collection}`, 'md', depth);

/**
 * One page of a collection.
 * @param early called with the page before it is known who changed its articles last
 */
export async function listPage(
	query: ListQuery,
	early?: (page: ListPage) => void,
): Promise<ListPage> {
	if (!isForge) return ask('list', query);
	const { collection } = query;
	if (!isGathered(collection)) reading.set('正在读取……第一次打开要等一会儿');
	try {
		const now = shanghaiNow();
		const page = async (part: Partial<ListQuery> = {}) =>
			pageOf(await gatheredRows(collection, gather, now), { ...query, ...part }, now);
		const byChange = query.sort === 'changedAt';
		const { rows } = await page(byChange ? { page: 0, size: Number.MAX_SAFE_INTEGER } : {});
		if (!byChange) early?.(await page());
		await learnChanges(await filesBehind(collection, rows), (path, id) =>
			implementationOf(decapStore).lastChange(path, id),
		);
		return await page();
	} finally {
		reading.set(undefined);
	}
}

async function settingsFile(core: DecapStore, name: string): Promise<Record<string, unknown>> {
	const implementation = implementationOf(core);
	const path = `content/settings/${name}.yml`;
	const { data } = await (implementation.peek?.(path) ?? implementation.getEntry(path));
	return readSettingsFile(data);
}

/** Items of a settings file that is a list; none when it is not there. */
export async function readSettings(
	core: DecapStore,
	name: string,
): Promise<Record<string, unknown>[]> {
	const { items } = await settingsFile(core, name);
	return Array.isArray(items) ? (items as Record<string, unknown>[]) : [];
}

/** A settings file that is one object; empty when it is not there. */
export const readSettingsObject = settingsFile;
