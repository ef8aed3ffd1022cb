/** The editor's lists: one column's articles, and what waits for someone in all of them. */
import type { Actions, ListQuery, Todo, Waiting } from '../protocol.ts';
import { isStaged } from '../../../src/collections/collection.ts';
import { definitionOf, definitions } from '../../../src/collections/index.ts';
import { outcomeOwed } from '../../../src/gate/rules/entry/honesty/outcome-owed.ts';
import { refused } from '../request-error.ts';
import type { EditorContext } from '../context.ts';
import type { Asker } from '../door.ts';
import type { CheckedContent } from '../content-store.ts';
import { disclosuresOwed } from './disclosures-owed.ts';
import { holidaysOwed } from './holidays.ts';
import { overdueTasks } from './overdue.ts';
import { listPage, shown, type Listed } from './page.ts';
import { revisionRows, rows, type Known } from './rows.ts';
import { atItsSeason } from './season.ts';
import { seriesIn } from './series.ts';
import { withTurn } from './turn.ts';

type Answer<A extends keyof Actions> = Promise<Actions[A]['answer']>;
/** A list waits this long to know who changed what. Milliseconds. */
const patience = 400;

/** @throws RequestError when there is no such collection */
export function refuseUnknown(collection: string): void {
	if (!definitionOf(collection)) throw refused(`没有“${collection.slice(0, 40)}”这个栏目。`, 404);
}

type Columns = Listed & { revisions: Listed['rows']; unanswered: Listed['rows'] };

/** What the gate says: the desk counts no days of its own. */
function unansweredIn({ findings }: CheckedContent, own: Listed['rows']): Listed['rows'] {
	const owed = new Set(
		findings.filter(({ rule }) => rule === outcomeOwed.id).map(({ file }) => `content/${file}`),
	);
	return own.filter(({ path }) => owed.has(path));
}

function columnsIn(
	content: CheckedContent,
	known: Known,
	names: readonly string[],
	asker: Asker,
): Columns {
	const own = names.flatMap((name) => rows(content, name, known));
	// On one's own computer nobody waits for another.
	const revisions = asker.record ? revisionRows(content, known) : [];
	return { rows: own, revisions, unanswered: unansweredIn(content, own), now: known.now };
}

const returnedOf = ({ returns }: EditorContext, { record }: Asker) =>
	record?.returned() ?? returns.all();

async function columns(
	context: EditorContext,
	names: readonly string[],
	asker: Asker,
): Promise<Columns> {
	const [changes, withheld, content] = await Promise.all([
		context.changes.known(patience),
		context.unversioned(),
		context.store.checked(context.listAge, context.listPatience),
	]);
	const known = { changes, withheld, returned: returnedOf(context, asker), now: context.now() };
	return columnsIn(content, known, names, asker);
}

export async function list(context: EditorContext, query: ListQuery, asker: Asker): Answer<'list'> {
	refuseUnknown(query.collection);
	const page = listPage(await columns(context, [query.collection], asker), query);
	const series = seriesIn(context.store.content(context.listAge), query.collection, context.now());
	return {
		...page,
		rows: page.rows.map((row) => withTurn(context, asker, row)),
		...(series ? { series } : {}),
	};
}

const staged = Object.entries(definitions)
	.filter(([, definition]) => isStaged(definition))
	.map(([name]) => name);

const parts = ['review', 'draft', 'scheduled', 'expiring'] as const satisfies readonly Waiting[];

/** Last changed first. */
export async function todo(context: EditorContext, asker: Asker): Answer<'todo'> {
	const { rows: own, revisions, unanswered, now } = await columns(context, staged, asker);
	const all = { rows: [...own, ...revisions], now };
	const partOf = (state: Waiting) => {
		const page = listPage(all, { state, sort: 'changedAt', size: 200 });
		return { rows: page.rows.map((row) => withTurn(context, asker, row)), total: page.total };
	};
	const found = Object.fromEntries(parts.map((part) => [part, partOf(part)] as const));
	const season = atItsSeason(own, now).map((row) => shown(row));
	const holidays = holidaysOwed(context);
	const content = context.store.content(context.listAge);
	return {
		parts: found as Todo['parts'],
		overdue: overdueTasks(content, now),
		owed: disclosuresOwed(content, now),
		unanswered: unanswered.map((row) => shown(row)),
		season,
		...(holidays ? { holidays } : {}),
	};
}

/** How many wait: in an office for who asks, on one's own computer for whoever sits there. Without the gate: it takes its time. */
export function countWaiting(context: EditorContext, asker: Asker): number {
	const { store, listAge } = context;
	const known = {
		changes: new Map(),
		withheld: new Set<string>(),
		returned: returnedOf(context, asker),
		now: context.now(),
	};
	const checked = { content: store.content(listAge), findings: [] };
	const { rows: own, revisions } = columnsIn(checked, known, staged, asker);
	const turns = [...own, ...revisions].map((row) => withTurn(context, asker, row).turn);
	return turns.filter((turn) => turn && (!asker.record || turn.mine)).length;
}
