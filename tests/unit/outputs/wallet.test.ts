/** A card for the wallet keeps what it has room for. */
import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../src/outputs/wallet.ts';

const line = (subject: string) => ({ subject, phone: '0571-0000 0001' });
const lines = [
	'低保、临时救助',
	'高龄津贴、助老服务',
	'物业报修（清和苑）',
	'停水、漏水抢修',
	'家庭医生',
	'调解',
].map(line);
const hotlines = ['报警', '火警', '急救', '政务热线'].map((subject) => ({
	subject,
	phone: '12345',
}));
const plain = { organisation: '清和社区居民委员会', phone: '0571-0000 0000', lines, hotlines };

test('five numbers in letters one can read', () => {
	const card = cardOf(plain);
	expect(card.lines).toEqual(lines.slice(0, 5));
	expect(card.size).toBeGreaterThanOrEqual(8.5);
});

test('of much less is kept before letters become too small', () => {
	const much = {
		...plain,
		address: '清和市柳河区清和街道清和路一号清和社区党群服务中心一楼大厅东侧',
		hours: '周一至周六8:30–17:30，周日9:00–16:00有人值班，国家法定节假日另行通知',
		lines: lines.map(({ subject }) => line(`${subject}、残疾人两项补贴、未成年人保护、托幼`)),
	};
	const card = cardOf(much);
	expect(card.lines.length).toBeGreaterThan(0);
	expect(card.lines.length).toBeLessThan(5);
	expect(card.size).toBeGreaterThanOrEqual(7);
});

describe('an office without', () => {
	test.each([
		['numbers', { ...plain, lines: [] }],
		['its own number', { organisation: '清和社区', lines, hotlines }],
	])('%s', (_, given) => {
		expect(cardOf(given).size).toBeGreaterThanOrEqual(8.5);
	});
});
