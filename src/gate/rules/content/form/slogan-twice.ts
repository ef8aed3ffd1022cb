/** A slogan is used once altogether, punctuation aside. */
import { publishedTitle, repeatedBy } from '../../../titles.ts';
import type { ContentRule } from '../rule.ts';

/** `“节水，从我做起。”` → `节水从我做起` */
export function sloganKey(title: string): string {
	return title
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\p{P}\p{S}\s]/gu, '');
}

export const sloganTwice: ContentRule = {
	id: 'form/slogan-twice',
	level: 'error',
	title: '同一条标语有两篇',
	why: '只差标点的两条，居民看到的是一条，挑标语的人要挑两遍。',
	check: ({ entries }) =>
		repeatedBy(entries, (entry) => {
			const { title } = publishedTitle(entry) ?? {};
			return title === undefined || !entry.definition.titleOnce ? undefined : `${entry.collection} ${sloganKey(title)}`;
		}).map(({ entry, other }) => ({
			of: entry,
			path: ['title'],
			message: `这条标语和 ${other.file} 只差标点或没有差别，请留一条`,
			inEditor: `这条标语和“${publishedTitle(other)?.title ?? ''}”只差标点或没有差别，请留一条`,
		})),
};
