/** Many entries that came in at once, all with early days: a move from an old site, asked about once. */
import { backdated } from '../../../backdating.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

export const manyBackdated: ContentRule = {
	id: 'honesty/many-backdated',
	level: 'warning',
	title: '一次放进许多日期很早的文章',
	why: '从旧网站搬来的文章日期都早，写明是补登，检查的人一看就明白。',
	check: (content, now) => {
		const byCommit = Map.groupBy(backdated(content, now).together, ({ commit }) => commit);
		return [...byCommit.values()].flatMap((all): PlacedFound[] => {
			const [first] = all;
			if (!first) return [];
			const others = all.length > 1 ? `和另外 ${all.length - 1} 篇` : '';
			const what = `这一篇${others}是 ${first.saved} 一次放进来的，发布时间早了七天以上，从旧网站搬来的`;
			return [
				{
					of: first.entry,
					path: ['publishedAt'],
					message: `${what}请各写 backfill: 原因（“补登原因”）`,
					inEditor: `${what}请各填“补登原因”`,
				},
			];
		});
	},
};
