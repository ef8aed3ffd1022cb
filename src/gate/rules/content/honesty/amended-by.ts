/** A document that was amended names what amends it, where that is on the site too. */
import type { CheckedEntry } from '../../../reading/content.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

/** `关于修改《清和街道独居老人探访关爱办法》的通知` → what stands in its 《》; asking for opinions changes nothing. */
function amendedTitles({ value }: CheckedEntry): string[] {
	const own = String(value?.['title']);
	const changes = /修改|修订|修正/.test(own) && !/征求|意见稿|草案/.test(own);
	if (value?.['kind'] !== 'document' || !changes) return [];
	return [...own.matchAll(/《/g)].flatMap(({ index: start }) =>
		[...own.slice(start + 1).matchAll(/》/g)].map(({ index: end }) =>
			own.slice(start + 1, start + 1 + end),
		),
	);
}

/** By the title that is amended, the two first documents that amend it: one may be the document itself. */
function amendments(documents: readonly CheckedEntry[]): ReadonlyMap<string, CheckedEntry[]> {
	const byTitle = new Map<string, CheckedEntry[]>();
	for (const entry of documents)
		for (const title of new Set(amendedTitles(entry))) {
			const known = byTitle.get(title) ?? [];
			if (known.length < 2) byTitle.set(title, [...known, entry]);
		}
	return byTitle;
}

export const amendedBy: ContentRule = {
	id: 'honesty/amended-by',
	level: 'error',
	title: '修改过的文件没有写被哪份文件修改',
	why: '居民照着旧条文办事会办错，两份都在网站上就要连起来。',
	check: ({ entries }) => {
		const documents = entries.filter(
			({ definition, value }) => value && 'amendedBy' in definition.fields,
		);
		const byTitle = amendments(documents);
		return documents.flatMap((entry): PlacedFound[] => {
			const { status, amendedBy: named, title } = entry.value ?? {};
			if (status !== 'amended' || named) return [];
			const found = byTitle.get(String(title))?.find((other) => other !== entry);
			if (!found) return [];
			return [
				{
					of: entry,
					path: ['amendedBy'],
					beside: ['status'],
					message: `这份文件已修改，修改它的文件也在网站上：请写 amendedBy: [${found.id}]（“被哪份文件修改”）`,
					inEditor: `这份文件已修改，修改它的文件也在网站上：请在“被哪份文件修改”里选“${String(found.value?.['title'])}”`,
				},
			];
		});
	},
};
