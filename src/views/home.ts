/** What stands on the front page. */
import { now } from '../lib/clock.ts';
import { current, visible, type Entry } from '../lib/entries.ts';
import { isOver, pinnedFirst, stillHolds } from '../kinds/entry/filing.ts';
import { stageState } from '../kinds/progress.ts';
import { contacts, topics } from '../lib/settings.ts';
import { isInForce } from '../kinds/validity.ts';

/** Announcements of what is not over, soonest first; a cancelled one stays until its day has passed. */
async function upcoming() {
	const list = await current('activities');
	return list
		.filter((entry) => !isOver(entry) && entry.data.kind === 'announcement')
		.sort((a, b) => (a.data.startsAt < b.data.startsAt ? -1 : 1))
		.slice(0, 5);
}

/** The newest documents in force, each with its explainers beside it. */
async function newestPolicies() {
	const list = await current('policies');
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
	const pictured = (await current('volunteers')).filter(({ data }) => data.portrait);
	const months = Number(now.slice(0, 4)) * 12 + Number(now.slice(5, 7));
	return pictured[months % Math.max(1, pictured.length)];
}

function inSeason(entry: Entry<'slogans'>): boolean {
	return !isOver(entry) && (entry.data.startsOn ?? '') <= now.slice(0, 10);
}

/** The topics with most current entries: what people look for. */
async function oftenSought() {
	const all = await current();
	const count = (key: string) => all.filter(({ data }) => data.topics?.includes(key)).length;
	return topics
		.map((topic) => ({ ...topic, count: count(topic.key) }))
		.filter((topic) => topic.count > 0)
		.sort((a, b) => b.count - a.count)
		.slice(0, 6);
}

export async function frontPage() {
	const notices = (await current('notices')).filter((entry) => !isOver(entry));
	const reports = (await current('activities')).filter(({ data }) => data.kind === 'report');
	const campaigns = (await visible('campaigns')).filter(stillHolds);
	return {
		notices: pinnedFirst(notices).slice(0, 7),
		upcoming: await upcoming(),
		reports: reports.slice(0, 3),
		policies: await newestPolicies(),
		campaigns: campaigns.filter(underWay).slice(0, 2),
		volunteer: await volunteerOfTheMonth(),
		slogans: (await current('slogans')).filter(inSeason).slice(0, 2),
		contacts: contacts.slice(0, 5),
		topics: await oftenSought(),
	};
}
