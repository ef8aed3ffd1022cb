/** A report of a visit: whom one visited is asked about, and its pictures once. All persons are invented. */
import { describe, expect, test } from 'vitest';
import { visit } from '../../../../../../src/gate/rules/entry/privacy/visit.ts';
import { visitPhotos } from '../../../../../../src/gate/rules/entry/privacy/visit-photos.ts';
import { picture } from '../../../../../content.ts';
import { said } from '../../said.ts';

const at = 'activities/20261120-0900.md';
const report = (body: string, keys = '', type = 'visit') =>
	`---\ntitle: 入冬前走访\nsummary: 入冬前走访独居老人，看看暖气和热水。\npublishedAt: 2026-11-20 09:00\nkind: report\ntype: ${type}\nstartsAt: 2026-11-19 09:00\n${keys}---\n${body}\n`;
const askedOf = (body: string, keys = '') => said(visit, { [at]: report(body, keys) });

describe('whom one visited', () => {
	test.each([
		['a name alone', '下午看望了独居老人章秀兰，她正在晒被子。', /“章\*兰”的姓名，/],
		['without a word between', '许书记一行走访慰问金小妹一家。', /“金\*妹”的姓名，/],
		['with her age', '退休工人章秀兰今年86岁，一个人住。', /“章\*兰”的姓名和年龄，/],
		['with his age before', '86岁的退休工人祝长贵开的门。', /“祝\*贵”的姓名和年龄，/],
		['with an amount', '给章秀兰送去慰问金500元。', /“章\*兰”的姓名和慰问金额，/],
		['with the amount first', '把800元交到祝长贵手里。', /“祝\*贵”的姓名和慰问金额，/],
	])('%s', (_, body, message) => {
		const found = askedOf(body);
		expect(found.join('\n')).toMatch(message);
		expect(found.every((one) => one.startsWith('warning '))).toBe(true);
	});

	test.each([
		['nobody', '一上午走访了六户，量了六家的水温，最高的五十二度。'],
		['a covered name', '看望了独居老人章*兰，今年86岁。'],
		['how one is called', '看望了章奶奶，她86岁了。'],
		['who came', '志愿者何以宁、社区医生周小满上门量血压。'],
		['an amount of nobody', '慰问品每份 120 元，从社区慈善基金里出。'],
	])('is not found in %s', (_, body) => {
		expect(askedOf(body)).toEqual([]);
	});

	test('of another report nothing is asked, and of who wrote it neither', () => {
		const body = '下午看望了独居老人章秀兰。';
		expect(said(visit, { [at]: report(body, '', 'outreach') })).toEqual([]);
		expect(askedOf(body, 'author: 章秀兰\n')).toEqual([]);
	});
});

describe('pictures of a visit', () => {
	const files = { 'media/activities/一.png': picture, 'media/activities/二.png': picture };
	const photos = (first: string, second: string) =>
		`photos:\n  - { image: ../media/activities/一.png, alt: ${first} }\n  - { image: ../media/activities/二.png, alt: ${second} }\n`;
	const ofPhotos = (keys: string, body = '六户。', type = 'visit') =>
		said(visitPhotos, { ...files, [at]: report(body, keys, type) });

	test('are asked about once, at the one that tells of a home', () => {
		const found = ofPhotos(photos('楼下说话', '老人坐在床边'));
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(/^warning .*照片里有没有老人家里的样子、门牌、药盒？当事人同意了吗？/);
		expect(found[0]).toMatch(/第 10 行/);
		expect(ofPhotos(photos('楼下说话', '一起走路'))[0]).toMatch(/第 9 行/);
		expect(ofPhotos('', '![在床边说话](../media/activities/一.png)')).toHaveLength(1);
	});

	test('are not where there are none, and not of other reports', () => {
		expect(ofPhotos('')).toEqual([]);
		expect(ofPhotos(photos('一', '二'), '六户。', 'outreach')).toEqual([]);
	});
});
