/** The ways in which a question is put to the index, each tried when those before it have found nothing. */
import { timeApart } from './offers.ts';
import { cutUp, isCompound, withoutKind } from './cut.ts';
import type { Way } from './way.ts';
import type { SearchIndex } from '../pagefind/search-index.ts';
import { dayApart, withDates } from '../neighbour/dates.ts';
import { renamed } from '../neighbour/everyday.ts';
import { certain, renamedAlike, rewritten } from './misspelt.ts';
import {
	byNumber,
	officeAndNumber,
	otherNames,
	plainly,
	withoutAsking,
	withoutDoing,
} from '../words/question.ts';

export interface Asked extends Way {
	/** What was really looked for, where it is not what was typed. */
	readAs?: string;
	/** What is left of a question: pages about it need not say each of its words. */
	loosely?: true;
	/** Less than the question: without a title that says it, it is not what was meant. */
	wantsTitle?: true;
}

/** In the site's own words, where some of the question are those of every day. */
export function inOwnWords(searchIndex: SearchIndex, question: string): Asked[] {
	const [first, ...rest] = renamed(question, searchIndex.told);
	if (!first) return [];
	const others = rest.map(({ name, text }) => ({ name, wanted: plainly(text) }));
	return [{ match: 'related', wanted: plainly(first.text), others, readAs: first.text }];
}

/** Its parts, each of which must stand on a page; first without a word that only says what kind of page. */
export async function inParts(searchIndex: SearchIndex, question: string): Promise<Asked[]> {
	if (!isCompound(question)) return [];
	const { synonyms, shards: names } = searchIndex.contents;
	const shards = await Promise.all(names.map((name) => searchIndex.shard(name)));
	const kind = withoutKind(question);
	const { parts, rest } = await cutUp(shards, question);
	const together = parts.join(' ');
	return [
		...(kind
			? [
					{
						match: 'related' as const,
						wanted: plainly(kind.text),
						others: otherNames(kind.text, synonyms),
						readAs: kind.text,
						wantsTitle: true as const,
						...(kind.column === undefined ? {} : { column: kind.column }),
					},
				]
			: []),
		...(together && together !== kind?.text
			? [
					{
						match: 'related' as const,
						wanted: plainly(together),
						others: [],
						readAs: together,
						rest,
						after: plainly(together),
						// A page's own words for it are nearer than a text that happens to say all parts.
						...(parts.length === 1 || renamed(question, searchIndex.told).length > 0
							? { wantsTitle: true as const }
							: {}),
					},
				]
			: []),
	];
}

/** What is tried in turn until something is found. */
export async function* waysOf(
	searchIndex: SearchIndex,
	question: string,
	now = '',
): AsyncGenerator<Asked, void> {
	const { synonyms } = searchIndex.contents;
	const exactly = (text: string, readAs?: string): Asked => ({
		match: 'exact',
		wanted: plainly(text),
		others: otherNames(text, synonyms),
		...(readAs ? { readAs } : {}),
	});
	const loosely = (text: string): Asked => ({ ...exactly(text, text), loosely: true });
	const numbered = byNumber(question);
	if (numbered) yield { match: 'exact', wanted: numbered, others: [] };
	yield exactly(question);
	const apart = timeApart(question);
	if (apart !== question) yield exactly(apart, apart);
	const nearby = (text: string): Asked => ({ ...exactly(text, text), match: 'related' });
	const document = officeAndNumber(question);
	if (document !== undefined) yield nearby(document);
	const dated = withDates(question, now);
	if (dated !== undefined) {
		yield nearby(dated);
		const rest = withoutAsking(dayApart(dated));
		if (rest) yield nearby(rest);
	}
	const short = withoutAsking(question);
	if (short) yield* inOwnWords(searchIndex, short);
	yield* inOwnWords(searchIndex, question);
	if (short) yield loosely(short);
	const simple = await searchIndex.simplified(question);
	const shortSimple = withoutAsking(simple);
	if (simple !== question) {
		yield exactly(simple, simple);
		if (shortSimple) yield loosely(shortSimple);
		yield* inOwnWords(searchIndex, simple);
	}
	const told = shortSimple ?? simple;
	const least = told === question ? undefined : certain;
	for (const text of renamedAlike(told, searchIndex.told, least)) yield nearby(text);
	yield* await inParts(searchIndex, told);
	const thing = withoutDoing(told);
	if (thing) yield nearby(thing);
	for (const text of await rewritten(searchIndex, told)) yield nearby(text);
	const own = renamed(told, searchIndex.told);
	const last = exactly(told, told === question ? undefined : told);
	yield {
		...last,
		others: [...last.others, ...own.map(({ name, text }) => ({ name, wanted: plainly(text) }))],
		match: 'related',
		suggests: true,
	};
}
