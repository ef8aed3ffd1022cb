/** One index a period: whole years together, until one more would be too many for a phone. */
import type { SearchPage } from './extract.ts';

/** Beyond it a word that stands on most pages takes a phone seconds (measured). */
export const mostPages = 5000;

export interface ShardPages {
	/** `2023-2026`; of a year alone too large, `2026.1`, `2026.2`: the later the newer. */
	name: string;
	/** Newest first. */
	pages: SearchPage[];
}

function newestFirst(a: SearchPage, b: SearchPage): number {
	if (a.date !== b.date) return a.date < b.date ? 1 : -1;
	return a.address < b.address ? 1 : -1;
}

function chunked(pages: readonly SearchPage[], size: number): SearchPage[][] {
	const count = Math.ceil(pages.length / size);
	return Array.from({ length: count }, (_, part) => pages.slice(part * size, (part + 1) * size));
}

/**
 * Filled from the oldest year on, so that a full shard stays as it is while new years come.
 * @returns newest first
 */
export function shardsOf(all: readonly SearchPage[], most = mostPages): ShardPages[] {
	const oldestFirst = all.toSorted(newestFirst).reverse();
	const newestYear = oldestFirst.at(-1)?.date.slice(0, 4) || 'all';
	const years = Object.groupBy(oldestFirst, ({ date }) => date.slice(0, 4) || newestYear);
	const shards: { years: string[]; pages: SearchPage[]; name?: string }[] = [];
	for (const year of Object.keys(years).sort()) {
		const pages = years[year] ?? [];
		const last = shards.at(-1);
		if (pages.length > most)
			shards.push(
				...chunked(pages, most).map((part, index) => ({
					years: [year],
					pages: part,
					name: `${year}.${index + 1}`,
				})),
			);
		else if (last && !last.name && last.pages.length + pages.length <= most) {
			last.years.push(year);
			last.pages.push(...pages);
		} else shards.push({ years: [year], pages: [...pages] });
	}
	return shards
		.map(({ years: [first = '', ...rest], pages, name }) => ({
			name: name ?? [first, ...rest.slice(-1)].join('-'),
			pages: pages.toSorted(newestFirst),
		}))
		.reverse();
}
