import { collection, type Problem } from './collection.ts';
import { campaign, entryFields } from './entry.ts';
import { choice, optional } from './fields.ts';
import { when } from './form.ts';
import { figures } from './parts/office/figures.ts';
import { period, periodProblems } from './parts/office/period.ts';
import { tasks } from './parts/office/tasks.ts';
import { relation } from './references.ts';
import { entryRules } from './rules.ts';

const timed = ['plan', 'summary', 'works'] as const;

/** What is planned or told of has its time; what is to be done has its tasks. */
function completeness({ kind, period: of, tasks: list }: Record<string, unknown>): Problem[] {
	const isTimed = timed.some((one) => one === kind);
	return [
		...(isTimed && !of
			? [
					{
						key: 'period',
						message:
							'缺少“哪段时间的”，请写 period: 里的 from 和 to，例如 2026-01-01 和 2026-12-31',
					},
				]
			: []),
		...(kind === 'works' && !list
			? [{ key: 'tasks', message: '民生实事缺少“任务”，请在 tasks: 里一件一条写' }]
			: []),
	];
}

/** What stands twice cannot be told apart in the table of what was done. */
function writtenTwice(list: readonly { text: string }[] = []): Problem[] {
	const place = list.findIndex(({ text }, at) =>
		list.slice(0, at).some((other) => other.text === text),
	);
	if (place < 0) return [];
	return [{ key: 'tasks', message: `任务第 ${place + 1} 项和前面的一项一样，请删去一项` }];
}

export const reports = collection({
	name: 'reports',
	label: '计划总结',
	short: '计划总结',
	noun: '计划总结',
	inFoot: true,
	yearly: ['plan', 'summary', 'works'],
	description: '工作计划和总结、民生实事、简报和汇报：打算做什么，做到了哪里。',
	columnType: '工作动态',
	keywords: ['计划', '总结', '民生实事', '简报', '汇报'],
	fields: {
		...entryFields('reports'),
		kind: choice({
			label: '类型',
			hint: '年初写打算选“计划”，年底写结果选“总结”，年初公布、要逐件办的选“民生实事”',
			stays: 'withdrawn',
			main: true,
			options: {
				plan: '计划',
				summary: '总结',
				works: '民生实事',
				briefing: '简报',
				report: '汇报',
				application: '申报材料',
			},
		}),
		period: optional(
			period({
				label: '哪段时间的',
				hint: '头一天和最后一天，例如：全年写 2026-01-01 到 2026-12-31',
				neededWhen: when('kind', ...timed),
			}),
		),
		plan: optional(
			relation({
				label: '总结哪份计划',
				hint: '选年初的计划，两篇互相链接，并排显示哪些做完了，例如：2026年工作计划',
				main: true,
				shownWhen: when('kind', 'summary'),
				to: 'reports',
				only: ['plan'],
			}),
		),
		tasks: { ...tasks, neededWhen: when('kind', 'works') },
		figures,
		campaign,
	},
	rules: (entry) => [
		...entryRules(entry),
		...periodProblems(entry.period, '哪段时间的'),
		...completeness(entry),
		...writtenTwice(entry.tasks),
	],
});
