/** Articles by words of their titles, then of their texts, over several columns, the newest first. */
import type { ListRow } from '../protocol.ts';
import { listPage } from './lists.ts';

/** As many as one looks over. */
const most = 8;

export async function findEntries(
	search: string,
	collections: readonly string[],
	isMeant: (row: ListRow) => boolean = () => true,
): Promise<ListRow[]> {
	const pages = await Promise.all(
		collections.map((collection) =>
			listPage({ collection, search, size: most, sort: 'publishedAt' }),
		),
	);
	return pages
		.flatMap(({ rows }) => rows)
		.filter(isMeant)
		.sort(
			(a, b) =>
				Number(a.found !== undefined) - Number(b.found !== undefined) ||
				((a.publishedAt ?? '') < (b.publishedAt ?? '') ? 1 : -1),
		)
		.slice(0, most);
}
