/** Every file that public entries give away: in their attachments and in their bodies. */
import { referencesOf } from '../markdown/references.ts';
import { mediaPath } from '../lib/media.ts';
import type { EntryIndex } from '../lib/entry-index.ts';
import type { Entry } from '../lib/entry.ts';
import { fileParts } from '../lib/files.ts';
import type { NamedFiles } from '../lib/named-files.ts';

/** As its body was rendered (`src/markdown/processor.ts`); one that was not yet is read for them. */
function filesInBody({ body = '', rendered }: NonNullable<Entry['source']>, entry: Entry) {
	const files = rendered?.metadata?.['files'] as NamedFiles | undefined;
	if (files) return Object.keys(files);
	return referencesOf(body).files.map(({ path }) => mediaPath(entry, path));
}

function filesOf(entry: Entry): string[] {
	if (!entry.source) return [];
	const attached = (entry.data.attachments ?? []).map(({ file }) => mediaPath(entry, file));
	return [...attached, ...filesInBody(entry.source, entry)];
}

export function publicFiles({ all }: EntryIndex) {
	const paths = new Set(all.flatMap(filesOf));
	const files = [...paths].map((path) => ({ path, ...fileParts(path) }));
	return [...new Map(files.map((file) => [`${file.hash}/${file.name}`, file])).values()];
}
