/** A summary answers for every task of its plan: what it does not name in the same words, the page cannot set side by side. */
import type { CheckedEntry } from '../../../reading/content.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

const tasksOf = ({ value }: CheckedEntry) => (value?.['tasks'] ?? []) as readonly { text: string }[];
const nameOf = ({ text }: { text: string }) => text.replaceAll(/\s/g, '');

function untold(summary: CheckedEntry, plan: CheckedEntry): PlacedFound[] {
	const told = new Set(tasksOf(summary).map(nameOf));
	const left = tasksOf(plan).filter((task) => !told.has(nameOf(task)));
	const [first] = left;
	if (!first) return [];
	const more = left.length > 1 ? `等 ${left.length} 项` : '';
	const message = `计划里的“${first.text}”${more}总结没有写做到哪里：照计划的原话写进“任务”，没做的也写上`;
	return [{ of: summary, path: ['tasks'], beside: ['plan'], message }];
}

export const taskUntold: ContentRule = {
	id: 'honesty/task-untold',
	level: 'warning',
	title: '总结没有逐条对上计划',
	why: '年初说了要做的事，年底一件一件有交代，居民才信。',
	check: ({ entries }) => {
		const own = entries.filter(({ definition, value }) => value && 'tasks' in definition.fields);
		const byId = new Map(own.map((entry) => [entry.id, entry]));
		return own.flatMap((entry) => {
			const plan = byId.get(String(entry.value?.['plan']));
			return plan && entry.value?.['plan'] !== undefined ? untold(entry, plan) : [];
		});
	},
};
