import { expect, test } from 'vitest';
import { linesOf, officeOf, urgentOf } from '../../../../../publish/search/told/lines.ts';
import { estatesOf, waysTo } from '../../../../../publish/search/told/places.ts';

test('a subject is asked for by each of its parts, brackets apart', () => {
	const [line] = linesOf([
		{ subject: '低保、临时救助（清和苑）', phone: '0571-0000 0001', hours: '看门口' },
	]);
	expect(line).toEqual({
		name: '低保、临时救助（清和苑）',
		phone: '0571-0000 0001',
		hours: '看门口',
		terms: ['低保', '临时救助'],
	});
});

test('hours that are understood are told as days and minutes too', () => {
	const [line] = linesOf([{ subject: '物业', phone: '1', hours: '全天' }]);
	expect(line?.times?.holidays).toBe('open');
});

test('without a main number there is no office to call', () => {
	expect(officeOf({ name: '甲社区', organisation: '甲社区居委会' })).toBeUndefined();
	expect(officeOf({ name: '甲社区', phone: '1' })?.terms).toContain('甲社区');
});

test('the urgent numbers are those of the settings, an unknown one by its number', () => {
	const lines = urgentOf({ emergencyNumbers: ['110', '96345'] });
	expect(lines.map(({ name, phone, hours }) => [name, phone, hours])).toEqual([
		['报警', '110', '全天'],
		['热线', '96345', undefined],
	]);
	expect(urgentOf({})).toEqual([]);
});

test('a place is asked for by each of its names', () => {
	expect(waysTo([{ name: '门球场', also: ['球场'], way: '往南走' }])).toEqual([
		{ asks: ['门球场怎么走', '球场怎么走'], answer: '门球场：往南走' },
	]);
	const ways = waysTo(
		[
			{ name: '东苑南门', way: '1' },
			{ name: '半亩书屋', way: '2' },
			{ name: '西里食堂', way: '3' },
			{ name: '东苑食堂', way: '4' },
			{ name: '服务中心', way: '5' },
		],
		['东苑', '西里'],
		'青山路 1 号（服务中心）',
	).map(({ asks }) => asks);
	// Of two 食堂 neither is the one.
	expect(ways.slice(0, 4)).toEqual([
		['东苑南门怎么走', '南门怎么走'],
		['半亩书屋怎么走', '书屋怎么走'],
		['西里食堂怎么走'],
		['东苑食堂怎么走'],
	]);
	expect(ways[4]).toContain('坐公交怎么去');
	expect(estatesOf([{ estate: '东苑' }, { estate: '东苑' }, {}])).toEqual(['东苑']);
});
