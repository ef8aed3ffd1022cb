/**
 * Every entry the public may see, as it may be seen now: the only caller of getCollection.
 * What is hidden (a withdrawn body, a person whose consent ended) is taken out here, so that no
 * output can show it.
 */
import { getCollection, type CollectionEntry } from 'astro:content';
import { collectionNames, type CollectionName } from '../collections/index.ts';
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

/** The entries of all six collections, newest first, with those that have no page any more. */
export async function allFiled(): Promise<Entry[]> {
	const lists = await Promise.all(collectionNames.map((name) => filedEntries(name)));
	return lists.flat().sort(newestFirst);
}

/** The public entries of all six collections, newest first. */
export async function allEntries(): Promise<Entry[]> {
	return (await allFiled()).filter(({ gone }) => !gone);
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
