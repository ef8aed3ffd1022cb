/** From a question to its answers: the newest period's first, then with each older one. */
import { nothing, type Answer } from './answer.ts';
import type { Direct, Found, SearchOptions } from '../contract.ts';
import { directly } from '../neighbour/answer.ts';
import type { SearchIndex } from '../pagefind/search-index.ts';
import { join } from './join.ts';
import { nearly } from './nearly.ts';
import { offersOf } from './offers.ts';
import { partOf, type Part } from './part.ts';
import { waysOf, type Asked } from './ways.ts';
import { byNumber, cleaned, otherNames } from '../words/question.ts';

/** So few pages that say all words of a question, none in its title, are seldom about it. */
const few = 6;

const isNarrowed = ({ filters = {} }: SearchOptions) => Object.keys(filters).length > 0;

/** What is said before any page, where the whole site is asked; of a page's own title nobody asks whom to call. */
function directlyTo(
	searchIndex: SearchIndex,
	question: string,
	options: SearchOptions,
): Direct | undefined {
	if (question === '' || isNarrowed(options)) return undefined;
	const others = otherNames(question, searchIndex.contents.synonyms).map(
		({ wanted }) => wanted.text,
	);
	const direct = directly(question, searchIndex.told, options.now ?? '', others);
	return Object.keys(direct).length > 0 ? direct : undefined;
}

interface Given {
	way: Asked;
	question: string;
	options: SearchOptions;
	direct: Direct | undefined;
}

async function foundIn(
	parts: readonly Part[],
	{ way, question, options, direct }: Given,
): Promise<Found> {
	const joined = await join(parts, options, !way.wanted);
	const isTitle = parts.some(({ same }) => same > 0);
	return {
		...joined,
		match: way.match === 'related' && joined.total > 0 ? 'related' : 'exact',
		...(way.readAs && joined.total > 0 ? { readAs: way.readAs } : {}),
		...(direct && !isTitle ? { direct } : {}),
		offers: byNumber(question) ? [] : offersOf(question, joined.counts),
	};
}

/** Whether more must be known of it than its first pages. */
const isTentative = ({ loosely, wantsTitle }: Asked) => loosely ?? wantsTitle ?? false;

const hasTitle = (parts: readonly Part[]) =>
	parts.some(({ pages, isTitled }) => pages.some(isTitled));

/** An empty question with filters browses, newest first. @throws when the index cannot be loaded */
export async function* answers(
	searchIndex: SearchIndex,
	asked: string,
	options: SearchOptions = {},
): AsyncGenerator<Answer, void> {
	const question = cleaned(asked);
	const { shards } = searchIndex.contents;
	const browse: Asked = { match: 'exact', wanted: undefined, others: [] };
	const tried = asked.trim() === '' ? [browse] : waysOf(searchIndex, question, options.now);
	const direct = directlyTo(searchIndex, question, options);
	let last: Found | undefined;
	let whole = 0;
	for await (const way of tried) {
		const parts: Part[] = [];
		const given = { way, question, options, direct };
		for (const name of shards) {
			const shard = await searchIndex.shard(name);
			parts.push(await partOf(shard, way, options, searchIndex.told.places));
			last = { ...(await foundIn(parts, given)), ...(whole ? { whole } : {}) };
			if (parts.length < shards.length && !isTentative(way)) yield { found: last, last: false };
		}
		const all = parts.reduce((sum, part) => sum + part.all, 0);
		if (way.loosely && all < few && !parts.some(({ titled }) => titled)) whole = all;
		else if (all > 0 && !(way.wantsTitle && !hasTitle(parts))) {
			const near = await nearTo(searchIndex, parts, given);
			if (last && near.length > 0) last = { ...last, near };
			break;
		}
	}
	yield { found: last ?? nothing, last: true };
}

/** Only of the first page of an answer to what was typed. */
async function nearTo(searchIndex: SearchIndex, parts: readonly Part[], given: Given) {
	const { way, question, options } = given;
	const isPlain = way.match === 'exact' && way.wanted && !options.from;
	const { sort = 'relevance' } = options;
	if (!isPlain || isNarrowed(options) || sort === 'date') return [];
	return nearly(searchIndex, way.readAs ?? question, parts, options);
}
