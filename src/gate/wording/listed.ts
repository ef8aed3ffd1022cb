/** Words of a list in a text, each once, with how sure it is that one stands there. */
import { acrossWords } from './across-words.ts';
import type { PassageHit } from './in-passages.ts';
import type { Passage, TextReading } from '../text/reading.ts';
import { passagesAt, wholeText } from '../text/signs.ts';
import { unbroken } from './unbroken.ts';
import { wordsIn, type ListedWord, type WordList } from './word-list.ts';

/** Two or three characters may meet by chance; more are a word. */
const short = 3;
/** What is wrong more often in one passage is mended together. */
const most = 100;

/** The passages that hold a word. */
export function whereListed<W extends ListedWord>(
	reading: TextReading,
	list: WordList<W>,
): readonly Passage[] {
	const { text, placeOf } = unbroken(wholeText(reading));
	const places = [...wordsIn(text, list)].map(({ at }) => placeOf(at));
	return places.length === 0 ? [] : passagesAt(reading, places);
}

/** @param said the sentence; `sure` is false where the word may be parts of two others */
export function listedIn<W extends ListedWord>(
	written: string,
	list: WordList<W>,
	said: (word: W, sure: boolean) => Pick<PassageHit, 'message' | 'level'>,
): PassageHit[] {
	const { text, placeOf } = unbroken(written);
	const hits = new Map<string, PassageHit>();
	for (const { at, found } of wordsIn(text, list)) {
		if (hits.size >= most) break;
		const { word } = found;
		if (hits.has(word)) continue;
		const across = word.length > short ? 'none' : acrossWords(text, at, word.length);
		if (across === 'both') continue;
		hits.set(word, { at: placeOf(at), ...said(found, across === 'none') });
	}
	return [...hits.values()];
}
