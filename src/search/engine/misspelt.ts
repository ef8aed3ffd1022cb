/** A question with one character that another was meant for: 手机可堂 is 手机课堂, which a title says. */
import { isCompound } from './cut.ts';
import type { SearchIndex } from '../pagefind/search-index.ts';
import { titlePlaces, type Shard } from '../pagefind/shard.ts';
import { isMisspelt } from '../neighbour/pairs.ts';
import type { Told } from '../neighbour/told.ts';
import { comparedTitle } from '../words/run.ts';

/** Where more titles have the rest of it, it is no rare word. */
const readable = 20;
/** Of so many words the commonest may be meant; of more none. */
const [most, several] = [2, 4];

/** Characters of a name that the whole question may be, and of one that may stand in it. */
const shortest = 3;
export const certain = 4;

/**
 * The question with a name that is known here in place of one that is the same but for one character: 半苗书屋.
 * @param least characters of a name that the whole question may be
 */
export function renamedAlike(
	question: string,
	{ places, lines }: Pick<Told, 'places' | 'lines'>,
	least = shortest,
): string[] {
	const characters = [...question];
	const names = [...places, ...lines.flatMap(({ terms }) => terms)];
	return [...new Set(names)].flatMap((name) => {
		const { length } = [...name];
		if (length > characters.length) return [];
		// Beside other words three characters may be parts of two: 门球改到 is not 门球场.
		if (length < (length === characters.length ? least : certain)) return [];
		const starts = characters.slice(length - 1).map((_, start) => start);
		return starts
			.filter((start) => isMisspelt(characters.slice(start, start + length).join(''), name))
			.map((start) =>
				[...characters.slice(0, start), name, ...characters.slice(start + length)].join(''),
			);
	});
}

/** Where the one character stands without which all its pairs are known; undefined where none does. */
export function strange(known: readonly boolean[]): number | undefined {
	const missing = known.flatMap((isKnown, place) => (isKnown ? [] : [place]));
	const [first, second] = missing;
	if (first === undefined) return undefined;
	// A first character that belongs to nothing is what one does with the rest: 修门球.
	if (missing.length === 1) return first === known.length - 1 ? known.length : undefined;
	return missing.length === 2 && second === first + 1 ? second : undefined;
}

async function wordsIn(shard: Shard, rest: string, pattern: RegExp): Promise<string[]> {
	const [first = '', ...others] = rest;
	const pairs = others.map((next, place) => `${[...rest][place] ?? ''}${next}`);
	const places = others.length > 0 ? await shard.phrase(pairs) : await shard.beginning(first);
	const titled = [...places].filter(([, place]) => place < titlePlaces);
	if (titled.length > readable) return [];
	const words = titled.map(async ([page]) => {
		const title = comparedTitle((await shard.page(page)).title);
		return title.match(pattern) ?? [];
	});
	return (await Promise.all(words)).flat();
}

/** What titles say in its place, all characters but one the same; none where the question is no single word. */
export async function rewritten(searchIndex: SearchIndex, question: string): Promise<string[]> {
	if (!isCompound(question)) return [];
	const shards = await Promise.all(
		searchIndex.contents.shards.map((name) => searchIndex.shard(name)),
	);
	const characters = [...question];
	const pairs = characters.slice(1).map((next, place) => `${characters[place] ?? ''}${next}`);
	const known = await Promise.all(
		pairs.map(async (pair) => {
			const found = await Promise.all(shards.map((shard) => shard.phrase([pair])));
			return found.some(({ size }) => size > 0);
		}),
	);
	const place = strange(known);
	if (place === undefined) return [];
	const [before, after] = [
		characters.slice(0, place).join(''),
		characters.slice(place + 1).join(''),
	];
	const rest = before.length >= after.length ? before : after;
	const pattern = new RegExp(`${before}\\p{Script=Han}${after}`, 'gu');
	const found = await Promise.all(shards.map((shard) => wordsIn(shard, rest, pattern)));
	const times = new Map<string, number>();
	for (const word of found.flat()) times.set(word, (times.get(word) ?? 0) + 1);
	const words = [...times].sort(([, one], [, other]) => other - one);
	return words.length > several ? [] : words.slice(0, most).map(([word]) => word);
}
