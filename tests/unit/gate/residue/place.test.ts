/** Another town's name is asked about in notices and slogans; our own, those above us and mere words are not. */
import { expect, test } from 'vitest';
import { place } from '../../../../src/gate/rules/entry/residue/place.ts';
import type { Passage } from '../../../../src/gate/text/reading.ts';

const passageOf = (text: string): Passage => ({
	text,
	kind: 'paragraph',
	where: '“正文”里',
	spotAt: () => ({ bodyLine: 1 }),
});
const asked = (text: string, collection = 'notices', site = {}, value = {}) =>
	(
		place.find?.(
			{ passages: [passageOf(text)], tables: [] },
			{ collection, value, settings: { site: [site] } },
		) ?? []
	).length > 0;

test.each([
	'襄阳市文明办提醒市民。',
	'请到拱墅区行政服务中心办理。',
	'石家庄市民可凭证领取。',
	'和谐襄阳，你我共建。',
	'桂林市的居民',
])('%s is asked about', (text) => {
	expect(asked(text)).toBe(true);
	expect(asked(text, 'activities')).toBe(false);
	expect(asked(text, 'notices', {}, { origin: 'repost' })).toBe(false);
});

test.each([
	...[
		'去北京的火车票',
		'北京时间八点',
		'沿海城市台风多',
		'适应城市发展',
		'平安区域创建',
		'云南山区',
		'各项城市更新',
	],
	...[
		'成都市场的辣椒',
		'老城区、新城区',
		'南京路口',
		'天津大麻花',
		'港澳台居民居住证',
		'延安精神',
		'红旗飘飘',
		'我市、超市',
	],
])('%s is not', (text) => {
	expect(asked(text)).toBe(false);
});

test('in a slogan a short name is enough; our own places and those above them are never asked about', () => {
	expect(asked('文明是襄阳最美的风景', 'slogans')).toBe(true);
	expect(asked('文明是襄阳最美的风景', 'slogans', { ownPlaces: ['襄阳市'] })).toBe(false);
	expect(asked('湖北省人民政府', 'notices', { ownPlaces: ['襄阳市'] })).toBe(false);
	expect(asked('云溪区民政局', 'notices', { superiorUnits: ['云溪区民政局'] })).toBe(false);
});
