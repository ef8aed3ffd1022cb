/** What belongs together: both directions of every relation, and neighbours. */
import { collectionNames } from '../collections/index.ts';
import { only } from '../lib/entries.ts';
import { onceFor, type EntryIndex } from '../lib/entry-index.ts';
import type { Entry } from '../lib/entry.ts';
import { shownOn } from '../kinds/entry/times.ts';
import { groupedByEach, latestFirst } from '../lib/order.ts';

const found = <E>(entries: readonly (E | undefined)[]): E[] =>
	entries.filter((entry) => entry !== undefined);

/** The place of each entry in the list of its collection. */
const places = onceFor(
	({ of }) =>
		new Map(
			collectionNames.flatMap((name) =>
				of(name).map(({ address }: Entry, place) => [address, place] as const),
			),
		),
);

/** Newer and older entry of the same collection. */
export function neighbours({ collection, address }: Entry, index: EntryIndex) {
	const list: readonly Entry[] = index.of(collection);
	const place = places(index).get(address) ?? -1;
	return { newer: list[place - 1], older: list[place + 1] };
}

/** Entries of a collection by their ids, newest first; what is not public is left out. */
function inListOrder<E extends Entry>(
	collection: E['collection'],
	ids: readonly string[],
	index: EntryIndex,
): E[] {
	const entries = found([...new Set(ids)].map((id) => index.at(`${collection}/${id}`)));
	const place = places(index);
	return entries.sort((a, b) => (place.get(a.address) ?? 0) - (place.get(b.address) ?? 0)) as E[];
}

const replaced = onceFor(({ all }) =>
	groupedByEach(all, ({ collection, data: { replacedBy } }) =>
		replacedBy === undefined ? [] : [`${collection}/${replacedBy}`],
	),
);

/** The entry that replaces this one, and the ones it replaces. */
export function replacements({ collection, id, data }: Entry, index: EntryIndex) {
	return {
		replacedBy: data.replacedBy ? index.at(`${collection}/${data.replacedBy}`) : undefined,
		replaces: replaced(index).get(`${collection}/${id}`) ?? [],
	};
}

const amended = onceFor((index) =>
	groupedByEach(index.of('policies'), ({ data }) => data.amendedBy ?? []),
);

/** The documents that amend this one, and those it amends. */
export function amendments(entry: Entry, index: EntryIndex) {
	const [document] = only('policies', [entry]);
	if (!document) return { amendedBy: [], amends: [] };
	const { id, data } = document;
	return {
		amendedBy: inListOrder<Entry<'policies'>>('policies', data.amendedBy ?? [], index),
		amends: amended(index).get(id) ?? [],
	};
}

const explained = onceFor((index) =>
	groupedByEach(index.of('policies'), ({ data }) => data.explains ?? []),
);

/** For a document its explainers, for an explainer its documents. */
export function policyPairs({ id, data }: Entry<'policies'>, index: EntryIndex) {
	return {
		documents: inListOrder<Entry<'policies'>>('policies', data.explains ?? [], index),
		explainers: explained(index).get(id) ?? [],
	};
}

const begun = onceFor(({ all }) =>
	groupedByEach(all, ({ data }) => ('outcome' in data ? (data.outcome ?? []) : [])),
);

/** What an entry is the outcome of. */
export const beginnings = ({ collection, id }: Entry, index: EntryIndex): Entry[] =>
	begun(index).get(`${collection}/${id}`) ?? [];

const reported = onceFor((index) =>
	groupedByEach(index.of('activities'), ({ data: { announcement } }) =>
		announcement === undefined ? [] : [announcement],
	),
);

/** For a report its announcement, for an announcement its reports. */
export function activityPairs({ id, data }: Entry<'activities'>, index: EntryIndex) {
	const announcement = data.announcement && index.at(`activities/${data.announcement}`);
	return {
		announcement: (announcement || undefined) as Entry<'activities'> | undefined,
		reports: reported(index).get(id) ?? [],
	};
}

export function campaignOf(
	id: string | undefined,
	index: EntryIndex,
): Entry<'campaigns'> | undefined {
	return id === undefined
		? undefined
		: (index.at(`campaigns/${id}`) as Entry<'campaigns'> | undefined);
}

const summarised = onceFor((index) =>
	groupedByEach(index.of('reports'), ({ data: { plan } }) => (plan === undefined ? [] : [plan])),
);

/** For a summary its plan, for a plan its summaries, newest first. */
export function reportPairs({ id, data }: Entry<'reports'>, index: EntryIndex) {
	const plan = data.plan && index.at(`reports/${data.plan}`);
	return {
		plan: (plan || undefined) as Entry<'reports'> | undefined,
		summaries: summarised(index).get(id) ?? [],
	};
}

/** The team whose activity it is. */
export function teamOf({ data }: Entry<'activities'>, index: EntryIndex) {
	return data.team && (index.at(`volunteers/${data.team}`) as Entry<'volunteers'> | undefined);
}

const ofTeams = onceFor((index) =>
	groupedByEach(index.of('activities'), ({ data: { team } }) => (team === undefined ? [] : [team])),
);

/** What a team has announced and told of, by the days of which it tells, the newest first. */
export function teamLog({ id }: Entry<'volunteers'>, index: EntryIndex): Entry<'activities'>[] {
	return latestFirst(ofTeams(index).get(id) ?? [], shownOn);
}

const campaignNamed = ({ data }: { data: { campaign?: string | undefined } }) =>
	data.campaign === undefined ? [] : [data.campaign];
const members = onceFor((index) => ({
	notices: groupedByEach(index.of('notices'), campaignNamed),
	activities: groupedByEach(index.of('activities'), campaignNamed),
	slogans: groupedByEach(index.of('slogans'), campaignNamed),
	reports: groupedByEach(index.of('reports'), campaignNamed),
}));

/** What names a campaign, by collection. */
export function membersOf(campaignId: string, index: EntryIndex) {
	const { notices, activities, slogans, reports } = members(index);
	return {
		notices: notices.get(campaignId) ?? [],
		activities: activities.get(campaignId) ?? [],
		slogans: slogans.get(campaignId) ?? [],
		reports: reports.get(campaignId) ?? [],
	};
}

/** Public entries of `collection/id` addresses; what is not public is left out. */
export function entriesAt(addresses: readonly string[], index: EntryIndex): Entry[] {
	return found(addresses.map(index.at));
}
