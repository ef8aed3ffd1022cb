/** Everything the page of an entry shows besides its own fields, gathered once. */
import { dirname, resolve } from 'node:path';
import { dayOf, now } from '../lib/clock.ts';
import { entryIndex } from '../lib/entries.ts';
import type { EntryIndex } from '../lib/entry-index.ts';
import type { Entry } from '../lib/entry.ts';
import { fileAddress, fileLabel } from '../lib/files.ts';
import { labelsOf, markOf } from '../kinds/entry/labels.ts';
import { related } from './related.ts';
import { amendments, neighbours, replacements } from './relations.ts';
import { topicOf } from '../lib/settings.ts';
import { sourceOf } from '../lib/source.ts';
import type { CollectionName } from '../collections/index.ts';

/** Absolute path of a file an entry names relatively. */
export function mediaPath(entry: Entry, relative: string): string {
	return resolve(dirname(entry.source?.filePath ?? ''), relative);
}

function pictureOf({ data }: Entry) {
	if (data.cover) return { picture: data.cover, pictureAlt: data.coverAlt ?? '' };
	if ('portrait' in data && data.portrait)
		return { picture: data.portrait, pictureAlt: data.portraitAlt ?? '' };
	return { picture: undefined, pictureAlt: '' };
}

/** @param alsoLinked what its page leads to besides, and need not be offered again */
export function articleView(
	entry: Entry,
	index: EntryIndex,
	alsoLinked: readonly (Entry | undefined)[] = [],
) {
	const { data } = entry;
	const replaced = replacements(entry, index);
	const amended = amendments(entry, index);
	const topics = (data.topics ?? []).flatMap((key) => topicOf(key) ?? []);
	const files = (data.attachments ?? []).map(({ file, label }) => {
		const path = mediaPath(entry, file);
		return { label, address: fileAddress(path), kind: fileLabel(path) };
	});
	const linked = [
		...alsoLinked,
		replaced.replacedBy,
		...replaced.replaces,
		...amended.amendedBy,
		...amended.amends,
	];
	return {
		entry,
		labels: labelsOf(entry),
		/** 【已过期】 and its like, without the brackets. */
		mark: markOf(entry),
		source: sourceOf(data),
		topics,
		keywords: topics.map(({ label }) => label),
		files,
		related: related(entry, linked, index),
		...neighbours(entry, index),
		...replaced,
		...amended,
		...pictureOf(entry),
		version: (data.changes?.length ?? 0) + 1,
	};
}

export type ArticleView = ReturnType<typeof articleView>;

/** For getStaticPaths of `/<collection>/[id]/`. */
export async function entryPaths<C extends CollectionName>(name: C) {
	return (await entryIndex())
		.of(name)
		.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

export const today = dayOf(now);
