/** The desk names what was promised by a day that is over, until it is done or answered for. */
import { expect, test } from 'vitest';
import { overdueTasks } from '../../../../../admin/server/reading/overdue.ts';
import { readContent } from '../../../../../src/gate/reading/content.ts';
import { contentFolder } from '../../../../content.ts';

const head = (title: string, kind: string, time: string) =>
	`---\ntitle: ${title}\nsummary: 这一年打算做的几件事和结果。\npublishedAt: ${time}\nkind: ${kind}\nperiod: { from: 2026-01-01, to: 2026-12-31 }\n`;
const tasks = `tasks:
  - { text: 装好扶手, due: 2026-06-30 }
  - { text: 种好了树, due: 2026-03-31, state: partly }
  - { text: 换好路灯, due: 2026-05-31, state: done }
  - { text: 明年的事, due: 2026-12-31 }
  - { text: 没有期限 }
`;
const plan = `${head('今年计划', 'plan', '2026-01-05 09:00')}${tasks}---\n`;

const found = (files: Record<string, string>, now = '2026-11-22 09:00') =>
	overdueTasks(readContent(contentFolder(files)), now);

test('past its day and not done, the longest due first; on its day it is not', () => {
	const files = { 'reports/20260105-0900.md': plan };
	expect(found(files)).toEqual([
		{
			collection: 'reports',
			path: 'content/reports/20260105-0900.md',
			title: '今年计划',
			tasks: [
				{ text: '种好了树', due: '2026-03-31' },
				{ text: '装好扶手', due: '2026-06-30' },
			],
		},
	]);
	expect(found(files, '2026-06-30 23:59')[0]?.tasks).toHaveLength(1);
	expect(found(files, '2026-03-31 09:00')).toEqual([]);
});

test('what nobody sees, and what a summary has answered for, is asked no more', () => {
	expect(found({ 'reports/20260105-0900.md': plan.replace('kind', 'stage: draft\nkind') })).toEqual(
		[],
	);
	const summary = (more = '') =>
		`${head('今年总结', 'summary', '2026-11-20 09:00')}plan: 20260105-0900\n${more}${tasks}---\n`;
	const both = (more?: string) => ({
		'reports/20260105-0900.md': plan,
		'reports/20261120-0900.md': summary(more),
	});
	expect(found(both())).toEqual([]);
	expect(found(both('stage: review\n'))).toHaveLength(1);
});
