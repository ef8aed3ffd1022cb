/** Narrowing, counting, sorting, paging and states, over the built sample. */
import { describe, expect, test } from 'vitest';
import { filterNames, type Filters, type Found } from '../../src/search/contract.ts';
import { folder } from './built.ts';
import { everyPage, pagesOf, searchOf } from './search-source.ts';
import { holders, truthOf } from './search-truth.ts';

const pages = pagesOf(folder);
const truth = truthOf(pages);
const byAddress = new Map(pages.map((page) => [page.address, page]));
const { search, searchIndex } = await searchOf(folder);

const fits = (address: string, filters: Filters) =>
	filterNames.every((name) => {
		const values = byAddress.get(address)?.facts[name] ?? [];
		return !filters[name]?.length || filters[name].some((value) => values.includes(value));
	});

describe('filters', () => {
	const cases: [question: string, filters: Filters][] = [
		['活动', {}],
		['活动', { 栏目: ['社区活动'] }],
		['活动', { 年份: ['2025', '2026'], 栏目: ['社区活动', '通知公告'] }],
		['居民', { 主题: ['养老助老'], 年份: ['2026'] }],
		['办法', { 有效性: ['有效'] }],
		['门球', { 活动类型: ['赛事'], 类型: ['报道'] }],
		['停水', { 栏目: ['没有这一栏'] }],
		['', { 栏目: ['通知公告'], 年份: ['2026'] }],
	];
	test.each(cases)(
		'“%s” with %j leaves what it should, and its counts are true',
		async (question, filters) => {
			const all = question ? holders(truth, question) : pages.map(({ address }) => address);
			const { total, hits, counts } = await search(question, { filters, size: 500 });
			const right = all.filter((address) => fits(address, filters)).sort();
			expect(hits.map(({ address }) => address).sort()).toEqual(right);
			expect(total).toBe(right.length);
			for (const name of filterNames)
				for (const [value, count] of Object.entries(counts[name] ?? {})) {
					const with_ = all.filter((address) => fits(address, { ...filters, [name]: [value] }));
					expect(count, `${name} ${value}`).toBe(with_.length);
				}
		},
	);
});

test('pages of results follow one another without gap or repetition, in both orders', async () => {
	for (const sort of ['relevance', 'date'] as const) {
		const { hits: all, total } = await search('活动', { sort, size: 500 });
		const parts: Found[] = [];
		for (let from = 0; from < total; from += 7)
			parts.push(await search('活动', { sort, from, size: 7 }));
		expect(parts.flatMap(({ hits }) => hits)).toEqual(all);
		const dates = all.map(({ date }) => date);
		if (sort === 'date') expect(dates).toEqual(dates.toSorted().reverse());
		else expect(dates).not.toEqual(dates.toSorted().reverse());
	}
});

test('an empty question shows everything, newest first', async () => {
	const { hits, total } = await search('', { size: 500 });
	expect(total).toBe(pages.length);
	const dates = hits.map(({ date }) => date);
	expect(dates).toEqual(dates.toSorted().reverse());
});

test('a hit says what the page is, with marks in title and text and an address in the page', async () => {
	const { hits } = await search('停水', { filters: { 类型: ['停水停电停气'] } });
	const [hit] = hits;
	expect(hit).toMatchObject({ column: '通知公告', kind: '停水停电停气', date: '2026-11-20' });
	expect(hit?.title).toContain('<mark>停水</mark>');
	expect(hit?.excerpt).toContain('<mark>停水</mark>');
	expect(hit?.sections.length).toBeLessThanOrEqual(3);
	expect(hit?.sections[0]?.address).toBe(`${hit?.address}#${encodeURIComponent('停水时')}`);
	expect(hits.some(({ states }) => states.includes('已过期'))).toBe(true);
});

test('a withdrawn entry is found by its title alone and says so', async () => {
	const withdrawn = (await everyPage(searchIndex)).filter(({ states }) =>
		states.includes('已撤回'),
	);
	expect(withdrawn.length).toBeGreaterThan(0);
	for (const { title, blocks } of withdrawn) {
		expect(blocks).toEqual([]);
		const [hit] = (await search(title)).hits;
		expect(hit?.states).toContain('已撤回');
		expect(hit?.excerpt).toBe('');
	}
});

describe('what is meant is found', () => {
	test.each(['〔2026〕5号', '[2026]5号', '（2026）5号', '2026 5号', '清街办〔2026〕5号'])(
		'document %s',
		async (question) => {
			const { hits, total } = await search(question);
			expect(total).toBe(1);
			expect(hits[0]?.title).toBe('清和街道高龄老人助餐补贴实施办法');
		},
	);

	test('another name is searched with it and told', async () => {
		const { hits, alsoSearched, total } = await search('电瓶车', { size: 500 });
		expect(alsoSearched).toContain('电动车');
		const right = new Set(
			['电瓶车', '电动车', '电动自行车'].flatMap((name) => holders(truth, name)),
		);
		expect(hits.map(({ address }) => address).sort()).toEqual([...right].sort());
		expect(total).toBeGreaterThan(holders(truth, '电瓶车').length);
	});

	test('a question of which no title speaks is answered with what is nearest, and says how much of it holds all words', async () => {
		const found = await search('物业怎么报名', { size: 50 });
		expect([found.match, found.readAs, found.alsoSearched]).toEqual(['related', '物业 报名', []]);
		const all = holders(truth, '物业 报名');
		expect(found.whole).toBe(all.length);
		const shown = found.hits.map(({ address }) => address);
		expect(shown).toEqual(expect.arrayContaining(all));
		expect(all).toContain(shown[0]);
	});

	test('a question is read without its asking words', async () => {
		const { readAs, match, total } = await search('助餐补贴怎么申请');
		expect([readAs, match]).toEqual(['助餐补贴 申请', 'exact']);
		expect(total).toBe(holders(truth, '助餐补贴 申请').length);
	});

	test('Traditional characters are read as Simplified ones where nothing is found', async () => {
		const { readAs, match, total } = await search('電動自行車充電');
		expect([readAs, match]).toEqual(['电动自行车充电', 'exact']);
		expect(total).toBeGreaterThan(0);
		expect((await search('居民')).readAs).toBeUndefined();
	});

	test('what stands nowhere as a whole brings suggestions, called so', async () => {
		const { match, hits } = await search('电动自行车充电桩安装');
		expect(match).toBe('related');
		expect(hits[0]?.title).toMatch(/充电|电动/);
	});

	test('a year is offered and not applied', async () => {
		const { offers, counts } = await search('2026年停水');
		expect(offers[0]).toEqual({ label: '只看2026年', text: '停水', filters: { 年份: ['2026'] } });
		expect(counts['年份']).toBeDefined();
	});
});
