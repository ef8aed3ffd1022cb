/** What a body may not hold: HTML, unknown directives, unsafe or dead links, footnotes, task lists. */
import { isDraft } from '../../../../collections/collection.ts';
import type { CheckedEntry, Content } from '../../../reading/content.ts';
import type { Finding } from '../../../finding.ts';

/** `/notices/20260305-0930/#时间` → `notices/20260305-0930`; undefined for anything but an entry. */
export function entryOf(url: string): string | undefined {
	return /^\/([a-z]+\/\d{8}-[a-z0-9-]+)\/?(?:[#?].*)?$/.exec(url)?.[1];
}

export function body({ entries }: Content): Finding[] {
	const ready = entries.filter(({ value }) => (value?.['stage'] ?? 'ready') === 'ready');
	const there = new Set(ready.map(({ collection, id }) => `${collection}/${id}`));
	const finding = (entry: CheckedEntry, line: number, message: string): Finding => ({
		file: entry.file,
		line: entry.bodyLine + line - 1,
		key: 'body',
		rule: 'form/body',
		level: 'error',
		message,
	});
	const deadLinks = (entry: CheckedEntry) =>
		entry.read.links.flatMap(({ url, line }) => {
			const address = entryOf(url);
			if (address === undefined || there.has(address)) return [];
			const message = `链接“${url}”指向的文章不存在或还没有发布，请核对`;
			return [{ ...finding(entry, line, message), rule: 'links/dead' as const }];
		});
	return entries.flatMap((entry) => {
		const draft = isDraft(entry.definition, entry.data);
		const problems = entry.read.problems.filter(({ unfinished }) => !draft || !unfinished);
		return [
			...problems.map(({ line, message }) => finding(entry, line, message)),
			// What a draft leads to may be published before it.
			...(draft ? [] : deadLinks(entry)),
		];
	});
}
