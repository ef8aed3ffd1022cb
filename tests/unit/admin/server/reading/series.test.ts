/** The desk counts the issues of each series, and knows the next number. */
import { expect, test } from 'vitest';
import { seriesIn } from '../../../../../admin/server/reading/series.ts';
import { readContent } from '../../../../../src/gate/reading/content.ts';
import { contentFolder, goodNotice } from '../../../../content.ts';

const issue = (series: string, number: number, time: string, more = '') =>
	`---\ntitle: ${series}${number}在${time}\nsummary: 这一期说停水和包汤圆的事。\npublishedAt: ${time}\nseries: ${series}\nissue: ${number}\nitems: [{ entry: notices/20261120-0900 }]\n${more}---\n`;

const content = readContent(
	contentFolder({
		'settings/bulletins.yml':
			'- { key: gate, name: 南门宣传栏, quotaPerYear: 8, format: A3 }\n- { key: hall, name: 大厅橱窗, quotaPerYear: 4, format: window-8 }\n',
		'notices/20261120-0900.md': goodNotice,
		'bulletins/20251201-0900.md': issue('gate', 9, '2025-12-01 09:00'),
		'bulletins/20260301-0900.md': issue('gate', 1, '2026-03-01 09:00'),
		'bulletins/20260701-0900.md': issue(
			'gate',
			2,
			'2026-07-01 09:00',
			'expiresAt: 2026-08-01 09:00\n',
		),
		'bulletins/20260801-0900.md': issue(
			'gate',
			3,
			'2026-08-01 09:00',
			'withdrawn: { at: 2026-08-02 09:00, reason: 印错了 }\n',
		),
		'bulletins/20261201-0900.md': issue('gate', 4, '2026-12-01 09:00'),
		'bulletins/20261122-a.md': '---\ntitle: 写了一半\nstage: draft\nseries: gate\nissue: 5\n---\n',
	}),
);
const now = '2026-11-22 09:00';

test('this year’s public ones are done, not what is withdrawn, to come or a draft; a draft has its number all the same', () => {
	expect(seriesIn(content, 'bulletins', now)).toEqual([
		{
			key: 'gate',
			name: '南门宣传栏',
			quota: 8,
			done: 2,
			short: [
				[2, 2],
				[3, 2],
			],
			last: { '2025': 9, '2026': 5 },
		},
		{
			key: 'hall',
			name: '大厅橱窗',
			quota: 4,
			done: 0,
			short: [
				[1, 1],
				[2, 1],
				[3, 1],
			],
			last: {},
		},
	]);
});

test('a year begins anew', () => {
	const [gate] = seriesIn(content, 'bulletins', '2027-01-01 00:00') ?? [];
	expect(gate).toMatchObject({ done: 0, short: [] });
});

test('other columns have no series', () => {
	expect(seriesIn(content, 'notices', now)).toBeUndefined();
});
