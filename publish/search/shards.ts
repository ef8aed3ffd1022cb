/** One index a period: whole years together, until one more would be too many for a phone. */

/** What the order of pages is made of. */
export interface Dated {
	address: string;
	/** `2026-11-20`, or `` */
	date: string;
}

/** Beyond it a word that stands on most pages takes a phone seconds (measured). */
export const mostPages = 5000;

export interface ShardPages<Page extends Dated = Dated> {
	/** `2023-2026`; of a year alone too large, `2026.1`, `2026.2`: the later the newer. */
	name: string;
	/** Oldest first, so that a new page leaves all others their numbers. */
	pages: Page[];
}

function oldestFirst(a: Dated, b: Dated): number {
	if (a.date !== b.date) return a.date < b.date ? -1 : 1;
	return a.address < b.address ? -1 : 1;
}

function chunked<Page>(pages: readonly Page[], size: number): Page[][] {
	const count = Math.ceil(pages.length / size);
	return Array.from({ length: count }, (_, part) => pages.slice(part * size, (part + 1) * size));
}

/**
 * Filled from the oldest year on, so that a full shard stays as it is while new years come.
 * @returns newest first
 */
export function shardsOf<Page extends Dated>(
	all: readonly Page[],
	most = mostPages,
): ShardPages<Page>[] {
	const ordered = all.toSorted(oldestFirst);
	const newestYear = ordered.at(-1)?.date.slice(0, 4) || 'all';
	const years = Object.groupBy(ordered, ({ date }) => date.slice(0, 4) || newestYear);
	const shards: { years: string[]; pages: Page[]; name?: string }[] = [];
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
			pages: pages.toSorted(oldestFirst),
		}))
		.reverse();
}
