/** A table that cannot be drawn is refused, with its row; a wrong sum is asked about. */
import { expect, test } from 'vitest';
import { table } from '../../../../../../src/gate/rules/content/form/table.ts';
import { tableTotal } from '../../../../../../src/gate/rules/content/honesty/table-total.ts';
import { said } from '../../said.ts';

const entry = `---
title: 三季度收支
summary: 这一季度的收入和支出逐笔列出。
publishedAt: 2026-10-15 09:00
item: accounts
period: { from: 2026-07-01, to: 2026-09-30 }
table: ../media/disclosures/a.csv
approvedBy: 监督委员会
---
`;
const found = (csv: string | Uint8Array) =>
	said([table, tableTotal], { 'disclosures/20261015-0900.md': entry, 'media/disclosures/a.csv': csv });

test('sound, in either encoding of Excel', () => {
	expect(found('项目,金额（元）\n水电,1200\n')).toEqual([]);
	// 项目,金额 in GB 18030.
	const gbk = [0xcf, 0xee, 0xc4, 0xbf, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0a, 0xcb, 0xae, 0x2c, 0x35];
	expect(found(new Uint8Array(gbk))).toEqual([]);
});

test('an amount that is none', () => {
	expect(found('项目,金额\n水电,约1200\n')).toEqual([
		'error disclosures/20261015-0900.md 第 7 行：表格“../media/disclosures/a.csv”第 2 行“金额”写的是“约1200”，只能写数，单位写在栏目名里',
	]);
});

test('a sum that is not what its rows come to', () => {
	expect(found('项目,金额\n水,100\n电,50\n合计,160\n')).toEqual([
		expect.stringContaining('“金额”的合计写的是 160，各行加起来是 150，请核对'),
	]);
});
