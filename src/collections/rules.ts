/** What must hold between the fields that every entry has. */
import type { Problem } from './collection.ts';

type Common = {
	origin: string;
	sourceUrl?: string | undefined;
	cover?: unknown;
	coverAlt?: string | undefined;
	review?:
		| { first?: string | undefined; second?: string | undefined; final?: string | undefined }
		| undefined;
};

export function entryRules(entry: Common): Problem[] {
	const problems: Problem[] = [];
	if (entry.origin === 'repost' && !entry.sourceUrl)
		problems.push({
			key: 'sourceUrl',
			message: '转载的文章缺少“原文链接”，请写 sourceUrl: https://…',
		});
	if (entry.cover && !entry.coverAlt)
		problems.push({
			key: 'coverAlt',
			message: '有封面图却缺少“封面图说明”，请写 coverAlt: 图里有什么',
		});
	const reviewers = Object.values(entry.review ?? {}).filter((name) => name !== undefined);
	if (new Set(reviewers).size < reviewers.length)
		problems.push({ key: 'review', message: '三审要三个不同的人，现在有重名' });
	return problems;
}

/** `startsAt` ≤ `endsAt` and the like: an end before its start is an error. */
export function inOrder(
	key: string,
	start: string | undefined,
	end: string | undefined,
	words: string,
): Problem[] {
	if (start === undefined || end === undefined || start <= end) return [];
	return [{ key, message: `${words}：${end} 早于 ${start}，请改正` }];
}
