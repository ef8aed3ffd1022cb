/** A summary answers for every task of its plan, in the plan's words. */
import { expect, test } from 'vitest';
import { readContent } from '../../../../../../src/gate/reading/content.ts';
import { taskUntold } from '../../../../../../src/gate/rules/content/honesty/task-untold.ts';
import { contentFolder } from '../../../../../content.ts';

const report = (kind: string, more: string) =>
	`---\ntitle: 今年的${kind}\nsummary: 这一年打算做的几件事和结果。\npublishedAt: 2026-01-05 09:00\nkind: ${kind}\nperiod: { from: 2026-01-01, to: 2026-12-31 }\n${more}---\n`;
const plan = report('plan', 'tasks: [{ text: 装好扶手 }, { text: 换好路灯 }, { text: 种好了树 }]\n');

function found(summary: string) {
	const content = readContent(
		contentFolder({
			'reports/20260105-0900.md': plan,
			'reports/20261230-0900.md': report('summary', summary),
		}),
	);
	return taskUntold.check(content, '2026-11-22 09:00').map(({ message }) => message);
}

test('what it leaves out is named; spaces are no words, other plans none of its', () => {
	const told = 'tasks: [{ text: 装好 扶手 }, { text: 栽好了树 }]\n';
	expect(found(`plan: 20260105-0900\n${told}`)).toEqual([
		'计划里的“换好路灯”等 2 项总结没有写做到哪里：照计划的原话写进“任务”，没做的也写上',
	]);
	expect(found('plan: 20260105-0900\n')[0]).toContain('“装好扶手”等 3 项');
	const all = 'tasks: [{ text: 装好扶手 }, { text: 换好路灯 }, { text: 种好了树 }]\n';
	expect(found(`plan: 20260105-0900\n${all}`)).toEqual([]);
	expect(found(told)).toEqual([]);
});
