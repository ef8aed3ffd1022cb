/** Entries by topic of `settings/topics.yml`, and the milestones by year. */
import { allEntries, type Entry } from './entries.ts';
import { filedOn, stillHolds } from './lists.ts';
import { topics } from './settings.ts';

/** Every topic with its entries, newest first; slogans belong by their theme as well. */
export async function topicLists() {
	const entries = (await allEntries()).filter((entry) => stillHolds(entry) && entry.named);
	const belongs = (entry: Entry, key: string) =>
		entry.data.topics?.includes(key) === true ||
		(entry.collection === 'slogans' && entry.data.theme === key);
	return topics.map((topic) => ({
		topic,
		entries: entries.filter((entry) => belongs(entry, topic.key)),
	}));
}

/** 大事记: `[['2026', entries], …]`, newest year first, each year from its beginning. */
export async function milestoneYears(): Promise<[string, Entry[]][]> {
	const chosen = (await allEntries()).filter(
		({ data, state }) => data.milestone && state !== 'withdrawn',
	);
	const years = [...Map.groupBy(chosen, (entry) => filedOn(entry).slice(0, 4))];
	for (const [, entries] of years) entries.sort((a, b) => (filedOn(a) < filedOn(b) ? -1 : 1));
	return years.sort(([a], [b]) => (a < b ? 1 : -1));
}
