/** Words of `settings/lexicon.yml` in any text: refused or warned of. */
import { once } from '../../../once.ts';
import type { Settings, TextHit } from '../../../text/find.ts';
import { inPassages } from '../../../wording/in-passages.ts';
import { listedIn, whereListed } from '../../../wording/listed.ts';
import { wordList, type ListedWord } from '../../../wording/word-list.ts';
import type { EntryRule } from '../rule.ts';

interface Word extends ListedWord {
	suggestion?: string | undefined;
	level: 'error' | 'warn';
}

const listOf = once((settings: Settings) =>
	wordList((settings['lexicon'] ?? []) as unknown as readonly Word[]),
);

/** The sentence for a word of the list: what to write instead, where the list says it. */
function said(
	{ word, suggestion, level }: Word,
	sure: boolean,
): Pick<TextHit, 'message' | 'level'> {
	const instead = suggestion ? `建议：${suggestion}` : '请换一种写法';
	return level === 'error' && sure
		? { message: `“${word}”不能用，${instead}` }
		: { message: `“${word}”请核对，${instead}`, level: 'warning' };
}

export const lexicon: EntryRule = {
	id: 'wording/lexicon',
	level: 'error',
	title: '用词在词表里',
	why: '“网站设置”里的词表记着不能用和要核对的词，例如错别字、旧称和夸大的说法。',
	...inPassages(
		({ text }, { settings, value }) =>
			listedIn(text, listOf(settings), said).filter(
				// What others wrote had the names of its time; what is wrong outright is not published all the same.
				({ level }) => level === undefined || value['origin'] !== 'repost',
			),
		(reading, { settings }) => whereListed(reading, listOf(settings)),
	),
};
