import { expect, test } from 'vitest';
import { dayAfter, dayBefore, state, stepAt, whenSaid } from '../../../src/lib/state.ts';

const ready = { stage: 'ready', publishedAt: '2026-11-20 09:00' } as const;

test.each([
	['draft', { ...ready, stage: 'draft' as const }, '2026-11-22 09:00'],
	['review', { ...ready, stage: 'review' as const }, '2026-11-22 09:00'],
	['scheduled', ready, '2026-11-20 08:59'],
	['current', ready, '2026-11-20 09:00'],
	['current', { ...ready, expiresAt: '2026-11-26 17:00' }, '2026-11-26 16:59'],
	['expired', { ...ready, expiresAt: '2026-11-26 17:00' }, '2026-11-26 17:00'],
	[
		'replaced',
		{ ...ready, replacedBy: '20261121-0900', expiresAt: '2026-11-21 00:00' },
		'2026-11-22 09:00',
	],
	[
		'withdrawn',
		{ ...ready, withdrawn: { at: '2026-11-21 10:00', reason: '有误' }, replacedBy: 'x' },
		'2026-11-22 09:00',
	],
	[
		'draft',
		{ ...ready, stage: 'draft' as const, withdrawn: { at: '2026-11-21 10:00', reason: '有误' } },
		'2026-11-22 09:00',
	],
])('is %s', (expected, entry, now) => {
	expect(state(entry, now)).toBe(expected);
});

test('a label takes the last step whose time has come', () => {
	const steps = [
		{ word: '即将公示' },
		{ from: '2026-11-20 00:00', word: '公示中' },
		{ from: dayAfter('2026-11-26'), word: '公示结束' },
	];
	expect(stepAt(steps, '2026-11-19 23:59')).toBe('即将公示');
	expect(stepAt(steps, '2026-11-26 23:59')).toBe('公示中');
	expect(stepAt(steps, '2026-11-27 00:00')).toBe('公示结束');
});

test('a word has been said, is said, or will be', () => {
	const steps = [
		{ word: '尚未施行' },
		{ from: '2026-01-01 00:00', word: '有效' },
		{ from: '2027-01-01 00:00', word: '失效', over: true as const },
	];
	const at = (now: string) =>
		['尚未施行', '有效', '失效', '废止'].map((word) => whenSaid(steps, word, now));
	expect(at('2025-12-31 23:59')).toEqual(['now', 'to come', 'to come', undefined]);
	expect(at('2026-01-01 00:00')).toEqual(['past', 'now', 'to come', undefined]);
	expect(at('2027-01-01 00:00')).toEqual(['past', 'past', 'now', undefined]);
});

test.each([
	['2027-01-01', '2026-12-31'],
	['2028-03-01', '2028-02-29'],
])('the day before %s is %s', (day, before) => {
	expect(dayBefore(day)).toBe(before);
});

test.each([
	['2026-12-31', '2027-01-01 00:00'],
	['2028-02-28', '2028-02-29 00:00'],
	['9999-12-31', '9999-12-31 24:00'],
])('the day after %s begins at %s', (day, next) => {
	expect(dayAfter(day)).toBe(next);
});
