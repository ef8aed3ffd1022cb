/** Half a year after its last check a guide is asked about; a check to come is none. */
import { expect, test } from 'vitest';
import { guideUnchecked } from '../../../../../../src/gate/rules/entry/honesty/guide-unchecked.ts';
import { said } from '../../said.ts';

const guide = (checkedOn: string, more = '') => `---
title: 申请高龄津贴
summary: 年满八十周岁的老人到 2 号窗口办理。
publishedAt: 2026-01-20 09:00
${more}audience: [elderly]
who: 年满 80 周岁
materials: [{ name: 居民身份证 }]
steps: [到 2 号窗口交材料]
timeLimit: 当场
fee: 不收费
place: 2 号窗口
hours: 周一至周六
contacts: [elderly]
basis: [{ title: 高龄津贴办法 }]
checkedOn: ${checkedOn}
---
`;
const found = (raw: string, now: string) =>
	said(guideUnchecked, { 'guides/20260120-0900.md': raw }, now);

test('to the day, and not of what nobody reads', () => {
	const raw = guide('2026-01-10');
	expect(found(raw, '2026-07-09 23:59')).toEqual([]);
	expect(found(raw, '2026-07-10 00:00')).toEqual([
		expect.stringMatching(/^warning guides\/20260120-0900.md 第 15 行：上次核对是 2026-01-10/),
	]);
	for (const more of ['stage: draft\n', "withdrawn: { at: '2026-02-01 09:00', reason: 改了 }\n"])
		expect(found(guide('2026-01-10', more), '2026-12-01 09:00')).toEqual([]);
});

test('a day to come is no check', () => {
	expect(found(guide('2026-08-01'), '2026-07-09 09:00').join()).toContain('还没有到');
});
