/** Every entry of a collection as a row of the editor's list – also one that cannot be read. */
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ListRow } from '../../admin/protocol.ts';
import { asText } from '../../src/collections/field.ts';
import type { CheckedEntry } from '../../src/gate/entries.ts';
import { sentence, type Finding } from '../../src/gate/finding.ts';
import { state, type State } from '../../src/lib/state.ts';
import type { Change } from './changes.ts';
import type { Shelf } from './library.ts';

/** A row, and what it is searched and sorted by. */
export interface Row extends Omit<ListRow, 'changedAt'> {
	docNumber: string;
	year: string;
	/** Seconds since 1970. */
	changed: number;
}

type Data = Record<string, unknown>;
const moment = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;

function textOf(data: Data, key: string): string | undefined {
	const value = asText(data[key]);
	return typeof value === 'string' && value !== '' ? value : undefined;
}

function timeOf(data: Data, key: string): string | undefined {
	const value = textOf(data, key);
	return value !== undefined && moment.test(value) ? value : undefined;
}

/** What is not even readable is not public: it counts as a draft. */
function stateOf(data: Data, now: string): State {
	const stage = textOf(data, 'stage') ?? 'ready';
	const publishedAt = timeOf(data, 'publishedAt');
	if (stage === 'review') return 'review';
	if (stage !== 'ready' || publishedAt === undefined) return 'draft';
	return state(
		{
			stage,
			publishedAt,
			expiresAt: timeOf(data, 'expiresAt'),
			...(data['withdrawn'] ? { withdrawn: { at: '', reason: '' } } : {}),
			replacedBy: textOf(data, 'replacedBy'),
		},
		now,
	);
}

function reviewOf(data: Data): ListRow['review'] {
	const review = data['review'];
	if (typeof review !== 'object' || review === null) return undefined;
	const names = (['first', 'second', 'final'] as const).flatMap((step) => {
		const name = textOf(review as Data, step);
		return name === undefined ? [] : [[step, name] as const];
	});
	return names.length > 0 ? Object.fromEntries(names) : undefined;
}

/** Without what is undefined. */
function present<T extends object>(row: { [K in keyof T]: T[K] | undefined }): T {
	return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
}

function rowOf(file: string, data: Data, faults: string[], now: string): Omit<Row, 'changed'> {
	const [collection = ''] = file.split('/');
	const id = basename(file, '.md');
	const publishedAt = timeOf(data, 'publishedAt');
	return present<Omit<Row, 'changed'>>({
		collection,
		id,
		path: `content/${file}`,
		title: textOf(data, 'title') ?? id,
		kind: textOf(data, 'kind'),
		state: stateOf(data, now),
		publishedAt,
		expiresAt: timeOf(data, 'expiresAt'),
		review: reviewOf(data),
		faults: faults.length > 0 ? faults : undefined,
		docNumber: textOf(data, 'docNumber') ?? '',
		year: publishedAt?.slice(0, 4) ?? /^\d{4}(?=\d{4}-)/.exec(id)?.[0] ?? '',
	});
}

function faultsByFile(findings: readonly Finding[]): Map<string, string[]> {
	const errors = findings.filter(({ level }) => level === 'error');
	return new Map(
		[...Map.groupBy(errors, ({ file }) => file)].map(([file, found]) => [
			file,
			found.map(sentence),
		]),
	);
}

function dataOf({ value, data }: CheckedEntry): Data {
	return value ?? (typeof data === 'object' && data !== null ? (data as Data) : {});
}

/** @param now Shanghai wall time */
export function rows(
	{ content, findings }: Shelf,
	collection: string,
	changes: ReadonlyMap<string, Change>,
	now: string,
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
		};
		return change ? { ...row, changedBy: change[1] } : row;
	});
}
