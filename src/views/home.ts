/** What stands on the front page. */
import { now } from '../lib/clock.ts';
import type { EntryIndex } from '../lib/entry-index.ts';
import type { Entry } from '../lib/entry.ts';
import { groupedByEach, inOrder } from '../lib/order.ts';
import { isOngoing, pinnedFirst, stillHolds } from '../kinds/entry/filing.ts';
import { stageState } from '../kinds/progress.ts';
import { contacts, topics } from '../lib/settings.ts';
import { isInForce } from '../kinds/validity.ts';
import { policyPairs } from './relations.ts';

const isCurrent = ({ state }: Entry) => state === 'current';

/** Announcements of what is not over, soonest first; a cancelled one stays until its day has passed. */
function upcoming(index: EntryIndex) {
	const announced = index
		.of('activities')
		.filter((entry) => isOngoing(entry) && entry.data.kind === 'announcement');
	return inOrder(announced, ({ data }) => data.startsAt).slice(0, 5);
}

/** The newest documents in force, each with its explainers beside it. */
function newestPolicies(index: EntryIndex) {
	return index
		.of('policies')
		.filter(isCurrent)
		.filter(({ data }) => data.kind === 'document')
		.filter((entry) => isInForce(entry, now))
		.slice(0, 4)
		.map((document) => ({
			document,
			explainers: policyPairs(document, index).explainers.filter(isCurrent),
		}));
}

function underWay({ data }: Entry<'campaigns'>): boolean {
	return (
		data.stages?.some((stage) => stageState(stage, now) === 'now') ?? data.endedOn === undefined
	);
}

/** A different volunteer each month, the same all month. */
function volunteerOfTheMonth(index: EntryIndex) {
	const pictured = index
		.of('volunteers')
		.filter((entry) => isCurrent(entry) && entry.named && entry.data.portrait);
	const months = Number(now.slice(0, 4)) * 12 + Number(now.slice(5, 7));
	return pictured[months % Math.max(1, pictured.length)];
}

function inSeason(entry: Entry<'slogans'>): boolean {
	return isOngoing(entry) && (entry.data.startsOn ?? '') <= now.slice(0, 10);
}

/** The topics with most current entries: what people look for. */
function oftenSought({ all }: EntryIndex) {
	const byTopic = groupedByEach(all.filter(isCurrent), ({ data }) => data.topics ?? []);
	return topics
		.map((topic) => ({ ...topic, count: byTopic.get(topic.key)?.length ?? 0 }))
		.filter((topic) => topic.count > 0)
		.sort((a, b) => b.count - a.count)
		.slice(0, 6);
}

export function frontPage(index: EntryIndex) {
	const reports = index
		.of('activities')
		.filter((entry) => isCurrent(entry) && entry.data.kind === 'report');
	return {
		notices: pinnedFirst(index.of('notices').filter(isOngoing)).slice(0, 7),
		upcoming: upcoming(index),
		reports: reports.slice(0, 3),
		policies: newestPolicies(index),
		campaigns: index.of('campaigns').filter(stillHolds).filter(underWay).slice(0, 2),
		volunteer: volunteerOfTheMonth(index),
		slogans: index.of('slogans').filter(inSeason).slice(0, 2),
		contacts: contacts.slice(0, 5),
		topics: oftenSought(index),
	};
}
