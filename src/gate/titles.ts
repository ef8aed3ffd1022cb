/** Titles compared with one another. */
import { isDraft } from '../collections/collection.ts';
import type { CheckedEntry } from './reading/content.ts';

/** Undefined for what has no title to compare, and for drafts, whose title may still change. */
export function publishedTitle({ definition, data, value }: CheckedEntry) {
	if (isDraft(definition, data)) return undefined;
	const title = value?.['title'];
	const publishedAt = value?.['publishedAt'];
	if (typeof title !== 'string' || typeof publishedAt !== 'string') return undefined;
	return { title, year: publishedAt.slice(0, 4) };
}

/** Entries whose key another one before them has. */
export function repeatedBy(
	entries: readonly CheckedEntry[],
	keyOf: (entry: CheckedEntry) => string | undefined,
): { entry: CheckedEntry; other: CheckedEntry }[] {
	const first = new Map<string, CheckedEntry>();
	return entries.flatMap((entry) => {
		const key = keyOf(entry);
		if (key === undefined) return [];
		const other = first.get(key);
		if (other) return [{ entry, other }];
		first.set(key, entry);
		return [];
	});
}
