/**
 * Every entry the public may see, as it may be seen now. What is hidden (a withdrawn body, a person whose
 * consent ended) is taken out here, so that no output can show it.
 */
import { addressOf } from '../collections/collection.ts';
import { namedUntil, spellsName } from '../collections/consent.ts';
import type { Timed } from '../collections/parts/days.ts';
import type { Field, Fields, Picture } from '../collections/field.ts';
import { facilityFields } from '../collections/parts/place-settings.ts';
import { collectionNames, collections, type CollectionName } from '../collections/index.ts';
import { dayOf, now } from './clock.ts';
import type { Entry, RawEntry as RawOf, Source } from './entry.ts';
import { indexOf, type EntryIndex, type FixedPage } from './entry-index.ts';
import { fromEntry } from './media.ts';
import { pictureOf } from './pictures.ts';
import { facilities, facilitiesFile } from './settings.ts';
import { isPublic, state } from './state.ts';
import { words } from '../strings.ts';
import { withPictures } from './with-pictures.ts';

type RawEntry = RawOf<CollectionName>;
const fieldsOf = (name: CollectionName): Fields => collections[name].fields;

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
		title: words.unnamedTitle,
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

function whenOf({ data }: RawEntry): Pick<Timed, 'endsAt' | 'repeats'> {
	const { endsAt, repeats } = data as Partial<Timed>;
	return { ...(endsAt ? { endsAt } : {}), ...(repeats ? { repeats } : {}) };
}

const unknown = { named: true, gone: false };

/** What it shows, and whether its body may be shown with it. */
function shown(entry: RawEntry): { entry: Entry; raw: RawEntry; withBody: boolean } | undefined {
	const entryState = state(entry.data, now);
	if (!isPublic(entryState)) return undefined;
	const { collection, id } = entry;
	const base = {
		collection,
		id,
		address: addressOf(collections[collection], id),
		state: entryState,
		filedUnder: topicsOf(entry),
		edits: entry.data.changes?.length ?? 0,
		source: undefined,
	};
	const until = namedUntil(entry.data);
	const consentEnded = until !== undefined && until < dayOf(now);
	const isWithdrawn = entryState === 'withdrawn' && !consentEnded;
	const view = consentEnded
		? { data: unnamedData(entry), named: false, gone: spellsName(id) }
		: entryState === 'withdrawn'
			? { data: withdrawnData(entry), ...unknown }
			: { data: shownData(entry), ...unknown };
	const withBody = !consentEnded && entryState !== 'withdrawn';
	const when = isWithdrawn ? { when: whenOf(entry) } : {};
	return { entry: { ...base, ...when, ...view } as unknown as Entry, raw: entry, withBody };
}

/** An entry is replaced only once what replaces it is public itself. */
function withReplacement(entry: Entry, publicIds: ReadonlySet<string>): Entry {
	const { replacedBy } = entry.data;
	if (replacedBy === undefined || publicIds.has(replacedBy)) return entry;
	const data = { ...entry.data, replacedBy: undefined };
	return { ...entry, data, state: state(data, now) } as Entry;
}

/** The body with what is known of its pictures; one that is not there has been refused. */
async function sourceOf({ body, path, names }: RawOf): Promise<Source> {
	const known = names.pictures.map(async (relative): Promise<[string, Picture]> => [
		relative,
		await pictureOf(fromEntry(path, relative)),
	]);
	const { files, contacts } = names;
	return { body, path, files, contacts, pictures: Object.fromEntries(await Promise.all(known)) };
}

/** Pictures are looked at once it is settled which are shown. */
async function pictured(entry: Entry, raw: RawEntry, withBody: boolean): Promise<Entry> {
	const look = (relative: string) => pictureOf(fromEntry(raw.path, relative));
	const data = await withPictures(fieldsOf(entry.collection), entry.data, look);
	const source = withBody ? await sourceOf(raw) : undefined;
	return { ...entry, data, source } as Entry;
}

async function publicOnes(all: readonly RawEntry[]): Promise<Entry[]> {
	const visible = all.map(shown).filter((one) => one !== undefined);
	const publicIds = new Set(visible.map(({ entry }) => entry.id));
	return Promise.all(
		visible.map(({ entry, raw, withBody }) =>
			pictured(withReplacement(entry, publicIds), raw, withBody),
		),
	);
}

/** A settings file names its pictures as an entry does. */
const inSettings = (relative: string) => pictureOf(fromEntry(facilitiesFile, relative));

/** Every public entry of all that were read, as they stand now. @param byCollection in any order */
export async function entryIndex(
	byCollection: ReadonlyMap<string, readonly RawOf[]>,
): Promise<EntryIndex> {
	const lists = collectionNames.map(
		async (name) => [name, await publicOnes((byCollection.get(name) ?? []) as RawEntry[])] as const,
	);
	const fixed = (byCollection.get('pages') ?? []).map(async (page): Promise<FixedPage> => ({
		id: page.id,
		data: page.data as FixedPage['data'],
		source: await sourceOf(page),
	}));
	const shown = facilities.map((facility) => withPictures(facilityFields, facility, inSettings));
	return indexOf(
		new Map(await Promise.all(lists)),
		await Promise.all(fixed),
		await Promise.all(shown),
	);
}

/** Those of one collection, as such. */
export function only<C extends CollectionName>(name: C, entries: readonly Entry[]): Entry<C>[] {
	return entries.filter((entry): entry is Entry<C> => entry.collection === name);
}
