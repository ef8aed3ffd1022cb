/** A slogan that hangs outside comes down some day: who puts it up says when. */
import { isDraft } from '../../../../collections/collection.ts';
import type { EntryRule } from '../rule.ts';

export const sloganEndless: EntryRule = {
	id: 'honesty/slogan-endless',
	level: 'warning',
	title: '标语没有写用到哪天',
	why: '过了时候的标语还挂着、还在屏上滚，居民看了笑话，检查也要扣分。',
	check: ({ definition, data, value }) => {
		if (!definition.titleOnce || !value || isDraft(definition, data)) return [];
		if (value['endsOn'] || value['expiresAt'] || value['withdrawn'] || value['replacedBy'])
			return [];
		const message =
			'没有写“停止使用”，请写 endsOn: 收起来的那一天；常年用的写到明年年底，到时再核对';
		const inEditor = '没有填“停止使用”，请填收起来的那一天；常年用的填到明年年底，到时再核对';
		return [{ path: ['endsOn'], beside: ['title'], message, inEditor }];
	},
};
