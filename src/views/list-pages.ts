/** The list pages of this site: `lists.ts` over the entries that are public now. */
import { collectionNames, type CollectionName } from '../collections/index.ts';
import { allFiled, entriesOf, filedEntries } from '../lib/entries.ts';
import { hasEntries, listAddress, months, slices, topicSlices, type Slice } from './lists.ts';
import { topics } from '../lib/settings.ts';

/** Every slice of a collection, those with nothing in them too. */
export async function slicesOf(name: CollectionName): Promise<Slice[]> {
	return slices(name, await filedEntries(name));
}

/** Every topic of the settings with its entries. */
export async function topicLists() {
	const lists = topicSlices(topics, await allFiled());
	return topics.flatMap((topic, place) => {
		const slice = lists[place];
		return slice ? [{ topic, slice }] : [];
	});
}

export async function activityMonths() {
	return months(await entriesOf('activities'));
}

/** Addresses of the first pages of all lists that have something, for site maps. */
export async function listAddresses(): Promise<string[]> {
	const lists = await Promise.all(
		collectionNames.map(async (name) =>
			(await slicesOf(name))
				.filter((slice) => slice.path === '' || hasEntries(slice))
				.map(({ path }) => listAddress(name, path)),
		),
	);
	return lists.flat();
}
