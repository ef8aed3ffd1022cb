/** Words of plans, summaries, guides and accounts. */

export const officeWords = {
	tasks: (all: number, done: number, partly: number) =>
		`任务（${all} 项，已完成 ${done} 项${partly > 0 ? `，部分完成 ${partly} 项` : ''}）`,
	ofPlan: (title: string) => `对照《${title}》`,
	task: '做什么',
	due: '期限',
	lead: '牵头',
	state: '做到哪里',
	outside: '计划以外',
	dueOn: (day: string) => `${day}前`,
	plan: '对应的计划',
	summaries: '看总结',
	others: '各期',
	reports: '相关计划和总结',
};
