/** No step of gathering looks through all entries for each entry: ten times as many are read about ten times as often. */
import { expect, test, vi } from 'vitest';
import { readEntryData } from '../../../src/collections/check.ts';
import type { Collection } from '../../../src/collections/collection.ts';
import {
	collectionNames,
	collections,
	type CollectionName,
} from '../../../src/collections/index.ts';
import type { Entry } from '../../../src/lib/entry.ts';
import { indexOf, type EntryIndex } from '../../../src/lib/entry-index.ts';
import { generatedEntries } from '../../generated-entries.ts';

vi.stubEnv('SITE_NOW', '2026-11-22 09:00');
const { entryIndex } = await import('../../../src/lib/entries.ts');
const { everyView } = await import('./every-view.ts');

let reads = 0;

/** The same thing; whenever something of it is asked, that is one read. */
function counted<T extends object>(thing: T): T {
	let data: object | undefined;
	return new Proxy(thing, {
		get(target, key) {
			reads += 1;
			const value: unknown = Reflect.get(target, key);
			if (key !== 'data') return value;
			return (data ??= counted(value as object));
		},
	});
}

type Generated = ReturnType<typeof generatedEntries>;

function entriesIn(name: CollectionName, all: Generated) {
	const definition = collections[name] as unknown as Collection;
	return all
		.filter(({ collection }) => collection === name)
		.map(({ collection, id, data }) => {
			const { value, issues } = readEntryData(definition, data);
			expect(issues, id).toEqual([]);
			const names = { pictures: [], files: [], contacts: [] };
			return counted({ collection, id, data: value ?? {}, body: '正文。', path: '', names });
		});
}

async function countedIndex(shelf: Map<string, object[]>): Promise<EntryIndex> {
	const index = await entryIndex(shelf as never);
	return indexOf(
		new Map(
			collectionNames.map((name) => [
				name,
				index.filedOf(name).map((entry): Entry => counted(entry)),
			]),
		),
	);
}

/** How often entries are asked for something while every page of the site is gathered. */
async function readsOf(count: number): Promise<{ reads: number; views: object[] }> {
	const all = generatedEntries(count);
	const shelf = new Map<string, object[]>(
		collectionNames.map((name) => [name, entriesIn(name, all)]),
	);
	reads = 0;
	const views = everyView(await countedIndex(shelf));
	return { reads, views };
}

test('the reads of all views grow as the entries do', async () => {
	const few = await readsOf(100);
	const many = await readsOf(1_000);
	// They were really gathered, and really counted.
	expect(few.views.length).toBeGreaterThan(100);
	expect(many.views.length).toBeGreaterThan(1_000);
	expect(few.reads).toBeGreaterThan(100 * 20);
	expect(many.reads / few.reads).toBeLessThanOrEqual(11);
}, 60_000);

test('a view is plain data: what is written of it as JSON is all there is', async () => {
	const { views } = await readsOf(100);
	for (const view of views) expect(JSON.parse(JSON.stringify(view))).toEqual(view);
});
