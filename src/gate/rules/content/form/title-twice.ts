/** A title is used once a year in its collection. */
import { publishedTitle, repeatedBy } from '../../../titles.ts';
import type { ContentRule } from '../rule.ts';

export const titleTwice: ContentRule = {
	id: 'form/title-twice',
	level: 'error',
	title: '同一年有两篇标题相同',
	why: '列表和搜索里分不清哪一篇是哪一篇。',
	check: ({ entries }) =>
		repeatedBy(entries, (entry) => {
			const { title, year } = publishedTitle(entry) ?? {};
			if (title === undefined || entry.definition.titleOnce) return undefined;
			return `${entry.collection} ${year} ${title}`;
		}).map(({ entry, other }) => ({
			of: entry,
			path: ['title'],
			message: `标题和同一年的 ${other.file} 相同，请改得能分清，例如加上日期或期数`,
			inEditor: '标题和同一年的另一篇相同，请改得能分清，例如加上日期或期数',
		})),
};
