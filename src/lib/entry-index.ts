/**
 * The public entries of one moment, put in order and found by address once; whatever views work out from all of them
 * is kept with them. So gathering a page looks at the entries it shows, and never through all of them.
 */
import type { Data } from '../collections/field.ts';
import {
	collectionNames,
	type CollectionName,
	type definitions,
	type settings,
} from '../collections/index.ts';
import type { Entry, Source } from './entry.ts';
import { latestFirst } from './order.ts';

/** A page of the community's own words, as lists of pages name it. */
export interface FixedPage {
	id: string;
	data: Data<(typeof definitions)['pages']['fields']>;
	source: Source;
}

/** What the community has for everybody, with what is known of its picture. */
export type Facility = Data<(typeof settings)['facilities']['fields']>;

/** Of one collection, or of all. */
interface Listed {
	(): readonly Entry[];
	<C extends CollectionName>(name: C): readonly Entry<C>[];
}

/** All lists are newest first. */
export interface EntryIndex {
	/** Those of a collection that have a page. */
	of: <C extends CollectionName>(name: C) => readonly Entry<C>[];
	/** Those too that have no page any more, for lists, whose pages stay as many as they were. */
	filedOf: <C extends CollectionName>(name: C) => readonly Entry<C>[];
	/** The entries of all collections that have a page. */
	all: readonly Entry[];
	/** Those of which nothing is hidden but what was withdrawn: who may not be named is not among them. */
	visible: Listed;
	/** Visible ones that stand as published: neither replaced nor expired nor withdrawn. */
	current: Listed;
	/** All, with those that have no page any more. */
	filed: readonly Entry[];
	/** `activities/20260620-report` → the entry, if it has a page. */
	at: (address: string) => Entry | undefined;
	/** `about`, `privacy`: the fixed pages. */
	fixed: readonly FixedPage[];
	/** `settings/facilities.yml`, in its order. */
	facilities: readonly Facility[];
}

const published = ({ data, id }: Entry) => `${data.publishedAt} ${id}`;

/** What is asked of a list again and again. */
function parts(filed: readonly Entry[]) {
	const withPage = filed.filter(({ gone }) => !gone);
	const visible = withPage.filter(({ named }) => named);
	return { filed, withPage, visible, current: visible.filter(({ state }) => state === 'current') };
}

/** @param lists of every collection what is public of it, in any order */
export function indexOf(
	lists: ReadonlyMap<CollectionName, readonly Entry[]>,
	fixed: readonly FixedPage[] = [],
	facilities: readonly Facility[] = [],
): EntryIndex {
	const byName = new Map(
		collectionNames.map((name) => [name, parts(latestFirst(lists.get(name) ?? [], published))]),
	);
	const every = parts(
		latestFirst(
			[...byName.values()].flatMap(({ filed }) => filed),
			published,
		),
	);
	const byAddress = new Map<string, Entry>(
		[...byName].flatMap(([name, { withPage }]) =>
			withPage.map((entry) => [`${name}/${entry.id}`, entry] as const),
		),
	);
	// Whoever asks for a collection gets entries of it alone.
	const asked = (part: keyof typeof every) => (name?: CollectionName) =>
		((name ? byName.get(name) : every)?.[part] ?? []) as never[];
	return {
		of: asked('withPage'),
		filedOf: asked('filed'),
		all: every.withPage,
		filed: every.filed,
		visible: asked('visible'),
		current: asked('current'),
		at: (address) => byAddress.get(address),
		fixed,
		facilities,
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
