/** 大事记: what was marked as a milestone, by year. */
import type { EntryIndex } from '../lib/entry-index.ts';
import type { Entry } from '../lib/entry.ts';
import { inOrder, latestFirst } from '../lib/order.ts';
import { filedOn } from '../kinds/entry/filing.ts';

/** `[['2026', entries], …]`, newest year first, each year from its beginning. */
export function milestoneYears({ all }: EntryIndex): [string, Entry[]][] {
	const chosen = all.filter(({ data, state }) => data.milestone && state !== 'withdrawn');
	const years = [...Map.groupBy(chosen, (entry) => filedOn(entry).slice(0, 4))];
	return latestFirst(years, ([year]) => year).map(([year, list]) => [year, inOrder(list, filedOn)]);
}
