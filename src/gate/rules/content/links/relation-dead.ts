/** The entries that an entry or a setting refers to are there. */
import { addressOf } from '../../../addresses.ts';
import type { CheckedEntry, CheckedSetting } from '../../../reading/content.ts';
import { references } from '../../../references.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

function deadIn(
	of: CheckedEntry | CheckedSetting,
	data: Record<string, unknown>,
	before: readonly number[],
	there: ReadonlySet<string>,
): PlacedFound[] {
	return references(of.definition.fields, data).flatMap(({ path, value, label, refersTo }) => {
		if (refersTo.kind !== 'entry' && refersTo.kind !== 'anyEntry') return [];
		const address = refersTo.kind === 'entry' ? `${refersTo.collection}/${value}` : value;
		if (there.has(address)) return [];
		const message = `“${label}”指向的 ${address} 不存在，请核对编号`;
		const inEditor = `“${label}”选的那一篇已经没有了，请另选一篇，或清空`;
		return [{ of, path: [...before, ...path], message, inEditor }];
	});
}

export const relationDead: ContentRule = {
	id: 'links/relation-dead',
	level: 'error',
	title: '相关的一篇不存在',
	why: '居民点开会打不开。',
	check: ({ entries, settings }) => {
		const there = new Set(entries.map(addressOf));
		return [
			...entries.flatMap((entry) => deadIn(entry, entry.value ?? {}, [], there)),
			...Object.values(settings).flatMap((setting) =>
				setting.items.flatMap((item, index) =>
					deadIn(setting, item, setting.definition.list ? [index] : [], there),
				),
			),
		];
	},
};
