/** What is written below an account is what its rows come to. */
import { wrongTotals } from '../../../../lib/tables/table.ts';
import type { ContentRule } from '../rule.ts';
import { tablesIn } from '../form/table.ts';

export const tableTotal: ContentRule = {
	id: 'honesty/table-total',
	level: 'warning',
	title: '合计和各行加起来不一样',
	why: '居民会拿计算器算，账对不上比不公开还糟。',
	check: (content) =>
		tablesIn(content).flatMap(({ entry, place, table }) =>
			wrongTotals(table).map(({ heading, written, sum }) => ({
				of: entry,
				...place,
				message: `“${heading}”的合计写的是 ${written}，各行加起来是 ${sum}，请核对`,
			})),
		),
};
