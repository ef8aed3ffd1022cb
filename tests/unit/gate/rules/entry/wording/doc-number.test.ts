/** A document's own number is refused in another form than the standard's; a number that is quoted is asked about. */
import { expect, test } from 'vitest';
import { docNumber } from '../../../../../../src/gate/rules/entry/wording/doc-number.ts';
import { notice, said } from '../../said.ts';

const policy = (number: string, day = '2026-03-01') => ({
	'policies/20260305-0900.md': `---\ntitle: 探访办法\nsummary: 街道给独居老人定期上门探访的办法。\npublishedAt: 2026-03-05 09:00\nkind: document\nissuer: 清和街道办事处\nissuedOn: ${day}\ndocNumber: '${number}'\n---\n\n定期探访。\n`,
});

test.each([
	'清街办[2026]5号',
	'清街办（2026）5号',
	'清街办〔2026〕第5号',
	'清街办〔2026〕05号',
	'清街办〔2026〕5',
])('%s is refused as the number of a document', (number) => {
	const found = said(docNumber, policy(number));
	expect(found).toHaveLength(1);
	expect(found[0]).toMatch(/^error policies\/20260305-0900\.md 第 8 行：“发文字号”里文号“/);
});

test.each(['清街办〔2026〕5号', '国务院令第660号', '2026年第5号公告', '无'])(
	'%s may be one',
	(number) => {
		expect(said(docNumber, policy(number))).toEqual([]);
	},
);

test('before the standard, and where it is quoted, it is asked about', () => {
	expect(said(docNumber, policy('清街办[2008]5号', '2008-03-01'))[0]).toMatch(/^warning /);
	const quoting = {
		'notices/20261120-0900.md': notice('stage: review', '按清街办[2026]5号文件办。'),
	};
	expect(said(docNumber, quoting)[0]).toMatch(/^warning .*清街办\[2026\]5号/);
});
