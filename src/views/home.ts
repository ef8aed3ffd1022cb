/** What stands on the front page. */
import { calendarWords } from '../calendar-strings.ts';
import { now } from '../lib/clock.ts';
import type { EntryIndex } from '../lib/entry-index.ts';
import type { Entry } from '../lib/entry.ts';
import { groupedByEach, inOrder } from '../lib/order.ts';
import { isOver, stillHolds } from '../kinds/entry/filing.ts';
import { shownOn } from '../kinds/entry/times.ts';
import { pressingFirst } from '../kinds/entry/pressing.ts';
import { isUnderWay } from '../kinds/campaigns.ts';
import { buildings, contacts, site, topics } from '../lib/settings.ts';
import { hasLapsed } from '../kinds/validity.ts';
import { words } from '../strings.ts';
import { knownBuildings } from './buildings/known.ts';
import { offNow, outages } from './buildings/utilities.ts';
import { ofThisWeek, weekView } from './calendar/week.ts';
import { campaignCardView } from './campaign.ts';
import { policyItemView, reportCardView, sloganLinkView, volunteerCardView } from './cards.ts';
import { contactList } from './contacts.ts';
import { frameOf } from './frame.ts';
import { policyPairs } from './relations.ts';
import { dueRowView, rowView } from './row.ts';

/** Announcements of what is not over, soonest first; a cancelled one stays until its day has passed. What is on this week stands there. */
function upcoming(index: EntryIndex) {
	const week = ofThisWeek(index);
	const announced = index
		.current('activities')
		.filter((entry) => !isOver(entry) && entry.data.kind === 'announcement')
		.filter(({ address }) => !week.has(address));
	return inOrder(announced, shownOn).slice(0, 5);
}

/** The newest documents that have not lapsed, each with its explainers beside it. */
function newestPolicies(index: EntryIndex) {
	return index
		.current('policies')
		.filter(({ data }) => data.kind === 'document')
		.filter((entry) => !hasLapsed(entry, now))
		.slice(0, 4)
		.map((document) =>
			policyItemView(
				document,
				policyPairs(document, index).explainers.filter(({ state }) => state === 'current'),
			),
		);
}

/** Others each month, the same all month. @param count how many at most */
function volunteersOfTheMonth(index: EntryIndex, count: number) {
	const pictured = index.current('volunteers').filter(({ data }) => data.portrait);
	const months = Number(now.slice(0, 4)) * 12 + Number(now.slice(5, 7));
	const first = months % Math.max(1, pictured.length);
	return [...pictured.slice(first), ...pictured.slice(0, first)].slice(0, count);
}

function campaignsUnderWay(index: EntryIndex) {
	return index
		.visible('campaigns')
		.filter(stillHolds)
		.filter((entry) => isUnderWay(entry, now))
		.slice(0, 2);
}

function inSeason(entry: Entry<'slogans'>): boolean {
	return !isOver(entry) && (entry.data.startsOn ?? '') <= now.slice(0, 10);
}

/** The topics with most current entries: what people look for. */
function oftenSought(index: EntryIndex) {
	const byTopic = groupedByEach(index.current(), ({ filedUnder }) => filedUnder);
	return topics
		.map(({ key, label }) => ({ key, label, count: byTopic.get(key)?.length ?? 0 }))
		.filter((topic) => topic.count > 0)
		.sort((a, b) => b.count - a.count)
		.slice(0, 6);
}

function frame(index: EntryIndex) {
	const description = site.tagline ?? `${site.organisation}的通知、政策和活动`;
	return frameOf(index, {
		title: site.name,
		description,
		path: '/',
		column: {
			label: words.home,
			description,
			keywords: [site.name, '通知', '政策', '活动'],
			columnType: words.home,
		},
	});
}

/** Where there has never been one, there is nothing earlier to look for. */
const noneOf = (index: EntryIndex) => ({
	notices: index.visible('notices').length > 0 ? words.noNotices : words.noNoticesYet,
	upcoming:
		index.visible('activities').length === 0
			? words.noActivitiesYet
			: ofThisWeek(index).size > 0
				? calendarWords.noUpcomingAfterWeek
				: words.noUpcoming,
});

export function frontPage(index: EntryIndex) {
	const notices = index.current('notices').filter((entry) => !isOver(entry));
	const reports = index.current('activities').filter(({ data }) => data.kind === 'report');
	const campaigns = campaignsUnderWay(index);
	return {
		frame: frame(index),
		name: site.name,
		phone: site.phone,
		/** None where the settings name no building. */
		known: buildings.length > 0 ? knownBuildings(index) : undefined,
		off: offNow(outages(index)),
		none: noneOf(index),
		notices: pressingFirst(notices).slice(0, 7).map(dueRowView),
		week: weekView(index),
		upcoming: upcoming(index).map(rowView),
		reports: reports.slice(0, 3).map(reportCardView),
		policies: newestPolicies(index),
		campaigns: campaigns.map(campaignCardView),
		/** As many as campaigns, beside which they stand; one at least. */
		volunteers: volunteersOfTheMonth(index, Math.max(1, campaigns.length)).map(volunteerCardView),
		slogans: index.current('slogans').filter(inSeason).slice(0, 2).map(sloganLinkView),
		contacts: contactList(contacts.slice(0, 5)),
		topics: oftenSought(index),
	};
}

export type FrontPageView = ReturnType<typeof frontPage>;
