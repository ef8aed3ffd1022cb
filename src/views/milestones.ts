/** 大事记: what was marked as a milestone, by year. */
import { collections } from '../collections/index.ts';
import { filedOn } from '../kinds/entry/filing.ts';
import type { EntryIndex } from '../lib/entry-index.ts';
import type { Entry } from '../lib/entry.ts';
import { latestFirst } from '../lib/order.ts';
import { site } from '../lib/settings.ts';
import { words } from '../strings.ts';
import { frameOf } from './frame.ts';
import { plainPages } from '../lib/plain-addresses.ts';
import { linkView } from './row.ts';

function milestone(entry: Entry) {
	return {
		...linkView(entry),
		time: filedOn(entry),
		/** What was done, in one sentence: a name alone tells nothing. */
		deed: entry.data.summary,
		noun: collections[entry.collection].noun,
	};
}

/** The newest first, years and days alike. */
function yearsOf(index: EntryIndex) {
	const chosen = index.visible().filter(({ data }) => data.milestone);
	const years = [...Map.groupBy(chosen, (entry) => filedOn(entry).slice(0, 4))];
	return latestFirst(years, ([year]) => year).map(([year, list]) => ({
		year,
		entries: latestFirst(list, filedOn).map(milestone),
	}));
}

export type MilestoneYears = ReturnType<typeof yearsOf>;

export function milestonesView(index: EntryIndex) {
	return {
		frame: frameOf(index, {
			title: words.milestones,
			description: `${site.name}大事记，按年份记下社区里的大事。`,
			path: plainPages.milestones.address,
			crumbs: [{ label: words.milestones }],
		}),
		years: yearsOf(index),
	};
}
