/** From a question to its answers: the newest period's first, then with each older one. */
import { nothing, type Answer } from './answer.ts';
import type { Found, SearchOptions } from '../contract.ts';
import type { SearchIndex } from '../pagefind/search-index.ts';
import { offersOf, timeApart } from './offers.ts';
import { join, partOf, type Part, type Way } from './part.ts';
import { byNumber, cleaned, otherNames, plainly, withoutAsking } from '../words/question.ts';

interface Asked extends Way {
	/** What was really looked for, where it is not what was typed. */
	readAs?: string;
	/** What is left of a question: pages about it need not say each of its words. */
	loosely?: true;
}

/** So few pages that say all words of a question, none in its title, are seldom about it. */
const few = 6;

/** What is tried in turn until something is found. */
async function* ways(searchIndex: SearchIndex, question: string): AsyncGenerator<Asked, void> {
	const { synonyms } = searchIndex.contents;
	const exactly = (text: string, readAs?: string): Asked => ({
		match: 'exact',
		wanted: plainly(text),
		others: otherNames(text, synonyms),
		...(readAs ? { readAs } : {}),
	});
	const numbered = byNumber(question);
	if (numbered) yield { match: 'exact', wanted: numbered, others: [] };
	yield exactly(question);
	const apart = timeApart(question);
	if (apart !== question) yield exactly(apart, apart);
	const short = withoutAsking(question);
	if (short) yield { ...exactly(short, short), loosely: true };
	const simple = await searchIndex.simplified(question);
	if (simple !== question) {
		yield exactly(simple, simple);
		const shortSimple = withoutAsking(simple);
		if (shortSimple) yield { ...exactly(shortSimple, shortSimple), loosely: true };
	}
	const told = withoutAsking(simple) ?? simple;
	yield { ...exactly(told, told === question ? undefined : told), match: 'related' };
}

async function foundIn(
	parts: readonly Part[],
	way: Asked,
	question: string,
	options: SearchOptions,
): Promise<Found> {
	const joined = await join(parts, options);
	return {
		...joined,
		match: way.match === 'related' && joined.total > 0 ? 'related' : 'exact',
		...(way.readAs && joined.total > 0 ? { readAs: way.readAs } : {}),
		offers: byNumber(question) ? [] : offersOf(question, joined.counts),
	};
}

/** An empty question with filters browses, newest first. @throws when the index cannot be loaded */
export async function* answers(
	searchIndex: SearchIndex,
	asked: string,
	options: SearchOptions = {},
): AsyncGenerator<Answer, void> {
	const question = cleaned(asked);
	const { shards } = searchIndex.contents;
	const browse: Asked = { match: 'exact', wanted: undefined, others: [] };
	const tried = asked.trim() === '' ? [browse] : ways(searchIndex, question);
	let last: Found | undefined;
	let whole = 0;
	for await (const way of tried) {
		const parts: Part[] = [];
		for (const name of shards) {
			parts.push(await partOf(await searchIndex.shard(name), way, options));
			last = { ...(await foundIn(parts, way, question, options)), ...(whole ? { whole } : {}) };
			if (parts.length < shards.length && !way.loosely) yield { found: last, last: false };
		}
		const all = parts.reduce((sum, part) => sum + part.all, 0);
		if (way.loosely && all < few && !parts.some(({ titled }) => titled)) whole = all;
		else if (all > 0) break;
	}
	yield { found: last ?? nothing, last: true };
}
