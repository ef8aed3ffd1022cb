/** A guide lacks none of the elements that official sites are held to (国办秘函〔2019〕19号). */
import { expect, test } from 'vitest';
import { checkEntry } from '../../../src/collections/check.ts';

const whole = {
	title: '申请高龄津贴',
	summary: '年满八十周岁的老人到 2 号窗口办理。',
	publishedAt: '2026-11-20 09:00',
	audience: ['elderly'],
	who: '户籍在清和街道\n年满 80 周岁',
	materials: [{ name: '居民身份证', original: true, copies: 1 }],
	steps: ['到 2 号窗口交材料'],
	timeLimit: '20 个工作日',
	fee: '不收费',
	place: '党群服务中心 2 号窗口',
	hours: '周一至周六 8:30–17:30',
	contacts: ['elderly'],
	basis: [{ title: '高龄津贴办法' }],
	checkedOn: '2026-11-09',
};
const said = (data: object) => checkEntry('guides', data).map(({ key }) => key);

test('whole it is taken', () => {
	expect(said(whole)).toEqual([]);
});

test.each(Object.keys(whole).filter((key) => key !== 'summary'))(
	'without %s it is refused',
	(key) => {
		expect(said({ ...whole, [key]: undefined })).toContain(key);
		expect(said({ ...whole, [key]: Array.isArray(whole[key as 'steps']) ? [] : '' })).toContain(
			key,
		);
	},
);
