/** A consultation without an answer is asked about 30 days after its end, not before. */
import { expect, test } from 'vitest';
import { outcomeOwed } from '../../../../../../src/gate/rules/entry/honesty/outcome-owed.ts';
import { notice, said } from '../../said.ts';

const at = 'notices/20261120-0900.md';
const asked = (keys: string, now: string) =>
	said(outcomeOwed, { [at]: notice(keys).replace('kind: outage', 'kind: consultation') }, now);
const closes = 'closesAt: 2026-11-30 17:30';

test('on the thirtieth day, as a warning at the kind', () => {
	expect(asked(closes, '2026-12-29 23:59')).toEqual([]);
	const [one, ...others] = asked(closes, '2026-12-30 00:00');
	expect(others).toEqual([]);
	expect(one).toMatch(
		/^warning notices\/20261120-0900\.md 第 5 行：征求意见 2026-11-30 截止，过了 30 天还没有下文/,
	);
	expect(asked(`endsAt: 2026-11-30 17:30`, '2026-12-30 00:00')).toHaveLength(1);
});

test.each([
	['what was adopted', 'adopted: [{ opinion: 灯矮一点, taken: yes }]'],
	['what came of it', 'outcome: [policies/20261220-0900]'],
	['a withdrawal', 'withdrawn: { at: 2026-12-01 09:00, reason: 不改了 }'],
	['no end', ''],
])('%s answers it', (_, keys) => {
	const lines = keys === '' ? 'topics: []' : `${closes}\n${keys}`;
	expect(asked(lines, '2027-06-30 09:00')).toEqual([]);
});

test('a draft and other kinds owe nothing', () => {
	expect(asked(`${closes}\nstage: draft`, '2027-06-30 09:00')).toEqual([]);
	const recruit = notice(closes).replace('kind: outage', 'kind: recruit');
	expect(said(outcomeOwed, { [at]: recruit }, '2027-06-30 09:00')).toEqual([]);
});
