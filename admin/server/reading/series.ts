/** How far the series of a numbered column are this year, and which number comes next. */
import type { Numbered } from '../../../src/collections/collection.ts';
import { definitionOf } from '../../../src/collections/index.ts';
import type { CheckedEntry, Content } from '../../../src/gate/reading/content.ts';
import { stateOf } from '../../../src/gate/states.ts';
import { isPublic } from '../../../src/lib/state.ts';
import { quartersOver, wanting } from '../../../src/lib/calendar/quota.ts';
import type { Series } from '../lists-protocol.ts';

const dataOf = ({ value, data }: CheckedEntry) =>
	value ?? (typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {});

/** Of its time, or of its name where it has none yet. */
function yearOf(entry: CheckedEntry): string {
	const { publishedAt } = dataOf(entry);
	return (typeof publishedAt === 'string' ? publishedAt : entry.id).slice(0, 4);
}

function isDone(entry: CheckedEntry, now: string): boolean {
	const state = stateOf(entry, now);
	return state !== undefined && isPublic(state) && state !== 'withdrawn';
}

function lastNumbers(entries: readonly CheckedEntry[], { number }: Numbered) {
	const last: Record<string, number> = {};
	for (const entry of entries) {
		const own = Number(dataOf(entry)[number]);
		const year = yearOf(entry);
		if (Number.isInteger(own)) last[year] = Math.max(own, last[year] ?? 0);
	}
	return last;
}

/** @param now Shanghai wall time @returns undefined of a column that is not numbered */
export function seriesIn(content: Content, collection: string, now: string): Series[] | undefined {
	const numbered = definitionOf(collection)?.numbered;
	if (!numbered) return undefined;
	const own = content.entries.filter((entry) => entry.collection === collection);
	const items = content.settings[numbered.setting]?.items ?? [];
	return items.map((item) => {
		const key = String(item['key']);
		const entries = own.filter((entry) => dataOf(entry)[numbered.by] === key);
		const quota = Number(item[numbered.quota]);
		const year = now.slice(0, 4);
		const done = entries.filter((one) => isDone(one, now) && yearOf(one) === year).length;
		return {
			key,
			name: String(item['name']),
			quota,
			done,
			short: wanting(quota, done, quartersOver(now)),
			last: lastNumbers(entries, numbered),
		};
	});
}
