/** Every file that public entries give away: in their fields and in their bodies. */
import { collections } from '../collections/index.ts';
import { filesIn } from '../lib/files-in.ts';
import { mediaPath } from '../lib/media.ts';
import type { EntryIndex } from '../lib/entry-index.ts';
import type { Entry } from '../lib/entry.ts';
import { fileParts } from '../lib/files.ts';

function filesOf(entry: Entry): string[] {
	if (!entry.source) return [];
	const named = filesIn(collections[entry.collection].fields, entry.data);
	return [...named, ...entry.source.files].map((file) => mediaPath(entry, file));
}

export function publicFiles({ all }: EntryIndex) {
	const paths = new Set(all.flatMap(filesOf));
	const files = [...paths].map((path) => ({ path, ...fileParts(path) }));
	return [...new Map(files.map((file) => [`${file.hash}/${file.name}`, file])).values()];
}
