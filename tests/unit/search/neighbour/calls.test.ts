/** Whom to call: the last two figures of the numbers that are shown. */
import { describe, expect, test } from 'vitest';
import { directly } from '../../../../src/search/neighbour/answer.ts';
import { told } from './told.ts';

const calls = (question: string, now = '2026-11-28 10:00') =>
	directly(question, told, now).calls ?? [];
const numbers = (question: string) => calls(question).map(({ phone }) => phone.slice(-3).trim());

describe('a line of 找谁办', () => {
	test.each([
		['物业报修', ['005', '006']],
		['物业', ['005', '006']],
		['物业费', ['005', '006']],
		['东苑物业电话', ['005']],
		['西里报修', ['006']],
		['电梯坏了找谁', ['005', '006']],
		['找谁修灯', ['005', '006']],
		['残疾证', ['003']],
		['残疾人证怎么办理', ['003']],
		['低保', ['001']],
		['低保怎么申请', ['001']],
		['志愿者报名', ['004']],
		['漏水', ['007']],
		['水管爆了', ['007']],
		['打官司', ['009']],
		['法律咨询几点', ['009']],
		['卫生站电话', ['008']],
		['1号窗口', ['001']],
		['一号窗口', ['001']],
		['高岭津贴', ['002']],
		['临时求助电话', ['001']],
		['电梯故障', ['005', '006']],
	])('%s → %j', (question, expected) => {
		expect(numbers(question)).toEqual(expected);
	});
});

describe('the main number, where nothing else is asked', () => {
	test.each([
		'居委会电话',
		'居委会',
		'社区电话号码',
		'青山社区居民委员会',
		'电话',
		'办公时间',
		'几点上班',
		'居委会在哪里',
		'地址',
		'春节上班吗',
		'值班电话',
	])('%s', (question) => {
		expect(numbers(question)).toEqual(['000']);
	});
});

describe('the urgent ones', () => {
	test.each([
		['110', ['110']],
		['报警', ['110']],
		['派出所电话', ['110']],
		['着火了怎么办', ['119']],
		['救护车', ['120']],
		['12345', ['345']],
		['我要投诉', ['345']],
	])('%s → %j', (question, expected) => {
		expect(numbers(question)).toEqual(expected);
	});
});

describe('nobody', () => {
	test.each([
		'东苑',
		'青居1号',
		'街道办电话',
		'社区',
		'服务',
		'门球',
		'消防',
		'食堂几点开门',
		'维修资金',
		'修订意见',
		'高龄老人助餐补贴实施办法',
		'关于做好2026年免费健康体检的通告',
		'2026年110人参加',
		'老人证',
		'章秀兰',
		'，。',
	])('for %s', (question) => {
		expect(numbers(question)).toEqual([]);
	});
});

test('a line says where, its hours, and whether somebody is there', () => {
	expect(calls('残疾证')).toEqual([
		{
			name: '残疾人证、两项补贴',
			phone: '0571-0000 0003',
			at: '党群服务中心 2 号窗口',
			hours: '周一至周六 8:30–17:30',
			now: '现在有人',
			open: true,
		},
	]);
	expect(calls('残疾证', '2026-11-28 18:00')[0]?.now).toBe('后天8:30开门');
	expect(calls('残疾证', '2026-10-01 10:00')[0]?.open).toBe(false);
});

test('of hours that cannot be read, and without a clock, nothing is claimed', () => {
	expect(calls('疫苗接种')[0]).toMatchObject({ hours: '看门口通知' });
	expect(calls('疫苗接种')[0]).not.toHaveProperty('now');
	expect(calls('残疾证', '')[0]).not.toHaveProperty('now');
});
