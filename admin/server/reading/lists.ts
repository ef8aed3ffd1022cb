/** The editor's lists: one column's articles, and what waits for someone in all of them. */
import type { Actions, ListQuery, ListRow } from '../protocol.ts';
import { isStaged } from '../../../src/collections/collection.ts';
import { definitionOf, definitions } from '../../../src/collections/index.ts';
import { refused } from '../request-error.ts';
import type { EditorContext } from '../context.ts';
import { listPage, type Listed } from './page.ts';
import { rows } from './rows.ts';

type Answer<A extends keyof Actions> = Promise<Actions[A]['answer']>;
/** A list waits this long to know who changed what. Milliseconds. */
const patience = 400;

/** @throws RequestError when there is no such collection */
export function known(collection: string): void {
	if (!definitionOf(collection)) throw refused(`没有“${collection.slice(0, 40)}”这个栏目。`, 404);
}

async function columns(context: EditorContext, names: readonly string[]): Promise<Listed> {
	const [changes, withheld, content] = await Promise.all([
		context.changes.known(patience),
		context.unversioned(),
		context.store.checked(context.listAge),
	]);
	const now = context.now();
	return { rows: names.flatMap((name) => rows(content, name, { changes, withheld, now })), now };
}

export async function list(context: EditorContext, query: ListQuery): Answer<'list'> {
	known(query.collection);
	return listPage(await columns(context, [query.collection]), query);
}

const staged = Object.entries(definitions)
	.filter(([, definition]) => isStaged(definition))
	.map(([name]) => name);

/** Last changed first. */
export async function todo(context: EditorContext): Answer<'todo'> {
	const all = await columns(context, staged);
	const inState = (state: NonNullable<ListQuery['state']>): ListRow[] =>
		listPage(all, { state, sort: 'changedAt', size: 200 }).rows;
	return {
		review: inState('review'),
		draft: inState('draft'),
		scheduled: inState('scheduled'),
		expiring: inState('expiring'),
	};
}
