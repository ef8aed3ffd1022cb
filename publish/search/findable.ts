/** The pages that can be found: those that were read before are known by their keys, the others are read. */
import type { SearchPage } from './extract.ts';
import type { Kept } from './kept.ts';
import type { KnownPage, Place } from './segments.ts';
import type { Dated } from './shards.ts';

/** A page as it may be read. */
export interface Source {
	/** Of all that it is made from. */
	key: string;
	/** Gives it as JSON, for pieces of its HTML would keep all of that in memory; undefined for one that is not to be found. */
	read: () => string | undefined;
}

/** One that can be found: read before, or just now. */
export interface Findable extends Dated {
	key: string;
	/** A page just read, as JSON. */
	page?: string;
}

interface FindablePages {
	pages: Findable[];
	/** How many were read. */
	read: number;
}

/** Keys of pages that are not to be found: there are thousands of lists. */
const notFindable = 'not-findable';

/** Known, with its text for hits. */
function known(place: Place | undefined, { pieces }: Kept): KnownPage | undefined {
	const page = place?.segment.pages[place.number];
	return page && pieces.isWhole(page.piece) ? page : undefined;
}

export function findable(sources: Iterable<Source>, kept: Kept): FindablePages {
	const before = new Set(kept.noted(notFindable) as string[] | undefined);
	const others: string[] = [];
	const pages: Findable[] = [];
	let read = 0;
	for (const { key, read: readNow } of sources) {
		const row = known(kept.segments.places.get(key), kept);
		const isNew = !row && !before.has(key);
		const page = isNew ? readNow() : undefined;
		if (isNew) read += 1;
		const found = row ?? (page === undefined ? undefined : (JSON.parse(page) as SearchPage));
		if (!found) others.push(key);
		else {
			const { address, date } = found;
			pages.push({ key, address, date, ...(page === undefined ? {} : { page }) });
		}
	}
	if (others.length !== before.size || others.some((key) => !before.has(key)))
		kept.note(notFindable, others);
	return { pages, read };
}
