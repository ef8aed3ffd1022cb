/** A word or a sign that was set twice: 请各位居民居民注意. */
import { passagesAt, wholeText } from '../../../text/signs.ts';
import { doubledIn, doubledPlaces } from '../../../wording/doubled.ts';
import { inPassages } from '../../../wording/in-passages.ts';
import type { EntryRule } from '../rule.ts';

export const doubled: EntryRule = {
	id: 'wording/doubled',
	level: 'warning',
	title: '词多打了一遍',
	why: '复制、改稿时容易把一个词留成两个，读起来像没有校对过。',
	...inPassages(
		({ text }) => doubledIn(text),
		(reading) => passagesAt(reading, doubledPlaces(wholeText(reading))),
	),
};
