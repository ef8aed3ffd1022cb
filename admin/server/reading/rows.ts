/** Every entry of a collection as a row of the editor's list – also one that cannot be read. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { rowOf, type Data, type Row } from './row.ts';
import type { CheckedEntry } from '../../../src/gate/reading/entries.ts';
import { editorSentence, type Finding } from '../../../src/gate/finding.ts';
import type { Change } from './changes.ts';
import type { CheckedContent } from '../content-store.ts';

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
	/** Shanghai wall time. */
	now: string;
}

export function rows(
	{ content, findings }: CheckedContent,
	collection: string,
	{ changes, withheld, now }: Known,
): Row[] {
	const faults = faultsByFile(findings);
	const entries = content.entries.filter((entry) => entry.collection === collection);
	const files = new Map(entries.map((entry) => [entry.file, dataOf(entry)]));
	for (const { file } of content.unread)
		if (file.startsWith(`${collection}/`) && !files.has(file)) files.set(file, {});
	return [...files].map(([file, data]) => {
		const change = changes.get(file);
		const seconds = () =>
			(statSync(join(content.root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0) / 1000;
		const row = {
			...rowOf(file, data, faults.get(file) ?? [], now),
			changed: change?.[0] ?? seconds(),
			...(withheld.has(file) ? { withheld: true as const } : {}),
		};
		return change ? { ...row, changedBy: change[1] } : row;
	});
}
