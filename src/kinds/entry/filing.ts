/** How an entry is filed: by its day, its kind, whether it still holds, whether it is pinned. */
import { collections, type CollectionName } from '../../collections/index.ts';
import { chosenWord } from '../../collections/parts/other-name.ts';
import { now } from '../../lib/clock.ts';
import type { Entry } from '../../lib/entry.ts';
import { inOrder, latestFirst, parted } from '../../lib/order.ts';
import { kindOf, kinds } from '../index.ts';
import { filedOn, isOwnDay } from './filed-on.ts';
import { over } from './over.ts';
import { shownOn } from './times.ts';

export { filedOn, isOwnDay };

/** Lists show what still holds, and what no longer does where nothing else is left; the year archives show everything. */
export function stillHolds({ state }: Entry): boolean {
	return state === 'current' || state === 'replaced';
}

/** Stands as published, though its time has passed. */
export function isOver(entry: Entry): boolean {
	return entry.state === 'current' && over(entry, now) !== undefined;
}

/** Current and not over. */
function isOngoing(entry: Entry): boolean {
	return entry.state === 'current' && !isOver(entry);
}

/** What is over below what is not, the order otherwise kept. */
export function overLast<E extends Entry>(entries: readonly E[]): E[] {
	const [past, rest] = parted(entries, isOver);
	return [...rest, ...past];
}

/** It tells of a day to come, or of one that is not over. */
export function isAhead(entry: Entry): boolean {
	return isOngoing(entry) && kindOf(entry).ahead?.(entry.data) === true;
}

/** As a list shows what holds: what is still to come, the soonest first; then by its day, the newest first; what is over last. */
export function soonestFirst<E extends Entry>(entries: readonly E[]): E[] {
	const [ahead, rest] = parted(entries, isAhead);
	return [...inOrder(ahead, shownOn), ...overLast(latestFirst(rest, filedOn))];
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

/** The kinds of a collection, as stored value → word; none where there are no kinds. */
export function kindsOf(name: CollectionName): Readonly<Record<string, string>> {
	const { fields } = collections[name];
	return 'kind' in fields ? fields.kind.options : {};
}

/** `outage`; undefined where there are no kinds. */
export function kindKey({ data }: Entry): string | undefined {
	return 'kind' in data ? data.kind : undefined;
}

/** `停水停电停气`, of 其他 its own name; '' where there are no kinds. */
export function kindWord(entry: Entry): string {
	const { fields } = collections[entry.collection];
	return 'kind' in fields ? chosenWord(fields.kind, kindKey(entry), entry.data) : '';
}

/** What kind of entry, in a line of a list: `停水停电停气`, `文件　清街办〔2026〕5号`, `课堂讲座　二楼教室`. */
export function noteOf(entry: Entry): string {
	const parts = kindOf(entry).note?.(entry) ?? [kindWord(entry)];
	return parts.filter(Boolean).join('　');
}

/** Whether the note of a list says no more than the word of the kind. */
export function noteIsKind(name: CollectionName): boolean {
	return kinds[name].note === undefined;
}

/** Shanghai wall time of its last change, or of its publishing. */
export function changedAt({ data }: Entry): string {
	return data.changes?.[0]?.at ?? data.publishedAt;
}
