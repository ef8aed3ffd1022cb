/** Every entry of a collection as a row of the editor's list – also one that cannot be read. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { revisionOf } from '../../../src/collections/revisions.ts';
import { rowOf, type Data, type Row } from './row.ts';
import type { CheckedEntry } from '../../../src/gate/reading/entries.ts';
import { editorSentence, type Finding } from '../../../src/gate/finding.ts';
import type { Change } from './changes.ts';
import type { CheckedContent } from '../content-store.ts';
import { wholeText, wordsAround } from './whole-text.ts';
import type { Returned } from '../office-protocol.ts';

function faultsByFile(findings: readonly Finding[]): Map<string, string[]> {
	const errors = findings.filter(({ level }) => level === 'error');
	return new Map(
		[...Map.groupBy(errors, ({ file }) => file)].map(([file, found]) => [
			file,
			found.map(({ editor }) => editorSentence(editor)),
		]),
	);
}

function dataOf({ value, data }: CheckedEntry): Data {
	return value ?? (typeof data === 'object' && data !== null ? (data as Data) : {});
}

export interface Known {
	changes: ReadonlyMap<string, Change>;
	/** Files that have no version of what stands in them (`unversioned.ts`). */
	withheld: ReadonlySet<string>;
	/** In an office: why articles were sent back, by file. */
	returned: ReadonlyMap<string, Returned>;
	/** Shanghai wall time. */
	now: string;
}

/** @param file what is known is of @param as what it is listed as */
function rowAt(root: string, file: string, as: Omit<Row, 'changed'>, known: Known): Row {
	const change = known.changes.get(file);
	const seconds = () =>
		(statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0) / 1000;
	const back = known.returned.get(file);
	return {
		...(back ? { returned: back } : {}),
		...as,
		changed: change?.[0] ?? seconds(),
		...(known.withheld.has(file) ? { withheld: true as const } : {}),
		...(change ? { changedBy: change[1] } : {}),
	};
}

export function rows(
	{ content, findings }: CheckedContent,
	collection: string,
	known: Known,
): Row[] {
	const faults = faultsByFile(findings);
	const entries = content.entries.filter((entry) => entry.collection === collection);
	const files = new Map<string, CheckedEntry | undefined>(entries.map((one) => [one.file, one]));
	for (const { file } of content.unread)
		if (file.startsWith(`${collection}/`) && !files.has(file)) files.set(file, undefined);
	return [...files].map(([file, entry]) => {
		const as = rowOf(file, entry ? dataOf(entry) : {}, faults.get(file) ?? [], known.now);
		const row = rowAt(content.root, file, as, known);
		if (!entry) return row;
		const around = (word: string) => wordsAround(entry, word);
		return { ...row, text: { whole: () => wholeText(entry), around } };
	});
}

/** Corrections that wait, under the entries that they are of. */
export function revisionRows({ content, findings }: CheckedContent, known: Known): Row[] {
	const faults = faultsByFile(findings);
	return content.revisions.map((entry) => {
		const file = revisionOf(entry.file);
		const as = rowOf(entry.file, dataOf(entry), faults.get(file) ?? [], known.now);
		return rowAt(content.root, file, { ...as, revision: true }, known);
	});
}
