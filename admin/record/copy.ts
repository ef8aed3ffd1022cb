/** 照着再写一篇: what of an article is of its own, and does not come along. */
import type { Map } from 'immutable';
import { shanghaiNow } from './moments.ts';

const own = [
	'stage',
	'review',
	'withdrawn',
	'replacedBy',
	'changes',
	'aliases',
	'pinnedUntil',
	'expiresAt',
	'milestone',
];

/** An article's fields → those of a new draft like it, dated now. */
export function copyOf(data: Map<string, unknown>): Map<string, unknown> {
	const rest = own.reduce((left, key) => left.delete(key), data);
	return data.has('publishedAt') ? rest.set('publishedAt', shanghaiNow()) : rest;
}
