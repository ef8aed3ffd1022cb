/** 照着再写一篇: what of an article is of its own, and does not come along. */
import type { Map } from 'immutable';
import { keysOfAll } from './behaving.ts';
import { shanghaiNow } from './moments.ts';

const ownOnly = keysOfAll('ownOnly');

/** An article's fields → those of a new draft like it, dated now. */
export function copyOf(data: Map<string, unknown>): Map<string, unknown> {
	const rest = ownOnly.reduce((left, key) => left.delete(key), data);
	return data.has('publishedAt') ? rest.set('publishedAt', shanghaiNow()) : rest;
}
