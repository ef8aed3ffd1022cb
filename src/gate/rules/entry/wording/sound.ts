/** A phrase of office language with one sign wrong that sounds alike: 积极配和检查. */
import { passagesAt, wholeText } from '../../../text/signs.ts';
import { inPassages } from '../../../wording/in-passages.ts';
import { nearPhrases, wrongPhrasesIn } from '../../../wording/set-phrases.ts';
import type { EntryRule } from '../rule.ts';

export const sound: EntryRule = {
	id: 'wording/sound',
	level: 'warning',
	title: '像是打成了同音字',
	why: '拼音打字容易选错同音字，一整句话里只差一个字，自己校对时看不出来。',
	...inPassages(
		({ text }) => wrongPhrasesIn(text),
		(reading) =>
			passagesAt(
				reading,
				nearPhrases(wholeText(reading))
					.map(({ from }) => from)
					.sort((a, b) => a - b),
			),
	),
};
