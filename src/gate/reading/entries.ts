/** Reads the entries of a collection; with a cache, only those whose file has changed. */
import { resolve } from 'node:path';
import { setImmediate as others } from 'node:timers/promises';
import type { Collection } from '../../collections/collection.ts';
import { revisedBy } from '../../collections/revisions.ts';
import { entryOf, type Entry } from '../entry.ts';
import type { Finding } from '../finding.ts';
import { laidOver, nothing, type Overlay } from './overlay.ts';
import { readEntry, type Source } from './source.ts';
import { stampOf } from '../../lib/stamp.ts';
import { filesBelow, type FilesBelow } from './files-below.ts';

/** An entry and the file it was read from. */
export interface CheckedEntry extends Entry, Pick<Source, 'path' | 'lineOf' | 'bodyLine'> {}

interface Parsed {
	entry?: CheckedEntry;
	findings: Finding[];
}

/** Parsed entries by absolute path: one is read again when its file changed. */
export type ContentCache = Map<string, { stamp: string; parsed: Parsed }>;

export interface ReadingOptions {
	cache?: ContentCache;
	overlay?: Overlay;
}

function parse(place: string, file: string, definition: Collection): Parsed {
	const { source, findings } = readEntry(place, file);
	if (!source) return { findings };
	const { path, lineOf, bodyLine, data, body } = source;
	// A correction names its pictures as its entry does, and is judged as that.
	const entry = Object.assign(entryOf(definition, revisedBy(file), data, body), {
		path,
		lineOf,
		bodyLine,
	});
	return { entry, findings };
}

/** Reads one file, or remembers it. */
function reader(root: string, definition: Collection, { cache, overlay }: ReadingOptions) {
	return (file: string): Parsed => {
		const path = resolve(root, file);
		const place = overlay?.get(file);
		if (place) {
			const parsed = parse(place, file, definition);
			if (parsed.entry) parsed.entry.path = path;
			return parsed;
		}
		const stamp = cache && stampOf(path);
		const kept = cache?.get(path);
		if (kept && kept.stamp === stamp) return kept.parsed;
		const parsed = parse(path, file, definition);
		if (stamp !== undefined) cache?.set(path, { stamp, parsed });
		return parsed;
	};
}

function filesOf({ files }: FilesBelow, folder: string): string[] {
	return [...files].filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.md'));
}

/** @param folder the collection's, or that of its corrections @param unread gets what could not even be read */
export function readCollection(
	root: string,
	tree: FilesBelow,
	definition: Collection,
	options: ReadingOptions,
	unread: Finding[],
	folder = definition.name,
): CheckedEntry[] {
	const read = reader(root, definition, options);
	const files = laidOver(filesOf(tree, folder), folder, options.overlay ?? nothing);
	return files.flatMap((file) => {
		const { entry, findings } = read(file);
		unread.push(...findings);
		return entry ? [entry] : [];
	});
}

/** Fills the cache a few files at a time, so that a server goes on answering meanwhile. */
export async function warm(
	root: string,
	definitions: readonly Collection[],
	cache: ContentCache,
): Promise<void> {
	const tree = filesBelow(root);
	for (const definition of definitions) {
		const read = reader(root, definition, { cache });
		for (const [place, file] of filesOf(tree, definition.name).entries()) {
			read(file);
			if (place % 10 === 0) await others();
		}
	}
}
