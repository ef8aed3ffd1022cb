import { expect, test } from 'vitest';
import { check } from '../../../../../../src/gate/check.ts';
import { sentence } from '../../../../../../src/gate/finding.ts';
import { contentFolder } from '../../../../../content.ts';

const document = (title: string, more = '') =>
	`---\ntitle: ${title}\nsummary: 街道给独居老人定期上门探访的办法。\npublishedAt: 2026-03-05 09:00\nkind: document\nissuer: 某街道办事处\nissuedOn: 2026-03-01\n${more}---\n\n第一条。\n`;

const old = 'policies/20260305-0900.md';
const next = 'policies/20260306-0900.md';
const amended = 'status: amended\nstatusSince: 2026-03-06\n';

const said = (files: Record<string, string>) =>
	check(contentFolder(files)).findings.map((finding) => `${finding.rule} ${sentence(finding)}`);

test('a document that was amended must name the amending one that is on the site', () => {
	const files = {
		[old]: document('独居老人探访办法', amended),
		[next]: document('关于修改《独居老人探访办法》的通知'),
	};
	expect(said(files).join()).toMatch(
		/honesty\/amended-by policies\/20260305-0900\.md 第 8 行：.*请写 amendedBy: \[20260306-0900\]/,
	);
	const named = document('独居老人探访办法', `${amended}amendedBy: [20260306-0900]\n`);
	expect(said({ ...files, [old]: named })).toEqual([]);
});

test.each([
	'关于征求修改《独居老人探访办法》意见的通知',
	'关于修改《别的办法》的通知',
	'独居老人探访办法修改之后',
])('“%s” amends nothing here', (title) => {
	const files = { [old]: document('独居老人探访办法', amended), [next]: document(title) };
	expect(said(files)).toEqual([]);
});

test('what is amended by another is not simply 有效', () => {
	const files = {
		[old]: document('独居老人探访办法', 'amendedBy: [20260306-0900]\n'),
		[next]: document('关于修改《独居老人探访办法》的通知'),
	};
	expect(said(files).join()).toContain('请把 status: 改成 amended');
});
