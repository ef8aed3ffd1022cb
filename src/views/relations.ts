/** What belongs together: both directions of every relation, neighbours, and entries of like topics. */
import { current, entriesOf, entryAt, only, type Entry } from '../lib/entries.ts';
import { kindOf } from '../kinds/index.ts';
import { isOver } from '../kinds/entry/filing.ts';

/** Newer and older entry of the same collection. */
export async function neighbours(entry: Entry) {
	const list = (await entriesOf(entry.collection)) as Entry[];
	const place = list.findIndex(({ id }) => id === entry.id);
	return { newer: list[place - 1], older: list[place + 1] };
}

/** Up to five current entries that share most topics, nearest in time first; what is over comes last. */
export async function related(
	entry: Entry,
	exclude: readonly (Entry | undefined)[] = [],
): Promise<Entry[]> {
	const topics = new Set(entry.data.topics ?? []);
	const excluded = new Set([entry.address, ...exclude.map((other) => other?.address)]);
	const days = (other: Entry) =>
		Math.abs(
			Date.parse(other.data.publishedAt.slice(0, 10)) -
				Date.parse(entry.data.publishedAt.slice(0, 10)),
		) / 86_400_000;
	return (await current())
		.filter((other) => kindOf(other).news && !excluded.has(other.address))
		.map((other) => ({
			other,
			shared: (other.data.topics ?? []).filter((key) => topics.has(key)).length,
		}))
		.filter(({ shared }) => shared > 0)
		.sort(
			(a, b) =>
				Number(isOver(a.other)) - Number(isOver(b.other)) ||
				b.shared - a.shared ||
				days(a.other) - days(b.other),
		)
		.slice(0, 5)
		.map(({ other }) => other);
}

/** The entry that replaces this one, and the ones it replaces. */
export async function replacements(entry: Entry) {
	const list = (await entriesOf(entry.collection)) as Entry[];
	return {
		replacedBy: list.find(({ id }) => id === entry.data.replacedBy),
		replaces: list.filter(({ data }) => data.replacedBy === entry.id),
	};
}

/** The documents that amend this one, and those it amends. */
export async function amendments(entry: Entry) {
	const [document] = only('policies', [entry]);
	if (!document) return { amendedBy: [], amends: [] };
	const list = await entriesOf('policies');
	const { id, data } = document;
	return {
		amendedBy: list.filter((other) => data.amendedBy?.includes(other.id)),
		amends: list.filter((other) => other.data.amendedBy?.includes(id)),
	};
}

/** For a document its explainers, for an explainer its documents. */
export async function policyPairs({ id, data }: Entry<'policies'>) {
	const list = await entriesOf('policies');
	return {
		documents: list.filter((other) => data.explains?.includes(other.id)),
		explainers: list.filter((other) => other.data.explains?.includes(id)),
	};
}

/** For a report its announcement, for an announcement its reports. */
export async function activityPairs({ id, data }: Entry<'activities'>) {
	const list = await entriesOf('activities');
	return {
		announcement: list.find((other) => other.id === data.announcement),
		reports: list.filter((other) => other.data.announcement === id),
	};
}

export async function campaignOf(id: string | undefined): Promise<Entry<'campaigns'> | undefined> {
	return id === undefined
		? undefined
		: (await entriesOf('campaigns')).find((other) => other.id === id);
}

/** The notices, activities and slogans of a campaign. */
export async function membersOf(campaignId: string) {
	const belongs = ({ data }: { data: { campaign?: string | undefined } }) =>
		data.campaign === campaignId;
	return {
		notices: (await entriesOf('notices')).filter(belongs),
		activities: (await entriesOf('activities')).filter(belongs),
		slogans: (await entriesOf('slogans')).filter(belongs),
	};
}

/** Public entries of `collection/id` addresses; what is not public is left out. */
export async function entriesAt(addresses: readonly string[]): Promise<Entry[]> {
	const found = await Promise.all(addresses.map(entryAt));
	return found.filter((entry) => entry !== undefined);
}
