/** Maps carry their number, or are simple. */
import { expect, test } from 'vitest';
import { map } from '../../../../../../src/gate/rules/entry/honesty/map.ts';
import { notice, said } from '../../said.ts';

const at = 'notices/20261120-0900.md';
const told = (keys: string, body = '停水。') => said(map, { [at]: notice(keys, body) });
const picture = (alt: string) => `![${alt}](../media/notices/a.jpg)`;

test('a map that is said to be one says its number, or that it is simple', () => {
	expect(told('map: true')).toEqual([expect.stringMatching(/^error .*勾了“有地图”，请填“审图号”/)]);
	expect(told('map: true\nstage: draft')).toEqual([expect.stringMatching(/^warning /)]);
	expect(told('map: true\nmapNumber: 浙S（2026）12号')).toEqual([]);
	expect(told('map: true\nsimpleMap: true')).toEqual([]);
});

test.each([
	'清和街道行政区划图',
	'全省低温天气分布图',
	'世界地图前的孩子',
	'社区地图',
	'停水范围示意图和区位图',
	'网点分布图',
	'公交线路图',
	'地理位置示意图',
])('“%s” is asked about', (alt) => {
	expect(told('urgency: normal', picture(alt))).toEqual([
		expect.stringMatching(/^warning .*图片看着是地图/),
	]);
	expect(told('simpleMap: true', picture(alt))).toEqual([]);
	expect(told('map: false', picture(alt))).toEqual([]);
});

test.each([
	'志愿者在手机上打开地图给老人指路',
	'两名工人在路边检修水管',
	'助餐流程的思维导图',
	'垃圾分类宣传图',
	'一张检修计划的横道图',
	'老人在看报纸上的插图',
	'安装位置的照片',
])('“%s” is no map', (alt) => {
	expect(told('urgency: normal', picture(alt))).toEqual([]);
});

test('a photograph of a report says it of itself', () => {
	const report = (photo: string) => ({
		'activities/20261008-a.md': `---\ntitle: 沿河健步走\nsummary: 重阳沿河健步走，六十岁以上居民参加。\npublishedAt: 2026-10-18 09:00\nkind: report\ntype: contest\nstartsAt: 2026-10-17 09:00\nphotos:\n  - { image: ../media/activities/a.jpg, ${photo} }\n---\n`,
	});
	expect(said(map, report('alt: 健步走路线图'))).toEqual([
		expect.stringMatching(/^warning .*第 1 张看着是地图/),
	]);
	expect(said(map, report('alt: 起点的人群, map: true'))).toEqual([
		expect.stringMatching(/^error .*第 1 张是地图，缺少审图号/),
	]);
	expect(said(map, report('alt: 健步走路线图, simpleMap: true'))).toEqual([]);
	expect(said(map, report('alt: 一群老人沿着河走'))).toEqual([]);
});
