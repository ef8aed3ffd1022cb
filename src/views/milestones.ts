/** 大事记: what was marked as a milestone, by year. */
import { visible, type Entry } from '../lib/entries.ts';
import { filedOn } from '../kinds/entry/filing.ts';

/** `[['2026', entries], …]`, newest year first, each year from its beginning. */
export async function milestoneYears(): Promise<[string, Entry[]][]> {
	const chosen = (await visible()).filter(({ data }) => data.milestone);
	const years = [...Map.groupBy(chosen, (entry) => filedOn(entry).slice(0, 4))];
	for (const [, entries] of years) entries.sort((a, b) => (filedOn(a) < filedOn(b) ? -1 : 1));
	return years.sort(([a], [b]) => (a < b ? 1 : -1));
}
