/** Links in a body, and what a written answer names as its source, lead to entries that are there. */
import { isDraft } from '../../../../collections/collection.ts';
import { addressOf, linkedEntry } from '../../../addresses.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

export const dead: ContentRule = {
	id: 'links/dead',
	level: 'error',
	title: '正文或出处的链接打不开',
	why: '居民点开是“找不到”，要办的事就断在这里。',
	check: ({ entries, settings: { answers } }) => {
		const ready = entries.filter(({ value }) => (value?.['stage'] ?? 'ready') === 'ready');
		const there = new Set(ready.map(addressOf));
		const inAnswers = (answers?.items ?? []).flatMap((item, index): PlacedFound[] => {
			const { source } = item;
			if (typeof source !== 'string') return [];
			const address = linkedEntry(source);
			if (!answers || address === undefined || there.has(address)) return [];
			const message = `出处“${source}”指向的文章不存在或还没有发布，请核对`;
			return [{ of: answers, path: [index, 'source'], message }];
		});
		const inBodies = entries.flatMap((entry) => {
			// What a draft leads to may be published before it.
			if (isDraft(entry.definition, entry.data)) return [];
			return entry.read.links.flatMap(({ url, line }): PlacedFound[] => {
				const address = linkedEntry(url);
				if (address === undefined || there.has(address)) return [];
				const message = `链接“${url}”指向的文章不存在或还没有发布，请核对`;
				return [{ of: entry, bodyLine: line, message }];
			});
		});
		return [...inAnswers, ...inBodies];
	},
};
