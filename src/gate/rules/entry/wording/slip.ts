/** Characters that are never right together: 管里规定, 关健问题. */
import type { Settings } from '../../../text/find.ts';
import { once } from '../../../once.ts';
import { inPassages } from '../../../wording/in-passages.ts';
import { listedIn, whereListed } from '../../../wording/listed.ts';
import { slips } from '../../../wording/slips.ts';
import { wordList } from '../../../wording/word-list.ts';
import type { EntryRule } from '../rule.ts';

/** What the office has in its own list is said as the list says it. */
const listOf = once((settings: Settings) => {
	const own = new Set(settings['lexicon']?.map(({ word }) => word));
	return wordList(slips.filter(({ word }) => !own.has(word)));
});

export const slip: EntryRule = {
	id: 'wording/slip',
	level: 'error',
	title: '有错别字',
	why: '这些写法都是同音字、近形字打错的，没有对的时候；错字会让人不信整篇文章。',
	...inPassages(
		({ text }, { settings }) =>
			listedIn(text, listOf(settings), ({ word, right }, sure) =>
				sure
					? { message: `“${word}”是错字，应是“${right}”` }
					: { message: `“${word}”像是错字，请核对是不是“${right}”`, level: 'warning' },
			),
		(reading, { settings }) => whereListed(reading, listOf(settings)),
	),
};
