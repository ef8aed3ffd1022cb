/**
 * Every entry the public may see, as it may be seen now: the only caller of getCollection.
 * What is hidden (a withdrawn body, a person whose consent ended) is taken out here, so that no
 * output can show it.
 */
import { getCollection, type CollectionEntry } from 'astro:content';
import { addressOf } from '../collections/collection.ts';
import { namedUntil, spellsName } from '../collections/consent.ts';
import type { Field, Fields } from '../collections/field.ts';
import { collectionNames, collections, type CollectionName } from '../collections/index.ts';
import { dayOf, now } from './clock.ts';
import { isPublic, state, type State } from './state.ts';

export type Entry<C extends CollectionName = CollectionName> = C extends CollectionName
	? {
			collection: C;
			id: string;
			address: string;
			state: State;
			data: CollectionEntry<C>['data'];
		} & Shown<C>
	: never;

interface Shown<C extends CollectionName> {
	/** The entry itself, to render its body; undefined when the body may not be shown. */
	source: CollectionEntry<C> | undefined;
	/** false: neither searched, fed nor listed as a person (consent ended). */
	named: boolean;
	/** It has no page any more: its address is a word, which would spell the name. Only the lists count it. */
	gone: boolean;
	/** Its topics, those too that are not shown: which pages a topic has hangs on them. */
	filedUnder: readonly string[];
}

type RawEntry = CollectionEntry<CollectionName>;
const fieldsOf = (name: CollectionName): Fields => collections[name].fields;

export const hiddenName = '姓名已隐去';

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

function newestFirst(a: Entry, b: Entry): number {
	const [left, right] = [`${a.data.publishedAt} ${a.id}`, `${b.data.publishedAt} ${b.id}`];
	return left < right ? 1 : left > right ? -1 : 0;
}

/** An entry is replaced only once what replaces it is public itself. */
function withReplacement(entry: Entry, all: readonly Entry[]): Entry {
	const { replacedBy } = entry.data;
	if (replacedBy === undefined || all.some(({ id }) => id === replacedBy)) return entry;
	const data = { ...entry.data, replacedBy: undefined };
	return { ...entry, data, state: state(data, now) } as Entry;
}

async function load<C extends CollectionName>(name: C): Promise<Entry<C>[]> {
	const all = (await getCollection(name)) as CollectionEntry<CollectionName>[];
	const visible = all.map(shown).filter((entry) => entry !== undefined);
	return visible.map((entry) => withReplacement(entry, visible)).sort(newestFirst) as Entry<C>[];
}

const loaded = new Map<CollectionName, Promise<Entry[]>>();

/** Those too that have no page any more, for lists, whose pages stay as many as they were; newest first. */
export function filedEntries<C extends CollectionName>(name: C): Promise<Entry<C>[]> {
	const known = (!import.meta.env.DEV && loaded.get(name)) || load(name);
	loaded.set(name, known);
	return known as Promise<Entry<C>[]>;
}

/** The public entries of a collection, newest first. */
export async function entriesOf<C extends CollectionName>(name: C): Promise<Entry<C>[]> {
	return (await filedEntries(name)).filter(({ gone }) => !gone);
}

/** The entries of all collections, newest first, with those that have no page any more. */
export async function allFiled(): Promise<Entry[]> {
	const lists = await Promise.all(collectionNames.map((name) => filedEntries(name)));
	return lists.flat().sort(newestFirst);
}

/** The public entries of all collections, newest first. */
export async function allEntries(): Promise<Entry[]> {
	return (await allFiled()).filter(({ gone }) => !gone);
}

/** Public entries of which nothing is hidden but what was withdrawn: who may not be named is not among them. */
export function visible(): Promise<Entry[]>;
export function visible<C extends CollectionName>(name: C): Promise<Entry<C>[]>;
export async function visible(name?: CollectionName): Promise<Entry[]> {
	const list: readonly Entry[] = await (name ? entriesOf(name) : allEntries());
	return list.filter(({ named }) => named);
}

/** Visible entries that stand as published: neither replaced nor expired nor withdrawn. */
export function current(): Promise<Entry[]>;
export function current<C extends CollectionName>(name: C): Promise<Entry<C>[]>;
export async function current(name?: CollectionName): Promise<Entry[]> {
	const list: readonly Entry[] = await (name ? visible(name) : visible());
	return list.filter((entry) => entry.state === 'current');
}

/** Those of one collection, as such. */
export function only<C extends CollectionName>(name: C, entries: readonly Entry[]): Entry<C>[] {
	return entries.filter((entry): entry is Entry<C> => entry.collection === name);
}

export async function entryAt(address: string): Promise<Entry | undefined> {
	const [name, id] = address.split('/');
	const definition = collectionNames.find((known) => known === name);
	if (!definition) return undefined;
	return (await entriesOf(definition)).find((entry) => entry.id === id);
}

export async function fixedPages() {
	return getCollection('pages');
}
