/**
 * Every entry the public may see, as it may be seen now: the only caller of getCollection.
 * What is hidden (a withdrawn body, a person whose consent ended) is taken out here, so that no
 * output can show it.
 */
import { getCollection, render, type CollectionEntry } from 'astro:content';
import { addressOf } from '../collections/collection.ts';
import { namedUntil, spellsName } from '../collections/consent.ts';
import type { Field, Fields } from '../collections/field.ts';
import { collectionNames, collections, type CollectionName } from '../collections/index.ts';
import { dayOf, now } from './clock.ts';
import type { Entry } from './entry.ts';
import { mediaPath } from './media.ts';
import { pictureOf } from './pictures.ts';
import { withPictures } from './with-pictures.ts';
import { indexOf, type EntryIndex } from './entry-index.ts';
import { isPublic, state } from './state.ts';

type RawEntry = CollectionEntry<CollectionName>;
const fieldsOf = (name: CollectionName): Fields => collections[name].fields;

const hiddenName = '姓名已隐去';

/**
 * What is left of an entry whose text is not shown; of anything else that always has a value, what it means
 * when nothing is written.
 * @param stays whether a field stays
 */
function bare({ collection, data }: RawEntry, stays: (field: Field) => boolean) {
	const values = data as Readonly<Record<string, unknown>>;
	const left = Object.entries(fieldsOf(collection)).map(([key, field]) => [
		key,
		stays(field) ? values[key] : field.widget['default'],
	]);
	return Object.fromEntries(left.filter(([, value]) => value !== undefined)) as object;
}

function withdrawnData(entry: RawEntry) {
	const { title, withdrawn } = entry.data;
	const data = bare(entry, ({ stays }) => stays !== undefined);
	return { ...data, title, summary: `本文已撤回：${withdrawn?.reason ?? ''}` };
}

/**
 * Past the last day of the consent the name, portrait and story of a person or family are not shown. Nothing else
 * that staff wrote stays either: a source, an old address, the reason of a withdrawal may all spell the name.
 */
function unnamedData(entry: RawEntry) {
	return {
		...bare(entry, ({ stays }) => stays === 'unnamed'),
		title: hiddenName,
		summary: '本人同意公开的期限已过，姓名、照片和故事不再显示。',
	};
}

/** Changes newest first, in whatever order they were written. */
function shownData(entry: RawEntry) {
	const changes = entry.data.changes?.toSorted((a, b) => (a.at < b.at ? 1 : -1));
	return changes ? { ...entry.data, changes } : entry.data;
}

/** Every topic that a field of it names. */
function topicsOf({ collection, data }: RawEntry): string[] {
	const values = data as Readonly<Record<string, unknown>>;
	return Object.entries(fieldsOf(collection)).flatMap(([key, { refersTo }]) =>
		refersTo?.kind === 'setting' && refersTo.setting === 'topics'
			? ((values[key] ?? []) as string | string[])
			: [],
	);
}

function shown(entry: RawEntry): Entry | undefined {
	const entryState = state(entry.data, now);
	if (!isPublic(entryState)) return undefined;
	const { collection, id } = entry;
	const base = {
		collection,
		id,
		address: addressOf(collections[collection], id),
		state: entryState,
		filedUnder: topicsOf(entry),
	};
	const until = namedUntil(entry.data);
	const consentEnded = until !== undefined && until < dayOf(now);
	const view = consentEnded
		? { data: unnamedData(entry), source: undefined, named: false, gone: spellsName(id) }
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

/** Pictures are looked at once it is settled which are shown. */
async function pictured(entry: Entry): Promise<Entry> {
	const look = (path: string) => pictureOf(mediaPath(entry, path));
	const data = await withPictures(fieldsOf(entry.collection), entry.data, look);
	return { ...entry, data } as Entry;
}

async function load(name: CollectionName): Promise<Entry[]> {
	const all: CollectionEntry<CollectionName>[] = await getCollection(name);
	const visible = all.map(shown).filter((entry) => entry !== undefined);
	const publicIds = new Set(visible.map(({ id }) => id));
	return Promise.all(visible.map((entry) => pictured(withReplacement(entry, publicIds))));
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
