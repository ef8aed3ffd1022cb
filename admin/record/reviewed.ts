/** What reviewers answer for: all of an article but what its buttons decide and when it appears. */
import { withoutEmpty } from '../../src/collections/field.ts';
import { keysOfAll } from './behaving.ts';
import type { Data } from './entry.ts';

const apart: readonly string[] = [...keysOfAll('byButton'), 'publishedAt', 'body'];

/** Its fields that are reviewed, without what is not filled in. */
export function reviewedFields(data: Data): Data {
	const kept = Object.entries((withoutEmpty(data) ?? {}) as Data);
	return Object.fromEntries(kept.filter(([key]) => !apart.includes(key)));
}

/** One text of it: where two are the same, residents read the same. The order of keys says nothing. */
export function reviewedText(data: Data): string {
	const fields = reviewedFields(data);
	const inOrder = Object.keys(fields)
		.sort()
		.map((key) => [key, fields[key]]);
	const { body } = data;
	// Spaces before its first words may make code of them.
	const text = typeof body === 'string' ? body.replace(/^(?:[ \t]*\n)+/, '').trimEnd() : '';
	return JSON.stringify([inOrder, text]);
}
