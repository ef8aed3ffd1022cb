import { expect, test } from 'vitest';
import { publicityOver } from '../../../../../../src/gate/rules/content/privacy/publicity-over.ts';
import { notice, said } from '../../said.ts';

const at = 'notices/20261120-0900.md';
const list = '| 姓名 | 奖项 |\n|---|---|\n| 王秀芝 | 一等 |\n| 李国强 | 二等 |';

function shown(end: string, keys = '', body = list) {
	return {
		[at]: notice(
			`publicity: { start: 2026-09-01, end: ${end}, objectionPhone: 0571-00000001, objectionPlace: 1 号窗口 }${keys}`,
			body,
		)
			.replace('kind: outage', 'kind: public-notice')
			.replace('2026-11-20 09:00', '2026-09-01 09:00'),
	};
}

test.each([
	['a table', list],
	['a row of names', '名单：王秀芝、李国强'],
])('30 days after the end names in %s are told of', (_, body) => {
	const [found, ...others] = said(publicityOver, shown('2026-10-22', '', body), '2026-11-22 09:00');
	expect(others).toEqual([]);
	expect(found).toMatch(/^warning notices\/20261120-0900\.md 第 \d+ 行：“正文”里公示 2026-10-22 结束/);
	expect(found).toContain('“王*芝”等 2 人');
	expect(found).not.toContain('王秀芝');
});

test.each([
	['29 days', shown('2026-10-24'), '2026-11-22 09:00'],
	['30 days to the day', shown('2026-10-23'), '2026-11-22 09:00'],
	['covered names', shown('2026-10-01', '', list.replace('王秀芝', '王*芝').replace('李国强', '李*强')), '2026-11-22 09:00'],
	['a draft', shown('2026-10-01', '\nstage: draft'), '2026-11-22 09:00'],
	['a withdrawn one', shown('2026-10-01', '\nwithdrawn: { at: 2026-10-02 09:00, reason: 有误 }'), '2026-11-22 09:00'],
	['another kind of notice', { [at]: notice('', list) }, '2027-11-22 09:00'],
])('left alone: %s', (_, files, now) => {
	expect(said(publicityOver, files, now)).toEqual([]);
});
