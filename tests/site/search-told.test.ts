/** What search answers before any page: it leads nowhere that is not there, and says nothing that is not written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Told } from '../../src/search/neighbour/told.ts';
import { files, folder } from './built.ts';
import { searchOf } from './search-source.ts';

const told = JSON.parse(readFileSync(join(folder, 'pagefind/answers.json'), 'utf8')) as Told;
const pageAt = (address: string) => files.includes(`${address.slice(1)}index.html`);
const settingOf = (name: string) =>
	parse(readFileSync(`content/settings/${name}.yml`, 'utf8')) as Record<string, unknown>[];

test('every line of 找谁办 is there, with hours that are understood', () => {
	const contacts = settingOf('contacts');
	expect(told.lines.map(({ name, phone }) => [name, phone])).toEqual(
		contacts.map(({ subject, phone }) => [subject, phone]),
	);
	for (const { name, times } of told.lines) expect(times, name).toBeDefined();
	expect(told.office?.times).toBeDefined();
	expect(told.urgent.map(({ phone }) => phone)).toEqual(['110', '119', '120', '12345']);
});

test('every month, year and source of an answer is a page', () => {
	expect(told.months.length).toBeGreaterThan(10);
	for (const [month, address] of told.months) expect(pageAt(address), month).toBe(true);
	const sources = told.answers.flatMap(({ source, title }) => (source ? [{ source, title }] : []));
	expect(sources.length).toBeGreaterThan(0);
	for (const { source, title } of sources) {
		expect(pageAt(source), source).toBe(true);
		expect(title, source).toMatch(/\p{Script=Han}/u);
	}
});

test('every written way of asking is answered, and every place says how to get there', async () => {
	const { search } = await searchOf(folder);
	const answers = settingOf('answers') as { asks: string[]; answer: string }[];
	for (const { asks, answer } of answers)
		for (const ask of asks) {
			const { direct } = await search(ask, { size: 0, now: '2026-11-22 09:00' });
			expect(direct?.spoken?.text, ask).toBe(answer);
		}
	const places = settingOf('places') as { name: string; way: string }[];
	for (const { name, way } of places) {
		const { direct } = await search(`${name}怎么走`, { size: 0, now: '2026-11-22 09:00' });
		expect(direct?.spoken?.text, name).toBe(`${name}：${way}`);
	}
});

test('200 everyday words and more are written, and those are used whose other names stand here', () => {
	const oneWay = settingOf('synonyms').filter((item) => item['oneWay'] === true);
	expect(oneWay.length).toBeGreaterThanOrEqual(200);
	expect(told.everyday.length).toBeLessThanOrEqual(oneWay.length);
	expect(new Map(told.everyday).get('吃饭')).toEqual(['助餐', '食堂']);
});
