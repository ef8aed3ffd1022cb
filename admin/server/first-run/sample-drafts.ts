/** A few of the sample's articles as drafts to learn from: in no output, and without what only the sample has. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Field, Fields } from '../../../src/collections/field.ts';
import { isStaged } from '../../../src/collections/collection.ts';
import { readContent, type CheckedEntry } from '../../../src/gate/reading/content.ts';
import { references } from '../../../src/gate/references.ts';
import { sampleFolder } from '../../../src/lib/content-root.ts';
import { writeEntryFile } from '../../record/entry.ts';
import { keysOfAll } from '../../record/behaving.ts';

/** Of each collection. */
const enough = 2;

const ownOnly = keysOfAll('ownOnly');

type Whole = CheckedEntry & { data: Record<string, unknown> };

const leadsAway = ({ refersTo, fields }: Field): boolean =>
	(refersTo !== undefined && refersTo.kind !== 'picture' && refersTo.kind !== 'file') ||
	Object.values(fields ?? {}).some(leadsAway);

/** What names another entry, or a key of the sample's settings, stays behind. */
function draftOf({ data, body, definition }: Whole): Record<string, unknown> {
	const fields: Fields = definition.fields;
	const kept = Object.entries(data).filter(([key]) => {
		const field = fields[key];
		return field && !ownOnly.includes(key) && !leadsAway(field);
	});
	const { title, publishedAt } = data;
	return {
		...Object.fromEntries(kept),
		title: `（示例）${String(title)}`,
		publishedAt,
		stage: 'draft',
		body,
	};
}

/** Others would be half an article: an explainer without its document, a report without its announcement. */
const standsAlone = ({ definition, data }: Whole) =>
	Object.entries(definition.fields).every(
		([key, field]) => !(field.refersTo?.kind === 'entry' && data[key] !== undefined),
	);

function chosen(): Whole[] {
	const entries = readContent(sampleFolder).entries.filter(
		(entry): entry is Whole =>
			entry.value !== undefined && isStaged(entry.definition) && standsAlone(entry as Whole),
	);
	const byCollection = Map.groupBy(entries, ({ collection }) => collection);
	return [...byCollection.values()].flatMap((of) =>
		of.sort((a, b) => (a.id < b.id ? 1 : -1)).slice(0, enough),
	);
}

function copyMedia({ definition, data, read }: Whole, folder: string): void {
	const named = references(definition.fields, data).filter(({ refersTo }) =>
		['picture', 'file'].includes(refersTo.kind),
	);
	const paths = [...named.map(({ value }) => value), ...read.pictures.map(({ path }) => path)];
	for (const path of [...paths, ...read.files.map(({ path }) => path)]) {
		const file = join('media', basename(dirname(path)), basename(path));
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		cpSync(join(sampleFolder, file), join(folder, file));
	}
}

/** @param folder of the content in the making */
export function layOutDrafts(folder: string): void {
	for (const entry of chosen()) {
		const { collection, id, definition } = entry;
		mkdirSync(join(folder, collection), { recursive: true });
		const text = writeEntryFile(draftOf(entry), Object.keys(definition.fields));
		writeFileSync(join(folder, collection, `${id}.md`), text);
		copyMedia(entry, folder);
	}
}
