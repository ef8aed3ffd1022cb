/**
 * Entries of like topics, nearest in time. Entries of equal topics stand in one group by their days, and an entry
 * asks each group from its own day outward, so that none is compared with all.
 */
import { isOver } from '../kinds/entry/filing.ts';
import { kindOf } from '../kinds/index.ts';
import { onceFor, type EntryIndex } from '../lib/entry-index.ts';
import type { Entry } from '../lib/entry.ts';

/** So many are shown. */
const most = 5;

/** Entries that share all their topics, and whether they are over. */
interface Group {
	topics: readonly string[];
	over: boolean;
	/** Newest first, each with the places of its entries among all. */
	days: { day: number; places: number[] }[];
}

const topicsOf = ({ data }: Entry) => (data.topics ?? []).toSorted();
const dayOf = ({ data }: Entry) => Date.parse(data.publishedAt.slice(0, 10)) / 86_400_000;

const isOffered = (entry: Entry) => entry.state === 'current' && entry.named && kindOf(entry).news;

const groupsOf = onceFor(({ all }): Group[] => {
	const groups = new Map<string, Group>();
	for (const [place, entry] of all.entries()) {
		const topics = topicsOf(entry);
		if (topics.length === 0 || !isOffered(entry)) continue;
		const over = isOver(entry);
		const key = `${over ? 'over' : ''} ${topics.join(' ')}`;
		const group = groups.get(key) ?? { topics, over, days: [] };
		groups.set(key, group);
		const day = dayOf(entry);
		const last = group.days.at(-1);
		if (last?.day === day) last.places.push(place);
		else group.days.push({ day, places: [place] });
	}
	return [...groups.values()];
});

/** Groups that share as many topics and are over or not alike, the likest first. */
function ranked(groups: readonly Group[], topics: ReadonlySet<string>): Group[][] {
	const ranks = new Map<number, Group[]>();
	for (const group of groups) {
		const shared = group.topics.filter((key) => topics.has(key)).length;
		if (shared === 0) continue;
		// What is over comes below whatever is not.
		const rank = shared - (group.over ? 1_000 : 0);
		const list = ranks.get(rank) ?? [];
		list.push(group);
		ranks.set(rank, list);
	}
	return [...ranks].sort(([a], [b]) => b - a).map(([, list]) => list);
}

/** Ranks by topics, for all entries that have the same. */
const ranksBy = onceFor(() => new Map<string, Group[][]>());

function ranksOf(topics: readonly string[], index: EntryIndex): Group[][] {
	const known = ranksBy(index);
	const key = topics.join(' ');
	const ranks = known.get(key) ?? ranked(groupsOf(index), new Set(topics));
	known.set(key, ranks);
	return ranks;
}

/** The first day that is not later, in days newest first. */
function firstUpTo(days: Group['days'], day: number): number {
	let [low, high] = [0, days.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((days[middle]?.day ?? 0) > day) low = middle + 1;
		else high = middle;
	}
	return low;
}

interface Near {
	place: number;
	distance: number;
}

/** At least the nearest `count` of a group, if it has so many: those of the last day taken are taken as well. */
function nearest({ days }: Group, day: number, count: number): Near[] {
	const taken: Near[] = [];
	let older = firstUpTo(days, day);
	let newer = older - 1;
	let reached = 0;
	while (newer >= 0 || older < days.length) {
		const [before, after] = [days[older], days[newer]];
		const distance = Math.min(
			before ? day - before.day : Infinity,
			after ? after.day - day : Infinity,
		);
		if (taken.length >= count && distance > reached) break;
		reached = distance;
		const isBefore = before !== undefined && day - before.day === distance;
		// Of one day no more than are wanted can be among the nearest: they keep their order.
		const { places = [] } = (isBefore ? before : after) ?? {};
		for (const place of places.slice(0, count)) taken.push({ place, distance });
		if (isBefore) older += 1;
		else newer -= 1;
	}
	return taken;
}

/** Up to five current entries that share most topics, nearest in time first; what is over comes last. */
export function related(
	entry: Entry,
	exclude: readonly (Entry | undefined)[],
	index: EntryIndex,
): Entry[] {
	const topics = topicsOf(entry);
	if (topics.length === 0) return [];
	const excluded = new Set([entry.address, ...exclude.map((other) => other?.address)]);
	const count = most + excluded.size;
	const day = dayOf(entry);
	const chosen: Entry[] = [];
	for (const groups of ranksOf(topics, index)) {
		const near = groups.flatMap((group) => nearest(group, day, count));
		near.sort((a, b) => a.distance - b.distance || a.place - b.place);
		for (const { place } of near) {
			const other = index.all[place];
			if (other && !excluded.has(other.address)) chosen.push(other);
			if (chosen.length === most) return chosen;
		}
	}
	return chosen;
}
