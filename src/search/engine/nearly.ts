/** What nearly is what was asked, where the exact hits are poor: in no title, or few and over. Never counted among them. */
import type { Hit, SearchOptions } from '../contract.ts';
import type { SearchIndex } from '../pagefind/search-index.ts';
import { hitAt, placesOf, type Place } from './join.ts';
import { partOf, type Part } from './part.ts';
import { inOwnWords, inParts, type Asked } from './ways.ts';

/** So few exact hits leave room for others; so many texts that say an everyday word are about it after all. */
const [few, many] = [2, 20];
const most = 3;
/** Of longer questions only the middle has been looked for: their other pairs would cost files more. */
const loaded = 5;

const inOrder = { sort: 'relevance', isBrowsed: false } as const;
const key = ({ part, page }: Place) => `${part.shard.name} ${page}`;
const standingOf = ({ part, page }: Place) => part.standing(page);
const isTitled = ({ part, page }: Place) => part.isTitled(page);

/** Few, and each only says it in its text, or is over, or tells of an event that is. */
async function leavesRoom(exact: readonly Place[], now = ''): Promise<boolean> {
	if (exact.length > few) return false;
	const past = exact.map(async (place) => {
		if (!isTitled(place) || standingOf(place) === 0) return true;
		const { when } = await place.part.shard.page(place.page);
		return when !== undefined && when <= now;
	});
	return (await Promise.all(past)).every(Boolean);
}

/** @param parts the exact answer */
export async function nearly(
	searchIndex: SearchIndex,
	question: string,
	parts: readonly Part[],
	options: SearchOptions,
): Promise<Hit[]> {
	const { told, contents } = searchIndex;
	const exact = placesOf(parts, inOrder);
	if (exact.length > many || parts.some(({ same }) => same > 0)) return [];
	const known = new Set(exact.map(key));
	const take = async (ways: readonly Asked[], holds: (place: Place) => boolean) => {
		const found: Place[] = [];
		for (const way of ways) {
			const own = contents.shards.map(async (name) =>
				partOf(await searchIndex.shard(name), way, options, told.places),
			);
			found.push(...placesOf(await Promise.all(own), inOrder).filter(holds));
		}
		const fresh = found.filter((place) => isTitled(place) && !known.has(key(place)));
		return [...new Map(fresh.map((place) => [key(place), place])).values()];
	};
	const found = exact.some(isTitled)
		? []
		: await take(inOwnWords(searchIndex, question), () => true);
	const isShort = [...question].length <= loaded;
	if (found.length === 0 && isShort && (await leavesRoom(exact, options.now))) {
		// Beside texts any title is nearer; beside what is over only what still holds.
		const isNearer = exact.some(isTitled) ? (place: Place) => standingOf(place) === 2 : () => true;
		found.push(...(await take(await inParts(searchIndex, question), isNearer)));
	}
	return Promise.all(found.slice(0, most).map(hitAt));
}
