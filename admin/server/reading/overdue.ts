/** What a plan set a day for and that is not done, though the day is over. */
import type { CheckedEntry, Content } from '../../../src/gate/reading/content.ts';
import { stateOf } from '../../../src/gate/states.ts';
import type { Overdue } from '../lists-protocol.ts';

interface Task {
	text: string;
	due?: string;
	state: string;
}

const tasksOf = ({ value }: CheckedEntry) => (value?.['tasks'] ?? []) as readonly Task[];

/** Ids of what a public summary has answered for: what it did not carry through is known. */
function answered(entries: readonly CheckedEntry[], now: string): ReadonlySet<string> {
	return new Set(
		entries
			.filter((entry) => stateOf(entry, now) === 'current')
			.flatMap(({ value }) => (typeof value?.['plan'] === 'string' ? [value['plan']] : [])),
	);
}

/** @param now Shanghai wall time @returns by entry, what has been due the longest first */
export function overdueTasks({ entries }: Content, now: string): Overdue[] {
	const own = entries.filter(({ definition }) => 'tasks' in definition.fields);
	const known = answered(own, now);
	const today = now.slice(0, 10);
	return (
		own
			.filter((entry) => stateOf(entry, now) === 'current')
			// A summary tells of what was promised elsewhere.
			.filter(({ id, value }) => value?.['plan'] === undefined && !known.has(id))
			.map((entry) => ({
				collection: entry.collection,
				path: `content/${entry.file}`,
				title: String(entry.value?.['title']),
				tasks: tasksOf(entry)
					.filter(({ due, state }) => due !== undefined && due < today && state !== 'done')
					.map(({ text, due = '' }) => ({ text, due }))
					.sort((a, b) => (a.due < b.due ? -1 : 1)),
			}))
			.filter(({ tasks }) => tasks.length > 0)
			.sort((a, b) => ((a.tasks[0]?.due ?? '') < (b.tasks[0]?.due ?? '') ? -1 : 1))
	);
}
