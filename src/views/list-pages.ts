/** The list pages of this site: `lists.ts` over the entries that are public now, worked out once. */
import { collectionNames, type CollectionName } from '../collections/index.ts';
import { onceFor, type EntryIndex } from '../lib/entry-index.ts';
import { hasEntries, listAddress, months, slices, topicSlices, type Slice } from './lists.ts';
import { topics } from '../lib/settings.ts';

const allSlices = onceFor(
	(index) => new Map(collectionNames.map((name) => [name, slices(name, index.filedOf(name))])),
);

/** Every slice of a collection, those with nothing in them too. */
export function slicesOf(name: CollectionName, index: EntryIndex): readonly Slice[] {
	return allSlices(index).get(name) ?? [];
}

/** Those that menus lead to: the whole, and whatever has something. */
export function offeredSlices(name: CollectionName, index: EntryIndex): Slice[] {
	return slicesOf(name, index).filter((slice) => slice.path === '' || hasEntries(slice));
}

/** Every topic of the settings with its entries. */
export const topicLists = onceFor((index) => {
	const lists = topicSlices(topics, index.filed);
	return topics.flatMap((topic, place) => {
		const slice = lists[place];
		return slice ? [{ topic, slice }] : [];
	});
});

/** Addresses of the topics that something is filed under. */
export function topicAddresses(index: EntryIndex): string[] {
	return topicLists(index)
		.filter(({ slice }) => hasEntries(slice))
		.map(({ topic }) => listAddress('topics', topic.key));
}

/** Months with activities, newest first. */
export const activityMonths = onceFor((index) => months(index.of('activities')));

/** Addresses of the first pages of all lists that have something, for site maps. */
export function listAddresses(index: EntryIndex): string[] {
	return collectionNames.flatMap((name) =>
		slicesOf(name, index)
			.filter(hasEntries)
			.map(({ path }) => listAddress(name, path)),
	);
}
