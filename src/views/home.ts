/** What stands on the front page. */
import { now } from '../lib/clock.ts';
import { allEntries, entriesOf, type Entry } from '../lib/entries.ts';
import { isOngoing, pinnedFirst, stillHolds } from '../kinds/entry/filing.ts';
import { stageState } from '../kinds/progress.ts';
import { contacts, topics } from '../lib/settings.ts';
import { isInForce } from '../kinds/validity.ts';

const isCurrent = ({ state }: Entry) => state === 'current';

/** Announcements of what is not over, soonest first; a cancelled one stays until its day has passed. */
async function upcoming() {
	const list = await entriesOf('activities');
	return list
		.filter((entry) => isOngoing(entry) && entry.data.kind === 'announcement')
		.sort((a, b) => (a.data.startsAt < b.data.startsAt ? -1 : 1))
		.slice(0, 5);
}

/** The newest documents in force, each with its explainers beside it. */
async function newestPolicies() {
	const list = (await entriesOf('policies')).filter(isCurrent);
	return list
		.filter(({ data }) => data.kind === 'document')
		.filter((entry) => isInForce(entry, now))
		.slice(0, 4)
		.map((document) => ({
			document,
			explainers: list.filter(({ data }) => data.explains?.includes(document.id)),
		}));
}

function underWay({ data }: Entry<'campaigns'>): boolean {
	return (
		data.stages?.some((stage) => stageState(stage, now) === 'now') ?? data.endedOn === undefined
	);
}

/** A different volunteer each month, the same all month. */
async function volunteerOfTheMonth() {
	const pictured = (await entriesOf('volunteers')).filter(
		(entry) => isCurrent(entry) && entry.named && entry.data.portrait,
	);
	const months = Number(now.slice(0, 4)) * 12 + Number(now.slice(5, 7));
	return pictured[months % Math.max(1, pictured.length)];
}

function inSeason(entry: Entry<'slogans'>): boolean {
	return isOngoing(entry) && (entry.data.startsOn ?? '') <= now.slice(0, 10);
}

/** The topics with most current entries: what people look for. */
async function oftenSought() {
	const current = (await allEntries()).filter(isCurrent);
	const count = (key: string) => current.filter(({ data }) => data.topics?.includes(key)).length;
	return topics
		.map((topic) => ({ ...topic, count: count(topic.key) }))
		.filter((topic) => topic.count > 0)
		.sort((a, b) => b.count - a.count)
		.slice(0, 6);
}

export async function frontPage() {
	const notices = await entriesOf('notices');
	const reports = (await entriesOf('activities')).filter(
		(entry) => isCurrent(entry) && entry.data.kind === 'report',
	);
	const campaigns = (await entriesOf('campaigns')).filter(stillHolds);
	return {
		notices: pinnedFirst(notices.filter(isOngoing)).slice(0, 7),
		upcoming: await upcoming(),
		reports: reports.slice(0, 3),
		policies: await newestPolicies(),
		campaigns: campaigns.filter(underWay).slice(0, 2),
		volunteer: await volunteerOfTheMonth(),
		slogans: (await entriesOf('slogans')).filter(inSeason).slice(0, 2),
		contacts: contacts.slice(0, 5),
		topics: await oftenSought(),
	};
}
