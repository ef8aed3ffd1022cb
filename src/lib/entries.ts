/**
 * Every entry the public may see, as it may be seen now: the only caller of getCollection.
 * What is hidden (a withdrawn body, a person whose consent ended) is taken out here, so that no
 * output can show it.
 */
import { getCollection, render, type CollectionEntry } from 'astro:content';
import { collectionNames, type CollectionName } from '../collections/index.ts';
import { dayOf, now } from './clock.ts';
import type { Entry } from './entry.ts';
import { indexOf, type EntryIndex } from './entry-index.ts';
import { isPublic, state } from './state.ts';

export type { Entry };

export const hiddenName = '姓名已隐去';

/** What is shown of an entry whose story may not be: enough to name, date and file it, nothing more. */
function bare(entry: CollectionEntry<CollectionName>) {
	const { title, publishedAt, origin, source, sourceUrl, stage, withdrawn, replacedBy, aliases } =
		entry.data;
	const filing = Object.fromEntries(
		Object.entries(entry.data).filter(([key]) =>
			[
				'kind',
				'type',
				'theme',
				'startsAt',
				'startedOn',
				'urgency',
				'state',
				'status',
				'allDay',
			].includes(key),
		),
	);
	return {
		...filing,
		title,
		publishedAt,
		origin,
		source,
		sourceUrl,
		stage,
		withdrawn,
		replacedBy,
		aliases,
		milestone: false,
	};
}

function withdrawnData(entry: CollectionEntry<CollectionName>) {
	return { ...bare(entry), summary: `本文已撤回：${entry.data.withdrawn?.reason ?? ''}` };
}

/**
 * Past `consent.until` the name, portrait and story of a person or family are not shown. Nothing else that staff
 * wrote stays either: a source, an old address, the reason of a withdrawal may all spell the name.
 */
function unnamedData({ data }: CollectionEntry<'volunteers'>) {
	const { kind, publishedAt, stage } = data;
	return {
		kind,
		publishedAt,
		stage,
		origin: 'original',
		milestone: false,
		title: hiddenName,
		summary: '本人同意公开的期限已过，姓名、照片和故事不再显示。',
	};
}

/** `20240920-0900` says when, `20240920-duan-wenbin` says who. */
const isPlainTime = (id: string) => /^\d{8}-\d{4}$/.test(id);

/** Changes newest first, in whatever order they were written. */
function shownData(entry: CollectionEntry<CollectionName>) {
	const changes = entry.data.changes?.toSorted((a, b) => (a.at < b.at ? 1 : -1));
	return changes ? { ...entry.data, changes } : entry.data;
}

function shown(entry: CollectionEntry<CollectionName>): Entry | undefined {
	const entryState = state(entry.data, now);
	if (!isPublic(entryState)) return undefined;
	const { collection, id } = entry;
	const base = {
		collection,
		id,
		address: `/${collection}/${id}/`,
		state: entryState,
		filedUnder: entry.data.topics ?? [],
	};
	const consentEnded =
		collection === 'volunteers' &&
		entry.data.consent !== undefined &&
		entry.data.consent.until < dayOf(now);
	const view = consentEnded
		? { data: unnamedData(entry), source: undefined, named: false, gone: !isPlainTime(id) }
		: entryState === 'withdrawn'
			? { data: withdrawnData(entry), source: undefined, named: true, gone: false }
			: { data: shownData(entry), source: entry, named: true, gone: false };
	return { ...base, ...view } as unknown as Entry;
}

/** An entry is replaced only once what replaces it is public itself. */
function withReplacement(entry: Entry, publicIds: ReadonlySet<string>): Entry {
	const { replacedBy } = entry.data;
	if (replacedBy === undefined || publicIds.has(replacedBy)) return entry;
	const data = { ...entry.data, replacedBy: undefined };
	return { ...entry, data, state: state(data, now) } as Entry;
}

async function load(name: CollectionName): Promise<Entry[]> {
	const all: CollectionEntry<CollectionName>[] = await getCollection(name);
	const visible = all.map(shown).filter((entry) => entry !== undefined);
	const publicIds = new Set(visible.map(({ id }) => id));
	return visible.map((entry) => withReplacement(entry, publicIds));
}

async function read(): Promise<EntryIndex> {
	const lists = await Promise.all(
		collectionNames.map(async (name) => [name, await load(name)] as const),
	);
	return indexOf(new Map(lists), await fixedPages());
}

let known: Promise<EntryIndex> | undefined;

/** Every public entry of all collections: of a build always the same, of `npm run dev` as they stand now. */
export function entryIndex(): Promise<EntryIndex> {
	known = (!import.meta.env.DEV && known) || read();
	return known;
}

/** Those of one collection, as such. */
export function only<C extends CollectionName>(name: C, entries: readonly Entry[]): Entry<C>[] {
	return entries.filter((entry): entry is Entry<C> => entry.collection === name);
}

/** What draws the body of an entry; undefined when it may not be shown. */
export async function bodyOf({ source }: Entry) {
	return source && (await render(source)).Content;
}

export async function fixedPages() {
	return getCollection('pages');
}
