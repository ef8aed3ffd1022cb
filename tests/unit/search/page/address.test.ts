import { expect, test } from 'vitest';
import {
	addressOf,
	arrivalAddress,
	isAsked,
	readAddress,
} from '../../../../src/search/page/address.ts';

test.each([
	['/search/', ''],
	['/search/?q=%E5%81%9C%E6%B0%B4', '?q=停水'],
	['/search/?q=%E5%81%9C%E6%B0%B4&n=30', '?q=停水&n=30'],
	['/search/?q=a+%26+b%3D%3Cb%3E', '?q=a+%26+b=<b>'],
	[
		'/search/?%E6%A0%8F%E7%9B%AE=%E9%80%9A%E7%9F%A5%E5%85%AC%E5%91%8A&%E5%B9%B4%E4%BB%BD=2026&%E5%B9%B4%E4%BB%BD=2025&sort=date',
		'?年份=2026&年份=2025&栏目=通知公告&sort=date',
	],
])('%s is what %s asks, and asks it again', (address, asked) => {
	expect(addressOf(readAddress(asked))).toBe(address);
	expect(readAddress(new URL(address, 'http://x').search)).toEqual(readAddress(asked));
});

test.each([
	['?n=-5', 10],
	['?n=0', 10],
	['?n=many', 10],
	['?n=11', 20],
	['?n=1e9', 10],
	['?n=99999999999', 200],
])('%s shows no more than is sensible', (asked, shown) => {
	expect(readAddress(asked).shown).toBe(shown);
});

test('an address made by somebody else is cut to what may be asked', () => {
	const many = Array.from({ length: 500 }, (_, place) => `年份=${place}`).join('&');
	const { text, filters, sort } = readAddress(
		`?q=${'水'.repeat(5000)}&${many}&年份=&没有这个=1&__proto__=1&sort=up&主题=${'长'.repeat(999)}`,
	);
	expect(text).toHaveLength(200);
	expect(filters.年份).toHaveLength(20);
	expect(filters.主题?.[0]).toHaveLength(60);
	expect(Object.keys(filters)).toEqual(['年份', '主题']);
	expect(sort).toBe('relevance');
});

test('spaces alone ask nothing, a filter alone does', () => {
	expect(isAsked(readAddress('?q=%20%20'))).toBe(false);
	expect(isAsked(readAddress('?年份=2026'))).toBe(true);
	expect(addressOf(readAddress('?q=%20'))).toBe('/search/');
});

test.each([
	['/notices/1/', ['停水'], '/notices/1/?q=%E5%81%9C%E6%B0%B4'],
	['/notices/1/#s2', ['停水'], '/notices/1/?q=%E5%81%9C%E6%B0%B4#s2'],
	['/notices/1/#s2', [], '/notices/1/#s2'],
	['/notices/1/', [' '], '/notices/1/'],
	['/notices/1/', ['a&b', 'c'], '/notices/1/?q=a%26b&q=c'],
])('%s with %j leads to %s', (address, asked, arrival) => {
	expect(arrivalAddress(address, asked)).toBe(arrival);
});
