/** Every page of the site gathered, as `src/pages/` does it. */
import { collectionNames } from '../../../src/collections/index.ts';
import { factsOf } from '../../../src/kinds/entry/facts.ts';
import { notesOf } from '../../../src/kinds/entry/notes.ts';
import { searchFacts } from '../../../src/kinds/entry/search-facts.ts';
import { aliasTargets } from '../../../src/lib/aliases.ts';
import type { Entry } from '../../../src/lib/entry.ts';
import type { EntryIndex } from '../../../src/lib/entry-index.ts';
import { articleView } from '../../../src/views/article.ts';
import { atom } from '../../../src/views/feeds.ts';
import { frontPage } from '../../../src/views/home.ts';
import {
	activityMonths,
	listAddresses,
	slicesOf,
	topicLists,
} from '../../../src/views/list-pages.ts';
import { cut } from '../../../src/views/lists.ts';
import { milestoneYears } from '../../../src/views/milestones.ts';
import {
	activityPairs,
	amendments,
	campaignOf,
	entriesAt,
	membersOf,
	policyPairs,
	replacements,
} from '../../../src/views/relations.ts';

function linkedWith(entry: Entry, index: EntryIndex): Entry[] {
	if (entry.collection === 'policies') {
		const { documents, explainers } = policyPairs(entry, index);
		for (const document of documents) {
			replacements(document, index);
			amendments(document, index);
		}
		return [...documents, ...explainers];
	}
	if (entry.collection === 'activities') {
		const { announcement, reports } = activityPairs(entry, index);
		return [...(announcement ? [announcement] : []), ...reports];
	}
	if (entry.collection !== 'campaigns') return [];
	const { indicators = [] } = entry.data;
	for (const { evidence = [] } of indicators) entriesAt(evidence, index);
	return Object.values(membersOf(entry.id, index)).flat();
}

function entryPage(entry: Entry, index: EntryIndex) {
	const view = articleView(entry, index, linkedWith(entry, index));
	const campaign = 'campaign' in entry.data ? campaignOf(entry.data.campaign, index) : undefined;
	factsOf(entry, { campaign });
	notesOf(entry, view);
	searchFacts(entry, view.amends.length > 0);
}

/** @returns how many there are */
export function everyView(index: EntryIndex): number {
	const entries = collectionNames.flatMap((name): readonly Entry[] => index.of(name));
	for (const entry of entries) entryPage(entry, index);
	// Each list page asks for the slices of its collection and for the months.
	const lists = collectionNames.flatMap((name) =>
		slicesOf(name, index)
			.flatMap(cut)
			.map((page) => ({ page, slices: slicesOf(name, index), months: activityMonths(index) })),
	);
	const topics = topicLists(index).flatMap(({ slice }) => cut(slice));
	const feeds = collectionNames.map((name) => atom('订阅', '/feed.xml', index.of(name)));
	frontPage(index);
	milestoneYears(index);
	aliasTargets(index);
	listAddresses(index);
	return entries.length + lists.length + topics.length + feeds.length + 4;
}
