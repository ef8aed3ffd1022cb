/** What must hold between the days of what comes again. */
import type { Problem } from '../collection.ts';
import { ruleDays, shifted, weekdayOf, type Timed } from './days.ts';
import { weekdays } from './repeats.ts';

/** It may come again for so many days. */
const longest = 1100;

const problem = (message: string): Problem => ({ key: 'repeats', message: `“重复”里${message}` });

function misfits(timed: Timed): string | undefined {
	const [first] = ruleDays(timed);
	const start = timed.startsAt.slice(0, 10);
	if (first === start) return undefined;
	const said = `第一次是${start}（星期${weekdays[weekdayOf(start) - 1] ?? ''}）`;
	return `选的星期几、第几个，和开始时间对不上：${said}，请改成一样，或者不选`;
}

/** What is wrong between the days of what comes again. */
export function repeatProblems(timed: Timed): Problem[] {
	const { startsAt, endsAt, repeats: rule } = timed;
	if (!rule) return [];
	const start = startsAt.slice(0, 10);
	if (rule.until < start) return [problem(`“到哪天为止”${rule.until} 早于第一次 ${start}，请改正`)];
	if (rule.until > shifted(start, longest))
		return [problem(`“到哪天为止”${rule.until} 太远了，最多写三年，明年再接着写`)];
	if (endsAt !== undefined && endsAt.slice(0, 10) >= shifted(start, 7))
		return [problem('开始、结束时间请写第一次的，哪天办完写在“到哪天为止”')];
	const misfit = misfits(timed);
	if (misfit !== undefined) return [problem(misfit)];
	const days = new Set(ruleDays(timed));
	const { except = [], movedTo = [] } = rule;
	const stray = [...except, ...movedTo.map(({ from }) => from)].find((day) => !days.has(day));
	if (stray !== undefined) return [problem(`写了 ${stray}，这一天本来就没有，请核对是哪一天`)];
	const both = movedTo.find(({ from }, place) => {
		const again = movedTo.findIndex((other) => other.from === from) < place;
		return again || except.includes(from);
	});
	if (both) return [problem(`${both.from} 写了两次，停还是挪，请留一处`)];
	const isTaken = (to: string) =>
		(days.has(to) && !except.includes(to) && movedTo.every(({ from }) => from !== to)) ||
		movedTo.filter((other) => other.to === to).length > 1;
	const taken = movedTo.find(({ from, to }) => to !== from && isTaken(to));
	return taken ? [problem(`${taken.from} 挪到的 ${taken.to} 已经有一次，请换一天`)] : [];
}
