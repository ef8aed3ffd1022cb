/** What the preview needs besides the article itself: the site's settings and the articles it names. */
import type { Field, Fields } from '../../src/collections/field.ts';
import { listPage, readSettings, readSettingsObject } from '../server/client/lists.ts';
import { readEntryFile, type Data } from '../record/entry.ts';
import { askBehind } from '../server/client/ask.ts';
import type { ListRow } from '../server/protocol.ts';

interface Known {
	collection: string;
	id: string;
	data: Data;
}

/** Entries that an article's fields name, as `collection/id`. */
function namedBy(fields: Fields, data: Data): string[] {
	return Object.entries(fields).flatMap(([key, field]) => namedIn(field, data[key]));
}

function namedIn(field: Field, value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap((item) => namedIn(field, item));
	if (field.fields && typeof value === 'object' && value !== null)
		return namedBy(field.fields, value as Data);
	if (typeof value !== 'string' || value === '') return [];
	if (field.refersTo?.kind === 'anyEntry') return [value];
	return field.refersTo?.kind === 'entry' ? [`${field.refersTo.collection}/${value}`] : [];
}

const asked = new Map<string, Promise<Known | undefined>>();

/** What an entry that is named by another one is told by, and how it stands. */
const told = ['summary', 'stage', 'withdrawn', 'expiresAt', 'replacedBy', 'consent'];

async function standing({ path }: ListRow): Promise<Data> {
	const file = await askBehind('read', { path });
	if (!('raw' in file)) return {};
	const data = readEntryFile(file.raw);
	return Object.fromEntries(told.flatMap((key) => (key in data ? [[key, data[key]]] : [])));
}

async function look(address: string): Promise<Known | undefined> {
	const [collection = '', id = ''] = address.split('/');
	const { rows } = await listPage({ collection, search: id, size: 5 });
	const row = rows.find((one) => one.id === id);
	if (!row) return undefined;
	const { title, kind, publishedAt } = row;
	return {
		collection,
		id,
		data: { title, kind, publishedAt, stage: 'ready', ...(await standing(row)) },
	};
}

/** The entries an article names: what tells of them, and how they stand. */
export async function knownEntries(fields: Fields, data: Data): Promise<Known[]> {
	const found = await Promise.all(
		namedBy(fields, data).map((address) => {
			const known = asked.get(address) ?? look(address).catch(() => undefined);
			asked.set(address, known);
			return known;
		}),
	);
	return found.filter((entry) => entry !== undefined);
}

let settings: Promise<Record<string, unknown>> | undefined;

const lists = [
	...(['topics', 'buildings', 'contacts', 'bulletins', 'disclosure'] as const),
	...(['holidays', 'honours'] as const),
];

/** `site` and the lists a page may ask for, read once while the editor is open. */
export function knownSettings(): Promise<Record<string, unknown>> {
	settings ??= Promise.all([
		readSettingsObject('site'),
		Promise.all(lists.map(async (name) => [name, await readSettings(name)] as const)),
	]).then(
		([site, read]) => ({
			...(Object.keys(site).length > 0 ? { site } : {}),
			...Object.fromEntries(read),
		}),
		() => ({}),
	);
	return settings;
}
