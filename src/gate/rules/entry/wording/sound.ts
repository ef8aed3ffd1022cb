/** A phrase of office language with one sign wrong that sounds alike: 积极配和检查. */
import type { Settings } from '../../../text/find.ts';
import { passagesAt, wholeText } from '../../../text/signs.ts';
import { inPassages } from '../../../wording/in-passages.ts';
import { nearPhrases, wrongPhrasesIn } from '../../../wording/set-phrases.ts';
import { slips } from '../../../wording/slips.ts';
import type { ListedWord } from '../../../wording/word-list.ts';
import type { EntryRule } from '../rule.ts';

/** What a list of words says is not said again. */
const isListed = (message: string, settings: Settings): boolean =>
	[...slips, ...((settings['lexicon'] ?? []) as unknown as readonly ListedWord[])].some(
		({ word }) => message.includes(word),
	);

export const sound: EntryRule = {
	id: 'wording/sound',
	level: 'warning',
	title: '像是打成了同音字',
	why: '拼音打字容易选错同音字，一整句话里只差一个字，自己校对时看不出来。',
	...inPassages(
		({ text }, { settings }) =>
			wrongPhrasesIn(text).filter(({ message }) => !isListed(message, settings)),
		(reading) =>
			passagesAt(
				reading,
				nearPhrases(wholeText(reading))
					.map(({ from }) => from)
					.sort((a, b) => a - b),
			),
	),
};
