/** What a page says to whoever comes from its sheet of paper, at any moment, in any copy of the page. */
import { expect, test } from 'vitest';
import { verdictOn, type OfPage } from '../../../../src/components/paper/verdict.ts';

const code = 'k7m2xp';
const other = '234567';
const always: OfPage['steps'] = [];
const publicity: OfPage['steps'] = [
	['', '公示中'],
	['2026-11-27 00:00', '公示结束', 1],
];
const expiring: OfPage['steps'] = [
	['', ''],
	['2026-11-27 00:00', '已过期', 1],
];
const withdrawn: OfPage['steps'] = [['', '已撤回', 1]];
const replaced: OfPage['steps'] = [['', '已被替代', 1]];
const unnamed: OfPage['steps'] = [['', '不再公开', 1]];
const before = '2026-11-26 23:59';
const after = '2026-11-27 00:00';

test.each([
	[code, always, before, '您手中的是最新的', false],
	['K7M2XP', always, before, '您手中的是最新的', false],
	[' ｋ７ｍ２ｘｐ ', always, before, '您手中的是最新的', false],
	[other, always, before, '内容已改', true],
	['', always, before, '核对码没有对上', false],
	['k7m2x', always, before, '核对码没有对上', false],
	['k7m2xpq', always, before, '核对码没有对上', false],
	['k7m2xl', always, before, '核对码没有对上', false],
	['k7m2x0', always, before, '核对码没有对上', false],
	['<b>你好', always, before, '核对码没有对上', false],
	[code, publicity, before, '您手中的是最新的', false],
	[code, publicity, after, '公示结束', false],
	[other, publicity, before, '内容已改', true],
	[other, publicity, after, '公示结束', true],
	[code, expiring, before, '您手中的是最新的', false],
	[code, expiring, after, '已过期', false],
	['?', expiring, after, '已过期', false],
	[code, withdrawn, before, '已撤回', false],
	[other, withdrawn, before, '已撤回', false],
	['?', withdrawn, before, '已撤回', false],
	[other, replaced, before, '已被替代', false],
	[other, unnamed, before, '不再公开', false],
] as const)('%j with %j at %s: %s', (typed, steps, now, lead, isChanged) => {
	const said = verdictOn(typed, { code, steps }, now);
	expect(said.lead).toBe(lead);
	expect(said.isChanged).toBe(isChanged);
	expect(said.text).toMatch(/[。：]$/);
});

test('only what is replaced leads on', () => {
	expect(verdictOn(code, { code, steps: replaced }, before).isReplaced).toBe(true);
	expect(verdictOn(code, { code, steps: expiring }, after).isReplaced).toBe(false);
});
