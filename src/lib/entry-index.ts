/**
 * The public entries of one moment, put in order and found by address once; whatever views work out from all of them
 * is kept with them. So gathering a page looks at the entries it shows, and never through all of them.
 */
import { collectionNames, type CollectionName } from '../collections/index.ts';
import type { Entry } from './entry.ts';
import { latestFirst } from './order.ts';

/** A page of the community's own words, as lists of pages name it. */
export interface FixedPage {
	id: string;
	data: { title: string };
}

/** All lists are newest first. */
export interface EntryIndex {
	/** Those of a collection that have a page. */
	of: <C extends CollectionName>(name: C) => readonly Entry<C>[];
	/** Those too that have no page any more, for lists, whose pages stay as many as they were. */
	filedOf: <C extends CollectionName>(name: C) => readonly Entry<C>[];
	/** The entries of all collections that have a page. */
	all: readonly Entry[];
	/** All, with those that have no page any more. */
	filed: readonly Entry[];
	/** `activities/20260620-report` → the entry, if it has a page. */
	at: (address: string) => Entry | undefined;
	/** `about`, `privacy`: the fixed pages. */
	fixed: readonly FixedPage[];
}

const published = ({ data, id }: Entry) => `${data.publishedAt} ${id}`;
const withPage = <E extends Entry>(list: readonly E[]) => list.filter(({ gone }) => !gone);

/** @param lists of every collection what is public of it, in any order */
export function indexOf(
	lists: ReadonlyMap<CollectionName, readonly Entry[]>,
	fixed: readonly FixedPage[] = [],
): EntryIndex {
	const filedOf = new Map(
		collectionNames.map((name) => [name, latestFirst(lists.get(name) ?? [], published)]),
	);
	const of = new Map([...filedOf].map(([name, list]) => [name, withPage(list)]));
	const filed = latestFirst([...filedOf.values()].flat(), published);
	const all = withPage(filed);
	const byAddress = new Map(all.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
	return {
		of: <C extends CollectionName>(name: C) => (of.get(name) ?? []) as Entry<C>[],
		filedOf: <C extends CollectionName>(name: C) => (filedOf.get(name) ?? []) as Entry<C>[],
		all,
		filed,
		at: (address) => byAddress.get(address),
		fixed,
	};
}

/** The same function, which works its answer out once for each index. */
export function onceFor<T>(work: (index: EntryIndex) => T): (index: EntryIndex) => T {
	const answers = new WeakMap<EntryIndex, { answer: T }>();
	return (index) => {
		const known = answers.get(index) ?? { answer: work(index) };
		answers.set(index, known);
		return known.answer;
	};
}
