/**
 * What text rules find in entries, kept by what it depends on: the entry's text, the settings, the rules. In memory by
 * the entry, which is another object when its file changed; of a large content on the disk too, so that the next
 * process looks at what is new alone. Names stand there as hashes.
 */
import { createHash } from 'node:crypto';
import type { CheckedEntry } from '../reading/entries.ts';
import type { Settings } from './find.ts';
import { look } from './look.ts';
import { rulesHash } from './rules-hash.ts';
import { lookedThrough } from './second-thread.ts';
import { fileOf, read, write, type KeptHit, type Store } from './store.ts';

export type { KeptHit };

const inMemory = new WeakMap<CheckedEntry, { settings: Settings; hits: KeptHit[] }>();

/** Fewer are looked through in less time than it takes to read a store. */
const many = 200;

const keyOf = ({ file, data, body }: CheckedEntry) =>
	createHash('sha256')
		.update(JSON.stringify([file, data, body]))
		.digest('base64url')
		.slice(0, 22);

interface Looking {
	settings: Settings;
	/** Of the content, for the store. */
	root: string;
	/** These are all entries: what else the store holds is of no use any more. */
	all: boolean;
}

function throughStore(
	entries: readonly CheckedEntry[],
	{ settings, root, all }: Looking,
): Map<CheckedEntry, KeptHit[]> {
	const version = createHash('sha256')
		.update(rulesHash() + JSON.stringify(settings))
		.digest('base64url');
	const file = fileOf(root);
	const known = read(file, version);
	const keys = new Map(entries.map((entry) => [entry, keyOf(entry)]));
	const fresh = entries.filter((entry) => !known.has(keys.get(entry) ?? ''));
	const looked = lookedThrough(fresh, settings);
	const hitsIn = new Map(fresh.map((entry, place) => [entry, looked[place] ?? []]));
	const now: Store = new Map(all ? [] : known);
	const found = new Map<CheckedEntry, KeptHit[]>();
	for (const [entry, key] of keys) {
		const hits = hitsIn.get(entry) ?? known.get(key) ?? [];
		now.set(key, hits);
		found.set(entry, hits);
	}
	if (now.size !== known.size || [...now.keys()].some((key) => !known.has(key)))
		write(file, version, now);
	return found;
}

/** @param root of the content, for the store */
export function hitsOf(
	entries: readonly CheckedEntry[],
	settings: Settings,
	root: string,
): (entry: CheckedEntry) => readonly KeptHit[] {
	const left = entries.filter((entry) => inMemory.get(entry)?.settings !== settings);
	const found =
		left.length < many
			? new Map(left.map((entry) => [entry, look(entry, settings)]))
			: throughStore(left, { settings, root, all: left.length === entries.length });
	for (const [entry, hits] of found) inMemory.set(entry, { settings, hits });
	return (entry) => inMemory.get(entry)?.hits ?? [];
}
