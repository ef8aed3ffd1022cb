/** The fields of a notice of jobs: a line a post. */
import { number, optional, text } from '../fields.ts';
import { when } from '../form.ts';
import { groups } from '../objects.ts';

const forJobs = when('kind', 'jobs');

export const jobs = optional(
	groups({
		label: '岗位',
		hint: '一个岗位一项，有现成的表格可以整张粘贴，例如：清和食堂，帮厨，2 人，每月 3800 元',
		main: true,
		shownWhen: forJobs,
		neededWhen: forJobs,
		fields: {
			employer: text({ label: '单位', hint: '写招牌或执照上的名字，例如：清和食堂', max: 40 }),
			post: text({ label: '岗位', hint: '写做什么，例如：帮厨', max: 30 }),
			number: number({
				label: '人数',
				hint: '招几个人，只写数，例如：2',
				min: 1,
				max: 9999,
				whole: true,
			}),
			pay: text({
				label: '待遇',
				hint: '写钱数和多久一付，居民先看这个，例如：每月 3800 至 4500 元，包中饭',
				max: 80,
			}),
			requirement: optional(
				text({
					label: '要求',
					hint: '只写做这份工要会的，不写性别、年龄，例如：有健康证，能早上 5 点到岗',
					max: 120,
				}),
			),
		},
	}),
);
