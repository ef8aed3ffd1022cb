/** Where what text rules found in a large content is kept on the disk. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { PlacedHit } from './rule.ts';

/** Of a rule; `person` is the hash of the name. */
export interface KeptHit extends PlacedHit {
	rule: string;
}

/** By the hash of the entry. */
export type Store = Map<string, KeptHit[]>;

interface Stored {
	version: string;
	hits: Record<string, KeptHit[]>;
}

export const fileOf = (root: string) =>
	resolve(
		'.cache/gate',
		`texts-${createHash('sha256').update(root).digest('hex').slice(0, 12)}.json`,
	);

/** A store that cannot be read, or of other rules or settings, is an empty one. */
export function read(file: string, version: string): Store {
	try {
		const stored = JSON.parse(readFileSync(file, 'utf8')) as Stored;
		return new Map(stored.version === version ? Object.entries(stored.hits) : []);
	} catch {
		return new Map();
	}
}

export function write(file: string, version: string, hits: Store): void {
	const unfinished = `${file}.${process.pid}`;
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(unfinished, JSON.stringify({ version, hits: Object.fromEntries(hits) }));
		renameSync(unfinished, file);
	} catch {
		// The next check looks again.
	}
}
