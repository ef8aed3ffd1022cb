/** The entries that an entry refers to are there. */
import { addressOf } from '../../../addresses.ts';
import { references } from '../../../references.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

export const relationDead: ContentRule = {
	id: 'links/relation-dead',
	level: 'error',
	title: '相关的一篇不存在',
	why: '居民点开会打不开。',
	check: ({ entries }) => {
		const there = new Set(entries.map(addressOf));
		return entries.flatMap((entry) =>
			references(entry.definition.fields, entry.value ?? {}).flatMap(
				({ path, value, label, refersTo }): PlacedFound[] => {
					if (refersTo.kind !== 'entry' && refersTo.kind !== 'anyEntry') return [];
					const address = refersTo.kind === 'entry' ? `${refersTo.collection}/${value}` : value;
					if (there.has(address)) return [];
					const message = `“${label}”指向的 ${address} 不存在，请核对编号`;
					const inEditor = `“${label}”选的那一篇已经没有了，请另选一篇，或清空`;
					return [{ of: entry, path, message, inEditor }];
				},
			),
		);
	},
};
