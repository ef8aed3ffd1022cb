/** A plan and its summary say the same of each task, whichever page one reads. */
import { expect, test } from 'vitest';
import { readContent } from '../../../../src/gate/reading/content.ts';
import { rawEntries } from '../../../../src/gate/reading/raw-entries.ts';
import { entryIndex } from '../../../../src/lib/entries.ts';
import { entryPage } from '../../../../src/views/entry-pages.ts';
import { contentFolder, goodNotice } from '../../../content.ts';

interface Written {
	id: string;
	kind: string;
	period?: [string, string];
	more?: string;
}

const year: [string, string] = ['2026-01-01', '2026-12-31'];

function report({ id, kind, period = year, more = '' }: Written): [string, string] {
	const [from, to] = period;
	const raw = `---\ntitle: ${kind}${id}\nsummary: 这一年打算做的几件事和结果。\npublishedAt: 2026-01-${id.slice(6)} 09:00\nkind: ${kind}\nperiod: { from: ${from}, to: ${to} }\n${more}---\n`;
	return [`reports/${id}-0900.md`, raw];
}

const plan = report({
	id: '20260105',
	kind: 'plan',
	more: `tasks:
  - { text: 装扶手, due: 2026-06-30, lead: 居委会环境岗, evidence: [notices/20261120-0900] }
  - { text: 换路灯 }
  - { text: 种树, state: partly }
`,
});
const summary = (more = '') =>
	report({
		id: '20260106',
		kind: 'summary',
		more: `plan: 20260105-0900\ntasks:\n  - { text: 装 扶手, state: done }\n  - { text: 换路灯, state: not-yet }\n  - { text: 百家宴, state: done }\n${more}`,
	});

async function pages(...entries: [string, string][]) {
	const files = Object.fromEntries([...entries, ['notices/20261120-0900.md', goodNotice]]);
	const index = await entryIndex(rawEntries(readContent(contentFolder(files))));
	return (id: string) => {
		const entry = index.of('reports').find((one) => one.id === `${id}-0900`);
		if (!entry) throw new Error(id);
		return entryPage.reports(entry, index);
	};
}

test('side by side on both pages: what was done, what was not, what was not planned', async () => {
	const page = await pages(plan, summary());
	const [ofPlan, ofSummary] = ['20260105', '20260106'].map((id) => page(id).tasks);
	expect(ofPlan?.rows).toEqual(ofSummary?.rows);
	expect(ofPlan?.title).toBe('任务（4 项，已完成 2 项，部分完成 1 项）');
	expect(ofPlan?.rows.map(({ text, word, outside }) => [text, word, outside])).toEqual([
		['装扶手', '已完成', undefined],
		['换路灯', '未完成', undefined],
		['种树', '部分完成', undefined],
		['百家宴', '已完成', true],
	]);
	expect(ofPlan?.rows[0]).toMatchObject({ due: '6月30日前', lead: '居委会环境岗' });
	expect(ofPlan?.rows[0]?.evidence.map(({ address }) => address)).toEqual([
		'/notices/20261120-0900/',
	]);
	expect([ofPlan?.against?.title, ofSummary?.against?.title]).toEqual([
		'summary20260106',
		'plan20260105',
	]);
	expect(page('20260105').summaries.map(({ title }) => title)).toEqual(['summary20260106']);
	expect(page('20260106').plan.map(({ title }) => title)).toEqual(['plan20260105']);
});

test('what is withdrawn or not out tells nothing on the other’s page', async () => {
	const withdrawn = "withdrawn: { at: '2026-02-01 09:00', reason: 写错了 }\n";
	for (const more of [withdrawn, 'stage: draft\n', 'stage: review\n']) {
		const page = await pages(plan, summary(more));
		const rows = page('20260105').tasks?.rows ?? [];
		expect(rows.map(({ word }) => word)).toEqual(['未完成', '未完成', '部分完成']);
		expect(JSON.stringify(page('20260105'))).not.toContain('百家宴');
	}
	const page = await pages(plan, summary(withdrawn));
	expect(page('20260106').tasks).toBeUndefined();
});

test('quarters and years in their order, each kind apart', async () => {
	const quarter = (id: string, from: string, to: string) =>
		report({ id, kind: 'briefing', period: [from, to] });
	const page = await pages(
		plan,
		quarter('20260110', '2026-07-01', '2026-09-30'),
		quarter('20260111', '2026-01-01', '2026-03-31'),
		quarter('20260112', '2026-04-01', '2026-06-30'),
	);
	expect(page('20260112').others.map(({ label, current }) => [label, current])).toEqual([
		['2026年第一季度', false],
		['2026年第二季度', true],
		['2026年第三季度', false],
	]);
	expect(page('20260105').others).toEqual([]);
});
