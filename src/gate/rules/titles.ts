/** A title is used once a year in its collection; a slogan once altogether, punctuation aside. */
import { isDraft } from '../../collections/collection.ts';
import type { CheckedEntry, Content } from '../content.ts';
import type { Finding } from '../finding.ts';

/** `“节水，从我做起。”` → `节水从我做起` */
export function sloganKey(title: string): string {
	return title
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\p{P}\p{S}\s]/gu, '');
}

/** Undefined for what has no title to compare, and for drafts, whose title may still change. */
function keyOf({ collection, definition, data, value }: CheckedEntry): string | undefined {
	if (isDraft(definition, data)) return undefined;
	const title = value?.['title'];
	const publishedAt = value?.['publishedAt'];
	if (typeof title !== 'string' || typeof publishedAt !== 'string') return undefined;
	return definition.titleOnce
		? `${collection} ${sloganKey(title)}`
		: `${collection} ${publishedAt.slice(0, 4)} ${title}`;
}

export function titles({ entries }: Content): Finding[] {
	const first = new Map<string, string>();
	return entries.flatMap((entry): Finding[] => {
		const key = keyOf(entry);
		if (key === undefined) return [];
		const other = first.get(key);
		if (!other) {
			first.set(key, entry.file);
			return [];
		}
		const { titleOnce: once, counter = '篇', noun } = entry.definition;
		const message = once
			? `这${counter}${noun}和 ${other} 只差标点或没有差别，请留一条`
			: `标题和同一年的 ${other} 相同，请改得能分清，例如加上日期或期数`;
		return [
			{
				file: entry.file,
				line: entry.lineOf(['title']),
				key: 'title',
				rule: once ? 'form/slogan-twice' : 'form/title-twice',
				level: 'error',
				message,
			},
		];
	});
}
