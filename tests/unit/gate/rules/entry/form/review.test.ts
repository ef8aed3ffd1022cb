/** What the settings ask to be reviewed is not published without the names; what was public before stays. */
import { expect, test } from 'vitest';
import { review } from '../../../../../../src/gate/rules/entry/form/review.ts';
import { notice, said } from '../../said.ts';

const site = (lines: string) =>
	`name: 测试社区\norganisation: 测试社区居委会\ndomain: test.example\n${lines}`;
const three = 'reviewRequired: three\n';
const one = 'reviewRequired: one\n';
const all = 'review: { first: 陆知远, second: 周梅, final: 许桂芳 }';

const saidOf = (settings: string, lines: string) =>
	said(review, {
		'settings/site.yml': site(settings),
		'notices/20261120-0900.md': notice(lines),
	}).join('\n');

test.each([
	['three', three, '', /error .*第 2 行：还缺初审、复审、终审/],
	['three, one is there', three, 'review: { first: 陆知远 }', /还缺复审、终审/],
	['one', one, '', /还缺终审，/],
	['one, another is there', one, 'review: { first: 陆知远 }', /还缺终审，/],
	['three, at a time to come', three, 'expiresAt: 2099-01-01 00:00', /还缺初审、复审、终审/],
	[
		'three, urgent: it may go out, and what it owes is said',
		three,
		'urgency: emergency\nexpiresAt: 2026-12-01 00:00\nreview: { first: 陆知远 }',
		/^warning .*还欠复审、终审，请补上/,
	],
	['three from a day that has come', `${three}reviewSince: 2026-11-20\n`, '', /再公布$/],
	['three from no day on: what was public before is told of', three, '', /填“从哪天起要审”$/],
] as const)('%s', (_, settings, lines, message) => {
	expect(saidOf(settings, lines)).toMatch(message);
});

test.each([
	['nothing asked for', '', ''],
	['none', 'reviewRequired: none\n', ''],
	['three are there', three, all],
	['the one is there', one, 'review: { final: 许桂芳 }'],
	['a draft', three, 'stage: draft'],
	['under review', three, 'stage: review'],
	['withdrawn', three, 'withdrawn: { at: 2026-11-21 10:00, reason: 时间有误 }'],
	['public before reviews began', `${three}reviewSince: 2026-11-21\n`, ''],
] as const)('%s: nothing is said', (_, settings, lines) => {
	expect(saidOf(settings, lines)).toBe('');
});
