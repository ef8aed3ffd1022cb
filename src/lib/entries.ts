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
}

export const hiddenName = '姓名已隐去';

function common(data: CollectionEntry<CollectionName>['data']) {
	const { title, summary, publishedAt, origin, milestone, stage, withdrawn } = data;
	return { title, summary, publishedAt, origin, milestone, stage, withdrawn };
}

/** Everything that tells the story of an entry, beside its body. */
const hiddenWhenWithdrawn = new Set([
	...['cover', 'coverAlt', 'attachments', 'photos', 'results', 'attendance', 'announcement'],
	...['portrait', 'portraitAlt', 'quote', 'honours', 'indicators', 'figures', 'stages', 'goal'],
	...['publicity', 'contact', 'place', 'howToJoin', 'buildings', 'campaign', 'topics', 'explains'],
	...['keywords', 'startsOn', 'endsOn', 'placeOfUse'],
]);

/** A withdrawn entry keeps its title, dates, kind and reason; everything else is gone. */
function withdrawnData(entry: CollectionEntry<CollectionName>) {
	const kept = Object.fromEntries(
		Object.entries(entry.data).filter(([key]) => !hiddenWhenWithdrawn.has(key)),
	);
	return { ...kept, summary: `本文已撤回：${entry.data.withdrawn?.reason ?? ''}` };
}

/** Past `consent.until` the name, portrait and story of a person or family are not shown. */
function unnamedData(entry: CollectionEntry<'volunteers'>) {
	return {
		...common(entry.data),
		kind: entry.data.kind,
		title: hiddenName,
		summary: '公开期限已到，本人的姓名、照片和故事不再显示。',
		milestone: false,
	};
}

function shown(entry: CollectionEntry<CollectionName>): Entry | undefined {
	const entryState = state(entry.data, now);
	if (!isPublic(entryState)) return undefined;
	const { collection, id } = entry;
	const base = { collection, id, address: `/${collection}/${id}/`, state: entryState };
	const consentEnded =
		collection === 'volunteers' &&
		entry.data.consent !== undefined &&
		entry.data.consent.until < dayOf(now);
	const view = consentEnded
		? { data: unnamedData(entry), source: undefined, named: false }
		: entryState === 'withdrawn'
			? { data: withdrawnData(entry), source: undefined, named: true }
			: { data: entry.data, source: entry, named: true };
	return { ...base, ...view } as unknown as Entry;
}

function newestFirst(a: Entry, b: Entry): number {
	const [left, right] = [`${a.data.publishedAt} ${a.id}`, `${b.data.publishedAt} ${b.id}`];
	return left < right ? 1 : left > right ? -1 : 0;
}

async function load<C extends CollectionName>(name: C): Promise<Entry<C>[]> {
	const all = (await getCollection(name)) as CollectionEntry<CollectionName>[];
	return all
		.map(shown)
		.filter((entry) => entry !== undefined)
		.sort(newestFirst) as Entry<C>[];
}

const loaded = new Map<CollectionName, Promise<Entry[]>>();

/** The public entries of a collection, newest first. */
export function entriesOf<C extends CollectionName>(name: C): Promise<Entry<C>[]> {
	const known = (!import.meta.env.DEV && loaded.get(name)) || load(name);
	loaded.set(name, known);
	return known as Promise<Entry<C>[]>;
}

/** The public entries of all six collections, newest first. */
export async function allEntries(): Promise<Entry[]> {
	const lists = await Promise.all(collectionNames.map((name) => entriesOf(name)));
	return lists.flat().sort(newestFirst);
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
