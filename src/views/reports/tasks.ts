/** What was planned beside what was done: a plan with its newest summary, a summary with its plan. */
import { taskStates, type TaskState } from '../../collections/parts/office/tasks.ts';
import type { EntryIndex } from '../../lib/entry-index.ts';
import type { Entry } from '../../lib/entry.ts';
import { fullDate } from '../../lib/dates.ts';
import { officeWords } from '../../office-strings.ts';
import { entriesAt, reportPairs } from '../relations.ts';
import { linkView, markedLinkView, type LinkView, type MarkedLinkView } from '../row.ts';

type Task = NonNullable<Entry<'reports'>['data']['tasks']>[number];

export interface TaskRow {
	text: string;
	due?: string;
	lead?: string | undefined;
	state: TaskState;
	/** 已完成 */
	word: string;
	evidence: MarkedLinkView[];
	/** The summary tells of it, the plan had not. */
	outside?: true;
}

/** Spaces are none of its words. */
const nameOf = ({ text }: Task) => text.replaceAll(/\s/g, '');

/** `6月30日前`; the year is said where it is not the plan's. */
function dueInWords(due: string, year: string): string {
	const day = fullDate(due);
	return officeWords.dueOn(year !== '' && due.startsWith(year) ? day.replace(/^\d+年/, '') : day);
}

interface Beside {
	told?: Task | undefined;
	/** Of the plan: `2026`. */
	year: string;
	index: EntryIndex;
}

function rowOf(planned: Task, { told, year, index }: Beside): TaskRow {
	const { text, due, lead } = planned;
	const state = (told ?? planned).state;
	const proof = new Set([...(planned.evidence ?? []), ...(told?.evidence ?? [])]);
	return {
		text,
		...(due ? { due: dueInWords(due, year) } : {}),
		lead: lead ?? told?.lead,
		state,
		word: taskStates[state],
		evidence: entriesAt([...proof], index).map(markedLinkView),
	};
}

function rowsOf(
	planned: readonly Task[],
	told: readonly Task[],
	around: Omit<Beside, 'told'>,
): TaskRow[] {
	const byName = new Map(told.map((task) => [nameOf(task), task]));
	const names = new Set(planned.map(nameOf));
	const others = told.filter((task) => !names.has(nameOf(task)));
	return [
		...planned.map((task) => rowOf(task, { ...around, told: byName.get(nameOf(task)) })),
		...others.map((task) => ({ ...rowOf(task, around), outside: true as const })),
	];
}

/** The plan and the summary of it: which is its own, which the other's. */
function bothOf(entry: Entry<'reports'>, index: EntryIndex) {
	const { plan, summaries } = reportPairs(entry, index);
	if (plan?.data.tasks) return { planned: plan.data.tasks, told: entry.data.tasks, other: plan };
	const summary = summaries.find(({ data }) => data.tasks);
	return { planned: entry.data.tasks, told: summary?.data.tasks, other: summary };
}

export interface TasksView {
	title: string;
	rows: TaskRow[];
	/** The other of plan and summary. */
	against: LinkView | undefined;
}

export function tasksView(entry: Entry<'reports'>, index: EntryIndex): TasksView | undefined {
	// Of what is withdrawn nothing is told by the other.
	if (!entry.source) return undefined;
	const { planned = [], told = [], other } = bothOf(entry, index);
	const year = entry.data.period?.to.slice(0, 4) ?? '';
	const rows = rowsOf(planned, told, { year, index });
	if (rows.length === 0) return undefined;
	const count = (state: TaskState) => rows.filter((row) => row.state === state).length;
	return {
		title: officeWords.tasks(rows.length, count('done'), count('partly')),
		rows,
		against: other && linkView(other),
	};
}
