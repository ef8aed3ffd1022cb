/** The editor's lists: one column's articles, and what waits for someone in all of them. */
import type { Actions, ListQuery, ListRow } from '../protocol.ts';
import { isStaged } from '../../../src/collections/collection.ts';
import { definitionOf, definitions } from '../../../src/collections/index.ts';
import { refused } from '../request-error.ts';
import type { EditorContext } from '../context.ts';
import type { Asker } from '../door.ts';
import { listPage, type Listed } from './page.ts';
import { revisionRows, rows } from './rows.ts';

type Answer<A extends keyof Actions> = Promise<Actions[A]['answer']>;
/** A list waits this long to know who changed what. Milliseconds. */
const patience = 400;

/** @throws RequestError when there is no such collection */
export function known(collection: string): void {
	if (!definitionOf(collection)) throw refused(`没有“${collection.slice(0, 40)}”这个栏目。`, 404);
}

async function columns(
	context: EditorContext,
	names: readonly string[],
	{ record }: Asker,
): Promise<Listed & { revisions: Listed['rows'] }> {
	const [changes, withheld, content] = await Promise.all([
		context.changes.known(patience),
		context.unversioned(),
		context.store.checked(context.listAge),
	]);
	const now = context.now();
	const known = { changes, withheld, returned: record?.returned() ?? new Map(), now };
	const own = names.flatMap((name) => rows(content, name, known));
	// On one's own computer nobody waits for another.
	return { rows: own, revisions: record ? revisionRows(content, known) : [], now };
}

export async function list(context: EditorContext, query: ListQuery, asker: Asker): Answer<'list'> {
	known(query.collection);
	return listPage(await columns(context, [query.collection], asker), query);
}

const staged = Object.entries(definitions)
	.filter(([, definition]) => isStaged(definition))
	.map(([name]) => name);

/** Last changed first. */
export async function todo(context: EditorContext, asker: Asker): Answer<'todo'> {
	const { rows: own, revisions, now } = await columns(context, staged, asker);
	const all = { rows: [...own, ...revisions], now };
	const inState = (state: NonNullable<ListQuery['state']>): ListRow[] =>
		listPage(all, { state, sort: 'changedAt', size: 200 }).rows;
	return {
		review: inState('review'),
		draft: inState('draft'),
		scheduled: inState('scheduled'),
		expiring: inState('expiring'),
	};
}
