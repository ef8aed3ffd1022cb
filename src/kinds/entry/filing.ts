/** How an entry is filed: by its day, its kind, whether it still holds, whether it is pinned. */
import { collections, type CollectionName } from '../../collections/index.ts';
import { now } from '../../lib/clock.ts';
import type { Entry } from '../../lib/entries.ts';
import { parted } from '../../lib/order.ts';
import { over } from './over.ts';

/** Lists show what still holds, and what no longer does where nothing else is left; the year archives show everything. */
export function stillHolds({ state }: Entry): boolean {
	return state === 'current' || state === 'replaced';
}

/** Stands as published, though its time has passed. */
export function isOver(entry: Entry): boolean {
	return entry.state === 'current' && over(entry, now) !== undefined;
}

/** What the front page shows: current and not over. */
export function isOngoing(entry: Entry): boolean {
	return entry.state === 'current' && !isOver(entry);
}

/** What is over below what is not, the order otherwise kept. */
export function overLast<E extends Entry>(entries: readonly E[]): E[] {
	const [past, rest] = parted(entries, isOver);
	return [...rest, ...past];
}

/** Until the end of the day it names, or until it is over. */
export function isPinned(entry: Entry): boolean {
	const { pinnedUntil } = entry.data;
	return isOngoing(entry) && pinnedUntil !== undefined && pinnedUntil >= now.slice(0, 10);
}

/** Pinned entries first, the order otherwise kept. */
export function pinnedFirst<E extends Entry>(entries: readonly E[]): E[] {
	return parted(entries, isPinned).flat();
}

/** The day an entry is filed under: an activity's own day, else the day it was published. */
export function filedOn(entry: Entry): string {
	return entry.collection === 'activities' ? entry.data.startsAt : entry.data.publishedAt;
}

/** The kinds of a collection, as stored value → word; slogans are told apart by theme on their wall. */
export function kindsOf(name: CollectionName): Record<string, string> {
	const { fields } = collections[name];
	return 'kind' in fields ? fields.kind.options : {};
}

/** `停水停电停气`; '' for a slogan. */
export function kindWord(entry: Entry): string {
	return entry.collection === 'slogans' ? '' : (kindsOf(entry.collection)[entry.data.kind] ?? '');
}

/** What kind of entry, in a line of a list: `停水停电停气`, `文件　清街办〔2026〕5号`, `课堂讲座　二楼教室`. */
export function noteOf(entry: Entry): string {
	if (entry.collection === 'activities')
		return [collections.activities.fields.type.options[entry.data.type], entry.data.place]
			.filter(Boolean)
			.join('　');
	const number = entry.collection === 'policies' ? entry.data.docNumber : undefined;
	return [kindWord(entry), number].filter(Boolean).join('　');
}
