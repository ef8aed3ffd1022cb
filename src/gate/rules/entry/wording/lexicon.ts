/** Words of `settings/lexicon.yml` in what is published or about to be: refused or warned of. */
import { isDraft } from '../../../../collections/collection.ts';
import type { Entry } from '../../../entry.ts';
import type { EntryRule, Found } from '../rule.ts';

interface Word {
	word: string;
	suggestion?: string | undefined;
	level: 'error' | 'warn';
}

/** The sentence for a word of the list: what to write instead, where the list says it. */
function said({ word, suggestion, level }: Word): Pick<Found, 'message' | 'level'> {
	const instead = suggestion ? `建议：${suggestion}` : '请换一种写法';
	return level === 'error'
		? { message: `“${word}”不能用，${instead}` }
		: { message: `“${word}”请核对，${instead}`, level: 'warning' };
}

/** The words that stand in a text, each once. */
function wordsIn(text: string, words: readonly Word[]): Word[] {
	return words.filter(({ word }) => text.includes(word));
}

function inField(key: string, { value }: Entry, words: readonly Word[]): Found[] {
	const text = value?.[key];
	if (typeof text !== 'string') return [];
	return wordsIn(text, words).map((word) => ({ path: [key], ...said(word) }));
}

/** Most words of a long list stand nowhere in a body: only the others are looked for line by line. */
function inBody(body: string, words: readonly Word[]): Found[] {
	const signs = new Set(body);
	const possible = words.filter(({ word }) =>
		signs.has(String.fromCodePoint(word.codePointAt(0) ?? 0)),
	);
	const present = wordsIn(body, possible);
	const lines = present.length > 0 ? body.split('\n') : [];
	return lines.flatMap((line, index) =>
		wordsIn(line, present).map((word) => ({ bodyLine: index + 1, ...said(word) })),
	);
}

export const lexicon: EntryRule = {
	id: 'wording/lexicon',
	level: 'error',
	title: '用词在词表里',
	why: '“网站设置”里的词表记着不能用和要核对的词，例如错别字、旧称和夸大的说法。',
	check: (entry, { settings }) => {
		const words = (settings['lexicon'] ?? []) as unknown as readonly Word[];
		if (words.length === 0 || isDraft(entry.definition, entry.data)) return [];
		return [
			...inField('title', entry, words),
			...inField('summary', entry, words),
			...inBody(entry.body, words),
		];
	},
};
