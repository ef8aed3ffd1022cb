/** Every page of the site gathered, as `src/pages/` does it. */
import { collectionNames, type CollectionName } from '../../../src/collections/index.ts';
import { aliasTargets } from '../../../src/lib/aliases.ts';
import type { Entry } from '../../../src/lib/entry.ts';
import type { EntryIndex } from '../../../src/lib/entry-index.ts';
import { publicFiles } from '../../../src/views/attachments.ts';
import { entryPage } from '../../../src/views/entry-pages.ts';
import { atom } from '../../../src/views/feeds.ts';
import { frontPage } from '../../../src/views/home.ts';
import { listAddresses, slicesOf, topicLists } from '../../../src/views/list-pages.ts';
import { listView } from '../../../src/views/list-view.ts';
import { cut } from '../../../src/views/lists.ts';
import { milestonesView } from '../../../src/views/milestones.ts';
import { monthPaths, monthView } from '../../../src/views/month.ts';
import {
	contactsView,
	notFoundView,
	searchView,
	siteMapView,
} from '../../../src/views/plain-pages.ts';
import { topicsView, topicView } from '../../../src/views/topics.ts';

function entryViews(name: CollectionName, index: EntryIndex): object[] {
	const gather = entryPage[name] as (entry: Entry, index: EntryIndex) => object;
	return index.of(name).map((entry: Entry) => gather(entry, index));
}

const listViews = (name: CollectionName, index: EntryIndex) =>
	slicesOf(name, index)
		.flatMap(cut)
		.map((list) => listView(name, list, index));

export function everyView(index: EntryIndex): object[] {
	return [
		...collectionNames.flatMap((name) => entryViews(name, index)),
		...collectionNames.flatMap((name) => listViews(name, index)),
		...topicLists(index).flatMap(({ topic, slice }) =>
			cut(slice).map((list) => topicView(topic, list, index)),
		),
		...monthPaths(index).map(({ props }) => monthView(props.place, index)),
		...collectionNames.map((name) => ({ text: atom('订阅', '/feed.xml', index.of(name)) })),
		...[frontPage, topicsView, milestonesView].map((gather) => gather(index)),
		...[contactsView, searchView, siteMapView, notFoundView].map((gather) => gather(index)),
		aliasTargets(index),
		publicFiles(index),
		listAddresses(index),
	];
}
