/**
 * The one seam between the search page and what finds: `search(query, { filters, sort })`.
 * Behind it stands Pagefind's browser API; another engine can take its place without the page knowing.
 */

/** `{ 栏目: ['通知公告'], 年份: ['2026'] }` */
export type Filters = Record<string, string[]>;

export interface SearchOptions {
	filters?: Filters;
	/** `date` = newest first; otherwise by relevance. */
	sort?: 'relevance' | 'date';
	from?: number;
	size?: number;
}

export interface Hit {
	address: string;
	title: string;
	/** HTML, escaped, with `<mark>` around what matched. */
	excerpt: string;
	column: string;
	date: string;
}

export interface Found {
	total: number;
	hits: Hit[];
	/** How many of the results each filter value would leave. */
	counts: Record<string, Record<string, number>>;
}

interface PagefindResult {
	data: () => Promise<{
		url: string;
		excerpt: string;
		meta: Record<string, string>;
		filters: Record<string, string[]>;
	}>;
}

interface Pagefind {
	filters: () => Promise<Record<string, Record<string, number>>>;
	search: (
		query: string | null,
		options: { filters?: Filters; sort?: { date: 'desc' } },
	) => Promise<{ results: PagefindResult[]; filters: Record<string, Record<string, number>> }>;
}

let pagefind: Promise<Pagefind> | undefined;

function load(): Promise<Pagefind> {
	const bundle = '/pagefind/pagefind.js';
	pagefind ??= import(/* @vite-ignore */ bundle) as Promise<Pagefind>;
	return pagefind;
}

/** An empty query with filters browses, newest first. Throws when the index cannot be loaded. */
export async function search(query: string, options: SearchOptions = {}): Promise<Found> {
	const { filters = {}, sort = 'relevance', from = 0, size = 10 } = options;
	const engine = await load();
	await engine.filters();
	const term = query.trim();
	const found = await engine.search(term || null, {
		filters,
		...(sort === 'date' || !term ? { sort: { date: 'desc' } } : {}),
	});
	const pages = await Promise.all(
		found.results.slice(from, from + size).map((result) => result.data()),
	);
	const hits = pages.map(({ url, excerpt, meta, filters: own }) => ({
		address: url,
		title: meta['title'] ?? '',
		excerpt,
		column: own['栏目']?.[0] ?? '',
		date: meta['date'] ?? '',
	}));
	return { total: found.results.length, hits, counts: found.filters };
}
