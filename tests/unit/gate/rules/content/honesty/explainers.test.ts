/** Explainers come with their documents and lead to them: late, alone, and the many that are neither. */
import { expect, test } from 'vitest';
import { explainerAlone } from '../../../../../../src/gate/rules/content/honesty/explainer-alone.ts';
import { explainerLate } from '../../../../../../src/gate/rules/content/honesty/explainer-late.ts';
import { said } from '../../said.ts';

const summary = 'summary: 街道给独居老人定期上门探访的办法。\n';
const document = (publishedAt: string, title = '独居老人探访办法', more = '') =>
	`---\ntitle: ${title}\n${summary}publishedAt: ${publishedAt}\nkind: document\nissuer: 某街道办事处\nissuedOn: 2024-01-02\n${more}---\n\n第一条。\n`;
const explainer = (publishedAt: string, title = '探访办法怎么看', more = '') =>
	`---\ntitle: ${title}\n${summary}publishedAt: ${publishedAt}\nkind: explainer\nexplains: [20260101-a]\n${more}---\n\n一问一答。\n`;

const files = (one: string, other: string) => ({
	'policies/20260101-a.md': one,
	'policies/20260102-b.md': other,
});

test.each([
	// A Friday; Monday to Thursday are four.
	['2026-11-06 09:00', '2026-11-12 09:00', 4],
	['2026-03-02 09:00', '2026-03-20 09:00', 14],
	// 国庆 is free, 10 October is worked.
	['2026-09-30 09:00', '2026-10-12 09:00', 4],
	['2025-09-30 09:00', '2025-10-13 09:00', 4],
	['2024-12-31 09:00', '2025-01-07 09:00', 4],
])('a document of %s explained on %s is late: %i working days', (from, to, days) => {
	expect(said(explainerLate, files(document(from), explainer(to)))).toEqual([
		expect.stringMatching(
			new RegExp(`^warning policies/20260102-b\\.md 第 4 行：.*解读过了 ${days} 个工作日才发，`),
		),
	]);
});

test.each([
	['2026-11-06 09:00', '2026-11-06 09:00'],
	['2026-11-06 09:00', '2026-11-11 18:00'],
	['2026-09-30 09:00', '2026-10-10 09:00'],
	['2025-09-30 09:00', '2025-10-11 09:00'],
	['2026-02-13 09:00', '2026-02-25 09:00'],
	['2026-11-06 09:00', '2026-11-01 09:00'],
])('a document of %s explained on %s is in time', (from, to) => {
	expect(said(explainerLate, files(document(from), explainer(to)))).toEqual([]);
});

test('a second explainer may come at any time, and a year that nobody knows says how it counts', () => {
	const late = { 'policies/20260601-c.md': explainer('2026-06-01 09:00', '探访办法问与答') };
	const all = { ...files(document('2026-03-02 09:00'), explainer('2026-03-02 10:00')), ...late };
	expect(said(explainerLate, all)).toEqual([]);
	expect(
		said(explainerLate, files(document('2031-03-03 09:00'), explainer('2031-03-10 09:00'))).join(),
	).toContain('5 个工作日才发（2031 年的节假日还没有写，按星期一到星期五算）');
});

test('the settings say more than the library', () => {
	const notice =
		'- { year: 2026, source: 某地通知, off: [2026-11-09, 2026-11-10], work: [2026-11-14] }\n';
	const all = files(document('2026-11-06 09:00'), explainer('2026-11-12 09:00'));
	expect(said(explainerLate, { ...all, 'settings/holidays.yml': notice })).toEqual([]);
});

test.each([
	['《独居老人探访办法》解读', 'policies'],
	['一图读懂独居老人探访办法', 'policies'],
	['独居老人探访办法政策问答', 'policies'],
	['独居老人探访办法解读（图文版）', 'policies'],
	['《独居老人探访办法》政策解读', 'notices'],
])('“%s” in %s is not filed as an explainer', (title, folder) => {
	const text =
		folder === 'policies'
			? document('2026-03-02 09:00', title)
			: `---\ntitle: ${title}\n${summary}publishedAt: 2026-03-02 09:00\n---\n\n正文。\n`;
	expect(said(explainerAlone, { [`${folder}/20260101-a.md`]: text })).toEqual([
		expect.stringMatching(/^warning .*“类型”.*互相链接/),
	]);
});

test.each(['关于做好政策解读工作的通知', '独居老人探访办法', '政务公开工作要点解读工作安排'])(
	'“%s” is a document',
	(title) => {
		const all = { 'policies/20260101-a.md': document('2026-03-02 09:00', title) };
		expect(said(explainerAlone, all)).toEqual([]);
	},
);

test('an explainer whose title names another document, or whose document nobody can open, is told of', () => {
	const other = { 'policies/20260103-c.md': document('2026-03-02 09:00', '老年助餐补贴办法') };
	const named = explainer('2026-03-03 09:00', '《老年助餐补贴办法》解读');
	expect(said(explainerAlone, { ...files(document('2026-03-02 09:00'), named), ...other })).toEqual([
		expect.stringMatching(/“解读哪份文件”里没有选它/),
	]);
	const draft = document('2026-03-02 09:00', '独居老人探访办法', 'stage: review\n');
	expect(said(explainerAlone, files(draft, explainer('2026-03-03 09:00')))).toEqual([
		expect.stringMatching(/《独居老人探访办法》还没有发布/),
	]);
	expect(
		said(explainerAlone, files(document('2026-03-09 09:00'), explainer('2026-03-03 09:00'))),
	).toEqual([expect.stringMatching(/2026-03-09 09:00 才公布，比解读晚/)]);
	const right = explainer('2026-03-03 09:00', '《独居老人探访办法》解读');
	expect(said(explainerAlone, files(document('2026-03-02 09:00'), right))).toEqual([]);
});
