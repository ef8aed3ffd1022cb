import { expect, test } from 'vitest';
import { publicityShort } from '../../../../../../src/gate/rules/content/honesty/publicity-short.ts';
import { notice, said } from '../../said.ts';

const shown = (start: string, end: string, body = '名单如下。') => ({
	'notices/20261120-0900.md': notice(
		`publicity: { start: ${start}, end: ${end}, objectionPhone: 0571-0000 0002, objectionPlace: 二号窗口 }`,
		body,
	).replace('kind: outage', 'kind: public-notice'),
});

test.each([
	['2026-11-20', '2026-11-26', 5, []],
	['2026-11-16', '2026-11-20', 5, []],
	['2026-09-24', '2026-10-09', 6, []],
	['2026-11-20', '2026-11-25', 4, ['4']],
	['2026-11-21', '2026-11-22', 0, ['0']],
	['2026-11-16', '2026-11-16', 1, ['1']],
	['2026-09-29', '2026-10-08', 3, ['3']],
	['2025-01-27', '2025-02-06', 3, ['3']],
])('from %s to %s are %i working days', (start, end, _, told) => {
	expect(said(publicityShort, shown(start, end))).toEqual(
		told.map((days): unknown =>
			expect.stringMatching(new RegExp(`^warning .*只有 ${days} 个工作日，一般不少于 5 个工作日`)),
		),
	);
});

test.each(['公示期3天，有意见请来电。', '公示时间：三个工作日。', '公示期为 2 日', '公示期限为4个工作日。'])(
	'a body that says “%s” is too short too',
	(body) => {
		expect(said(publicityShort, shown('2026-11-16', '2026-11-20', body))).toEqual([
			expect.stringMatching(/^warning .*写着公示 \d (?:个工作日|天)/),
		]);
	},
);

test.each([
	'公示期5个工作日。',
	'公示期为7天。',
	'公示时间：2026年11月16日至11月20日。',
	'公示期15天。',
	'公示时间为3月2日至3月9日。',
	'公示期满3日后发放。',
	'公示3号楼加装电梯方案。',
])('a body that says “%s” may stand', (body) => {
	expect(said(publicityShort, shown('2026-11-16', '2026-11-20', body))).toEqual([]);
});
