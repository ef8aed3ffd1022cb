/** The entries an entry's page is drawn from: itself, those the editor knows, and a stub for each it only names. */
import { definitionOf } from '../../src/collections/index.ts';
import type { Field, Fields } from '../../src/collections/field.ts';
import type { RawEntry } from '../../src/lib/entry.ts';
import { referencesOf } from '../../src/markdown/references.ts';
import { unfinished } from './unfinished.ts';

export interface KnownEntry {
	collection: string;
	id: string;
	data: Record<string, unknown>;
}

export const fieldsOf = (collection: string): Fields | undefined =>
	definitionOf(collection)?.fields;

const paths = (list: readonly { path: string }[]) => list.map(({ path }) => path);

/** An entry as the gate would have read it. */
export function rawEntry(given: KnownEntry, body = ''): RawEntry {
	const { pictures, files, contacts } = referencesOf(body);
	const names = {
		...{ pictures: paths(pictures), files: paths(files) },
		contacts: contacts.map(({ key }) => key),
	};
	return { ...given, body, path: '', names } as unknown as RawEntry;
}

const read = new WeakMap<object, RawEntry>();

function known({ collection, id, data }: KnownEntry): RawEntry {
	const before = read.get(data);
	if (before) return before;
	const entry = rawEntry({ collection, id, data: unfinished(fieldsOf(collection) ?? {}, data) });
	read.set(data, entry);
	return entry;
}

/** Addresses (`activities/20260620-report`) of the entries that a field's value names. */
function addressesIn(field: Field, value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap((item) => addressesIn(field, item));
	if (field.fields) return addressesOf(field.fields, value);
	if (typeof value !== 'string') return [];
	if (field.refersTo?.kind === 'anyEntry') return [value];
	return field.refersTo?.kind === 'entry' ? [`${field.refersTo.collection}/${value}`] : [];
}

function addressesOf(fields: Fields, data: unknown): string[] {
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, value]) => {
		const field = fields[key];
		return field ? addressesIn(field, value) : [];
	});
}

/** An entry of which only the id is known is called by it. It poses as a volunteer: of its state nothing is said. */
function stub(id: string): RawEntry {
	const day = /^(\d{4})(\d{2})(\d{2})-/.exec(id);
	const publishedAt = day ? `${day[1]}-${day[2]}-${day[3]} 00:00` : '2000-01-01 00:00';
	const data = { title: id, publishedAt, origin: 'original', stage: 'ready', milestone: false };
	return rawEntry({ collection: 'volunteers', id, data });
}

/** @returns by collection, as the page will ask for them */
export function collectionsFor(
	entry: RawEntry,
	others: readonly KnownEntry[],
): Map<string, RawEntry[]> {
	const collections = new Map<string, RawEntry[]>();
	const put = (collection: string, item: RawEntry) => {
		const there = collections.get(collection) ?? [];
		if (there.every(({ id }) => id !== item.id)) collections.set(collection, [...there, item]);
	};
	put(entry.collection, entry);
	for (const other of others) put(other.collection, known(other));
	for (const address of addressesOf(fieldsOf(entry.collection) ?? {}, entry.data)) {
		const [collection = '', id = ''] = address.split('/');
		put(collection, stub(id));
	}
	return collections;
}
