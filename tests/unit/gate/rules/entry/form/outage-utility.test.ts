/** An outage that is still to come or not over says what is off; what is past, or says no time, is left in peace. */
import { expect, test } from 'vitest';
import { outageUtility } from '../../../../../../src/gate/rules/entry/form/outage-utility.ts';
import { notice, said } from '../../said.ts';

const at = 'notices/20261120-0900.md';
const times = 'startsAt: 2026-11-26 08:30\nendsAt: 2026-11-26 17:00';
const saidOf = (lines: string, now?: string) => said(outageUtility, { [at]: notice(lines) }, now);

test('both are asked for, as warnings, at the line of the kind', () => {
	const found = saidOf(times);
	expect(found).toHaveLength(2);
	for (const one of found) expect(one).toMatch(/^warning notices\/20261120-0900\.md 第 5 行：/);
	expect(found.join('\n')).toMatch(/utility: water[\s\S]*supply: stopped/);
});

test.each([
	['one of them', `${times}\nutility: gas`, 1],
	['both of them', `${times}\nutility: lift\nsupply: limited`, 0],
	['only a beginning', 'startsAt: 2026-11-26 08:30', 2],
	['no time', '', 0],
	['a time that is past', 'startsAt: 2026-11-19 08:30\nendsAt: 2026-11-19 17:00', 0],
	['what is under way since yesterday', 'startsAt: 2026-11-21 08:30\nendsAt: 2026-11-22 17:00', 2],
	['what is withdrawn', `${times}\nwithdrawn: { at: 2026-11-21 10:00, reason: 不停了 }`, 0],
])('of a notice with %s: %s', (_, lines, count) => {
	expect(saidOf(lines)).toHaveLength(count);
});

test('of another kind of notice nothing is asked', () => {
	const other = notice(times).replace('kind: outage', 'kind: safety');
	expect(said(outageUtility, { [at]: other })).toEqual([]);
});

test('on the day after, nothing is said of it any more', () => {
	expect(saidOf(times, '2026-11-26 23:59')).toHaveLength(2);
	expect(saidOf(times, '2026-11-27 00:00')).toEqual([]);
});
