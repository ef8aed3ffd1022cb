/** What a plan sets out to do, and what a summary says came of it. */
import { choice, date, listOf, optional, text, withDefault } from '../../fields.ts';
import { groups } from '../../objects.ts';
import { anyEntry } from '../../references.ts';

export const taskStates = { done: '已完成', partly: '部分完成', 'not-yet': '未完成' } as const;
export type TaskState = keyof typeof taskStates;

export const tasks = optional(
	groups({
		label: '任务',
		hint: '一件一条，写得出做没做完的事，例如：清和苑 3 号楼加装扶手，6月30日前，物业服务部',
		main: true,
		fields: {
			text: text({
				label: '做什么',
				hint: '总结里和计划写得一字不差，网站才对得上，例如：清和苑 3 号楼加装扶手',
				min: 2,
				max: 120,
			}),
			due: optional(date({ label: '期限', hint: '最晚哪天做完，例如：2026-06-30' })),
			lead: optional(
				text({ label: '谁牵头', hint: '写部门或岗位，不写个人，例如：居委会环境岗', max: 40 }),
			),
			state: withDefault(
				choice({
					label: '做到哪里',
					hint: '照实选，居民看得到；刚写计划时不用动',
					options: taskStates,
				}),
				'not-yet',
			),
			evidence: optional(
				listOf(
					anyEntry({
						label: '看得见的结果',
						hint: '选本站能证明它做了的文章，例如：扶手装好的报道',
					}),
				),
			),
		},
	}),
);
