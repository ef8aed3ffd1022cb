/** What staff have answered for stops nobody and is listed; of personal data only where another has passed it. */
import { expect, test } from 'vitest';
import { findings } from '../../../src/gate/check.ts';
import { readContent } from '../../../src/gate/reading/content.ts';
import { contentFolder } from '../../content.ts';
import { notice } from './rules/said.ts';

const exception = 'gateExceptions: [{ rule: privacy/mobile, reason: 值班手机, by: 沈小满 }]';
const found = (keys: string, body = '请打13800138000。') =>
	findings(
		readContent(contentFolder({ 'notices/20261120-0900.md': notice(keys, body) })),
		'2026-11-22 09:00',
	).filter(({ rule }) => rule !== 'form/review');

const reviewed = (final: string) => `review: { first: 陆知远, second: 段文彬, final: ${final} }`;

test('passed by another it is listed with its reason and stops nobody', () => {
	const [one, ...others] = found(`${exception}\nauthor: 陆知远\n${reviewed('许桂芳')}`);
	expect(others).toEqual([]);
	expect(one).toMatchObject({
		rule: 'privacy/mobile',
		level: 'advice',
		excused: { reason: '值班手机', by: '沈小满' },
	});
});

test.each([
	['nobody has passed it', exception],
	['its author has', `${exception}\nauthor: 许桂芳\n${reviewed('许桂芳')}`],
	['who asks for it has', `${exception}\n${reviewed('沈小满')}`],
])('of personal data it does not count where %s', (_, keys) => {
	const [one] = found(keys);
	expect(one).toMatchObject({ rule: 'privacy/mobile', level: 'error' });
	expect(one?.message).toContain('终审');
	expect(one?.editor.message).toContain('终审');
});

test('it is of its rule alone', () => {
	const keys = `${exception}\n${reviewed('许桂芳')}`;
	const both = found(keys, '请打13800138000，身份证 110101199003077176。');
	expect(both.map(({ rule, level }) => [rule, level])).toEqual([
		['privacy/id', 'error'],
		['privacy/mobile', 'advice'],
	]);
});

test('there is none for what the site cannot be made with', () => {
	const [one] = found('gateExceptions: [{ rule: form/schema, reason: 试试, by: 沈小满 }]', '好。');
	expect(one?.message).toContain('只有个人信息');
});
