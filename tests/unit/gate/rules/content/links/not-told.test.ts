/** Staff are told what an issue that hangs, or is to hang, names and may not tell. */
import { describe, expect, test } from 'vitest';
import { issueTwice } from '../../../../../../src/gate/rules/content/form/issue-twice.ts';
import { notTold } from '../../../../../../src/gate/rules/content/links/not-told.ts';
import { goodNotice } from '../../../../../content.ts';
import { notice, said } from '../../said.ts';

const settings = {
	'settings/bulletins.yml':
		'- { key: gate, name: 南门宣传栏, quotaPerYear: 8, format: A3 }\n- { key: hall, name: 大厅橱窗, quotaPerYear: 4, format: window-8 }\n',
};
const issue = (number: number, { day = '2026-11-21', more = '', items = ['notices/20261120-0900'], series = 'gate' } = {}) =>
	`---\ntitle: 第${number}期的板报\nsummary: 南门宣传栏这一期，停水和包汤圆。\npublishedAt: ${day} 09:00\nseries: ${series}\nissue: ${number}\nitems:\n${items.map((name) => `  - entry: ${name}\n`).join('')}${more}---\n`;
const at = 'notices/20261120-0900.md';
const person = (until: string) =>
	`---\ntitle: 段修远\nsummary: 修了十年雨伞，谁家的都修，不收钱。\npublishedAt: 2026-03-05 09:00\nkind: person\nconsent: { ref: 2026-同意-01, until: ${until} }\n---\n`;

describe('an issue', () => {
	test.each([
		['a draft', notice('stage: draft'), '还没有公布，这一期里不印'],
		['in review', notice('stage: review'), '还没有公布，这一期里不印'],
		['published later', goodNotice.replace('2026-11-20 09:00', '2026-12-01 09:00'), '2026-12-01 09:00 才公布，在那以前这一期里没有它'],
		['withdrawn', notice('withdrawn: { at: 2026-11-21 09:00, reason: 写错了 }'), '已经撤回，这一期里只剩标题，已经贴出去的请换下来'],
		['expired', notice('expiresAt: 2026-11-21 09:00'), '已经过期，这一期里只印标题，请换一篇'],
		['replaced', notice('replacedBy: 20261119-0900'), '已被替代，这一期里只印标题，请换成新的那一篇'],
	])('that names what is %s', (_, text, why) => {
		const files = {
			...settings,
			[at]: text,
			'notices/20261119-0900.md': goodNotice.replace('停水检修', '停电'),
			'bulletins/20261121-0900.md': issue(1),
		};
		expect(said(notTold, files)).toEqual([
			`warning bulletins/20261121-0900.md 第 8 行：第 1 项（notices/20261120-0900）${why}`,
		]);
	});

	test('that names whoever consented no longer', () => {
		const files = (until: string) => ({
			...settings,
			'volunteers/20260305-0900.md': person(until),
			'bulletins/20261121-0900.md': issue(1, { items: ['volunteers/20260305-0900'] }),
		});
		expect(said(notTold, files('2026-11-21')).join()).toContain('本人同意公开的期限（2026-11-21）已过');
		expect(said(notTold, files('2026-11-22'))).toEqual([]);
	});

	test('that tells everything it names is not spoken of', () => {
		const files = { ...settings, [at]: goodNotice, 'bulletins/20261121-0900.md': issue(1) };
		expect(said(notTold, files)).toEqual([]);
	});
});

describe('of each series the newest is looked at, and whatever comes', () => {
	const withdrawn = { ...settings, [at]: notice('withdrawn: { at: 2026-11-21 09:00, reason: 写错了 }') };
	const other = { items: ['notices/20261119-0900'] };
	const fine = { 'notices/20261119-0900.md': goodNotice.replace('停水检修', '停电') };

	test('an older one hangs no longer', () => {
		const files = {
			...withdrawn,
			...fine,
			'bulletins/20261120-0930.md': issue(1, { day: '2026-11-20' }),
			'bulletins/20261121-0900.md': issue(2, other),
		};
		expect(said(notTold, files)).toEqual([]);
		const inHall = issue(1, { day: '2026-11-19', series: 'hall' });
		expect(said(notTold, { ...files, 'bulletins/20261119-0900.md': inHall })).toHaveLength(1);
	});

	test('one of tomorrow is looked at as of tomorrow', () => {
		const expires = (time: string) => ({
			...settings,
			[at]: notice(`expiresAt: ${time}`),
			'bulletins/20261124-0900.md': issue(1, { day: '2026-11-24' }),
		});
		expect(said(notTold, expires('2026-11-24 09:00'))).toHaveLength(1);
		expect(said(notTold, expires('2026-11-24 09:01'))).toEqual([]);
	});

	test.each([
		['a draft', 'stage: draft\n'],
		['withdrawn itself', 'withdrawn: { at: 2026-11-21 10:00, reason: 印错了 }\n'],
	])('one that is %s hangs nowhere', (_, more) => {
		expect(said(notTold, { ...withdrawn, 'bulletins/20261121-0900.md': issue(1, { more }) })).toEqual([]);
	});
});

describe('a number is used once a year in its series', () => {
	const files = (second: string) => ({
		...settings,
		[at]: goodNotice,
		'bulletins/20261121-0900.md': issue(3),
		'bulletins/20261122-0900.md': second.replace('第3期', '另一期'),
	});

	test('twice is refused', () => {
		expect(said(issueTwice, files(issue(3)))).toEqual([
			'error bulletins/20261122-0900.md 第 6 行：期号和同一年的 bulletins/20261121-0900.md 相同，请改成下一号',
		]);
	});

	test.each([
		['in another series', issue(3, { series: 'hall' })],
		['in another year', issue(3, { day: '2025-11-21' })],
		['in a draft', issue(3, { more: 'stage: draft\n' })],
		['another number', issue(4)],
	])('%s it is not', (_, second) => {
		expect(said(issueTwice, files(second))).toEqual([]);
	});
});
