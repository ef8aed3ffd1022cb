/** A question with one character that another was meant for: 手机可堂 is 手机课堂, which a title says. */
import { isCompound } from './cut.ts';
import type { SearchIndex } from '../pagefind/search-index.ts';
import { titlePlaces, type Shard } from '../pagefind/shard.ts';
import { comparedTitle } from '../words/run.ts';

/** Where more titles have the rest of it, it is no rare word. */
const readable = 20;
/** Of so many words the commonest may be meant; of more none. */
const [most, several] = [2, 4];

/** Where the one character stands without which all its pairs are known; undefined where none does. */
export function strange(known: readonly boolean[]): number | undefined {
	const missing = known.flatMap((isKnown, place) => (isKnown ? [] : [place]));
	const [first, second] = missing;
	if (first === undefined) return undefined;
	if (missing.length === 1) {
		if (first === 0) return 0;
		return first === known.length - 1 ? known.length : undefined;
	}
	return missing.length === 2 && second === first + 1 ? second : undefined;
}

async function wordsIn(shard: Shard, rest: string, pattern: RegExp): Promise<string[]> {
	const pairs = [...rest].slice(1).map((next, place) => `${[...rest][place] ?? ''}${next}`);
	const places = await shard.phrase(pairs);
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
	if ([...rest].length < 2) return [];
	const pattern = new RegExp(`${before}\\p{Script=Han}${after}`, 'gu');
	const found = await Promise.all(shards.map((shard) => wordsIn(shard, rest, pattern)));
	const times = Map.groupBy(found.flat(), (word) => word);
	const words = [...times].sort(([, one], [, other]) => other.length - one.length);
	return words.length > several ? [] : words.slice(0, most).map(([word]) => word);
}
