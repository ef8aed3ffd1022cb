/** Everyday words that lead somewhere here; those that lead nowhere, or are titles here themselves, are left out and told of. */
import type { EntryIndex } from '../../../src/lib/entry-index.ts';
import type { Line, Told } from '../../../src/search/neighbour/told.ts';

import { comparedTitle } from '../../../src/search/words/run.ts';

type Item = Readonly<Record<string, unknown>>;

export interface Everyday {
	used: Told['everyday'];
	/** Words whose other names stand nowhere. */
	dead: string[];
	/** Words that stand in titles: whoever says them finds those. */
	needless: string[];
}

/** No more entries are looked through, the newest first: a word that is in none of them is in few others. */
const most = 3_000;
/** A word that so many titles have needs no other. */
const titled = 2;

function atLeast(texts: readonly string[], word: string, count: number): boolean {
	let found = 0;
	for (const text of texts) {
		if (text.includes(word)) found += 1;
		if (found === count) return true;
	}
	return false;
}

/** @param items of the synonyms, of which the two-way ones are the index's own affair */
export function everydayOf(
	items: readonly Item[],
	index: EntryIndex,
	lines: readonly Line[],
): Everyday {
	const all: Everyday = { used: [], dead: [], needless: [] };
	const pairs = items.filter((item) => item['oneWay'] === true);
	if (pairs.length === 0) return all;
	const entries = index.visible().slice(0, most);
	const titles = entries.map(({ data }) => data.title);
	const texts = [
		...entries.map(
			({ data, source }) => `${data.title} ${data.summary ?? ''} ${source?.body ?? ''}`,
		),
		...lines.map(({ name, at = '' }) => `${name} ${at}`),
	];
	for (const item of pairs) {
		const word = String(item['word']);
		const there = (item['also'] as string[]).filter((name) => atLeast(texts, name, 1));
		if (there.length === 0) all.dead.push(word);
		else if (atLeast(titles, word, titled)) all.needless.push(word);
		else all.used.push([comparedTitle(word), there]);
	}
	return all;
}

const shown = 12;

/** For the terminal, in a line; '' where all of them lead somewhere. */
export function toldOfDead({ used, dead }: Everyday): string {
	if (dead.length === 0) return '';
	const named = dead.slice(0, shown).join('、') + (dead.length > shown ? '……' : '');
	return `口头话用上 ${used.length} 条，${dead.length} 条右边的词网站上没有，搜索时不用：${named}`;
}
