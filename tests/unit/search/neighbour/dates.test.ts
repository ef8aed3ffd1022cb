import { describe, expect, test } from 'vitest';
import { withDates } from '../../../../src/search/neighbour/dates.ts';

/** A Saturday. */
const now = '2026-11-28 10:00';

describe('a day is read as the site writes it', () => {
	test.each([
		['十二月五号义诊', '12月5日义诊'],
		['十一月二十八日', '11月28日'],
		['12月05日', '12月5日'],
		['11月28号门球', '11月28日门球'],
		['十月三十一号', '10月31日'],
		['12.5', '12月5日'],
		['12/20', '12月20日'],
		['今天有什么活动', '11月28日'],
		['明天有什么活动', '11月29日'],
		['后天活动', '11月30日'],
		['周末有什么活动', '11月28日'],
		['星期天活动', '11月29日'],
		['下周六活动', '12月5日'],
		['周三有什么安排', '12月2日'],
	])('%s → %s', (question, expected) => {
		expect(withDates(question, now)).toBe(expected);
	});
});

describe('and is left where it is none', () => {
	test.each([
		'12月5日',
		'停水',
		'今天',
		'周末上班吗',
		'13月5号',
		'5号楼',
		'3月5号楼',
		'3.5元',
		'13.5',
		'12月活动',
	])('%s', (question) => {
		expect(withDates(question, now)).toBeUndefined();
	});

	test('today is not known without a clock', () => {
		expect(withDates('今天有什么活动', '')).toBeUndefined();
	});
});
