/** A repost says whose words it has; without a name it would be everybody's, or one's own. */
import { isDraft } from '../../../../collections/collection.ts';
import type { EntryRule } from '../rule.ts';

export const repostSource: EntryRule = {
	id: 'honesty/repost-source',
	level: 'error',
	title: '转载没有写来源',
	why: '转载要注明出处，不然居民分不清是谁说的，原作者也可以追究。',
	check: ({ definition, data, value }) => {
		if (value?.['origin'] !== 'repost' || value['source'] || value['withdrawn']) return [];
		const message = '转载的文章缺少“来源”，请写 source: 原来发布的单位';
		return [
			{
				path: ['source'],
				beside: ['origin'],
				message,
				inEditor: '转载的文章缺少“来源”，请填原来发布的单位',
				...(isDraft(definition, data) ? { level: 'warning' } : {}),
			},
		];
	},
};
