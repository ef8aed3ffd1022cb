/** The desk names what the catalogue asks for and residents cannot read. */
import { expect, test } from 'vitest';
import { disclosuresOwed } from '../../../../../admin/server/reading/disclosures-owed.ts';
import { readContent } from '../../../../../src/gate/reading/content.ts';
import { contentFolder } from '../../../../content.ts';

const catalogue =
	'- { key: accounts, name: 居务收支, basis: 目录, rhythm: quarter, dueDays: 20, channels: [web], since: 2026-01-01 }\n';
const account = (from: string, to: string, more = '') =>
	`---\ntitle: 收支${from}\nsummary: 这一季度的收入和支出逐笔列出。\npublishedAt: ${to} 09:00\n${more}item: accounts\nperiod: { from: ${from}, to: ${to} }\napprovedBy: 监督委员会\n---\n见公开栏。\n`;

function owed(files: Record<string, string>, now = '2026-10-10 09:00') {
	const content = readContent(contentFolder({ 'settings/disclosure.yml': catalogue, ...files }));
	return disclosuresOwed(content, now).map(({ period, due, late }) => [period, due, late]);
}

test('the longest overdue first; what is public is not asked for', () => {
	expect(owed({ 'disclosures/20260630-0900.md': account('2026-04-01', '2026-06-30') })).toEqual([
		['2026年第一季度', '2026-04-20', true],
		['2026年第三季度', '2026-10-20', false],
	]);
	expect(owed({ 'disclosures/20260930-0900.md': account('2026-01-01', '2026-09-30') })).toEqual([]);
});

test.each([
	'stage: draft\n',
	'stage: review\n',
	"withdrawn: { at: '2026-07-02 09:00', reason: 错了 }\n",
])('nobody reads %j', (more) => {
	const files = { 'disclosures/20260630-0900.md': account('2026-04-01', '2026-06-30', more) };
	expect(owed(files)).toHaveLength(3);
});
