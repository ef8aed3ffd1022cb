/** Beside an entry of like topics stands its day: of an event its own, not that on which it was told of. */
import { expect, test } from 'vitest';
import { entryPages, isSampleDay, type Page } from './built.ts';

const factsOf = ({ root }: Page) =>
	JSON.parse(
		root.querySelector('[data-search-facts]')?.getAttribute('data-search-facts') ?? '{}',
	) as Record<string, string[] | undefined>;

const facts = new Map(entryPages.map((page) => [page.path, factsOf(page)]));

const rows = entryPages.flatMap(({ root }) =>
	root.querySelectorAll('.further section li').map((row) => ({
		address: row.querySelector('a')?.getAttribute('href') ?? '',
		day: /\d{4}-\d{2}-\d{2}/.exec(row.querySelector('.quiet')?.textContent ?? '')?.[0],
	})),
);

test('events are beside others with their own day, all else with that of its publishing', () => {
	if (isSampleDay) expect(rows.length).toBeGreaterThan(100);
	const wrong = rows.filter(({ address, day }) => {
		const { 举行: [when] = [], 日期: [date] = [] } = facts.get(address) ?? {};
		return day !== (when ?? date)?.slice(0, 10);
	});
	expect(wrong).toEqual([]);
	const moved = rows.filter(({ address }) => {
		const { 举行: [when] = [], 日期: [date] = [] } = facts.get(address) ?? {};
		return when !== undefined && when.slice(0, 10) !== date;
	});
	if (isSampleDay) expect(moved.length).toBeGreaterThan(0);
});
