/** What is particular to volunteers: a portrait and a story, which their own head shows. */
import type { Kind } from './kind.ts';

export const volunteers: Kind<'volunteers'> = {
	list: 'portraits',
	face: () => 'open',
	day: 'publishedAt',
	news: true,
	course: () => [],
	facts: () => [],
};
