/** One entry as a row of the editor's list, whatever its file holds. */
import { keysWith } from '../../../src/collections/behaviour.ts';
import { isStaged } from '../../../src/collections/collection.ts';
import { asText } from '../../../src/collections/field.ts';
import { definitionOf } from '../../../src/collections/index.ts';
import { ownName } from '../../../src/collections/parts/other-name.ts';
import { state, type State } from '../../../src/lib/state.ts';
import type { ListRow } from '../protocol.ts';

/** A row, and what it is searched and sorted by. */
export interface Row extends Omit<ListRow, 'changedAt'> {
	/** What it is found by first. */
	searched: string;
	/** Asked only by a search: all its words, folded, and those around one of them. */
	text?: { whole: () => string; around: (word: string) => string };
	year: string;
	/** Seconds since 1970. */
	changed: number;
}

export type Data = Record<string, unknown>;
const moment = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;

function textAt(data: Data, key: string): string | undefined {
	const value = asText(data[key]);
	return typeof value === 'string' && value !== '' ? value : undefined;
}

function timeOf(data: Data, key: string): string | undefined {
	const value = textAt(data, key);
	return value !== undefined && moment.test(value) ? value : undefined;
}

/** What is not even readable is not public: it counts as a draft. */
function stateOf(data: Data, collection: string, now: string): State {
	const definition = definitionOf(collection);
	// A fixed page has no time of its own: it is simply there.
	if (definition && !isStaged(definition))
		return textAt(data, 'title') === undefined ? 'draft' : 'current';
	const stage = textAt(data, 'stage') ?? 'ready';
	const publishedAt = timeOf(data, 'publishedAt');
	if (stage === 'review') return 'review';
	if (stage !== 'ready' || publishedAt === undefined) return 'draft';
	return state(
		{
			stage,
			publishedAt,
			expiresAt: timeOf(data, 'expiresAt'),
			...(data['withdrawn'] ? { withdrawn: { at: '', reason: '' } } : {}),
			replacedBy: textAt(data, 'replacedBy'),
		},
		now,
	);
}

function reviewOf(data: Data): ListRow['review'] {
	const review = data['review'];
	if (typeof review !== 'object' || review === null) return undefined;
	const names = (['first', 'second', 'final'] as const).flatMap((step) => {
		const name = textAt(review as Data, step);
		return name === undefined ? [] : [[step, name] as const];
	});
	return names.length > 0 ? Object.fromEntries(names) : undefined;
}

/** Its id, and the text of every field that says it is searched. */
function searchedIn(collection: string, data: Data, id: string): string {
	const keys = keysWith(definitionOf(collection)?.fields ?? {}, 'searched');
	return [...keys.map((key) => textAt(data, key) ?? ''), id].join('\n');
}

/** Without what is undefined. */
function present<T extends object>(row: { [K in keyof T]: T[K] | undefined }): T {
	return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
}

/**
 * @param file relative to the content folder
 * @param faults sentences of what the build refuses in it
 * @param now Shanghai wall time
 */
export function rowOf(
	file: string,
	data: Data,
	faults: readonly string[],
	now: string,
): Omit<Row, 'changed'> {
	const [collection = ''] = file.split('/');
	const id = (file.split('/').at(-1) ?? file).replace(/\.md$/, '');
	const publishedAt = timeOf(data, 'publishedAt');
	const title = textAt(data, 'title') ?? id;
	const kind = textAt(data, 'kind');
	return present<Omit<Row, 'changed'>>({
		collection,
		id,
		path: `content/${file}`,
		title,
		kind,
		kindName: ownName(definitionOf(collection)?.fields['kind'] ?? {}, kind, data),
		state: stateOf(data, collection, now),
		publishedAt,
		expiresAt: timeOf(data, 'expiresAt'),
		review: reviewOf(data),
		faults: faults.length > 0 ? [...faults] : undefined,
		searched: searchedIn(collection, { ...data, title }, id),
		year: publishedAt?.slice(0, 4) ?? /^\d{4}(?=\d{4}-)/.exec(id)?.[0] ?? '',
	});
}
