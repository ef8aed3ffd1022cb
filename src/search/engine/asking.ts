/**
 * Asks, and asks once more where a file of the index did not come: the site may have been built anew since its list
 * of files was read, and then the files are others.
 */
import type { Answer } from './answer.ts';
import { answers } from './answers.ts';
import type { SearchOptions } from '../contract.ts';
import type { Opener } from '../pagefind/search-index.ts';

/** @throws when the index cannot be loaded, its list of files read anew */
export async function* asking(
	opener: Opener,
	question: string,
	options: SearchOptions,
): AsyncGenerator<Answer, void> {
	let told = 0;
	try {
		for await (const answer of answers(await opener.open(), question, options)) {
			yield answer;
			told += 1;
		}
		return;
	} catch {
		opener.forget();
	}
	let skipped = 0;
	for await (const answer of answers(await opener.open(), question, options)) {
		// What has been told already is not told again, unless it is all there is.
		if (answer.last || skipped >= told) yield answer;
		skipped += 1;
	}
}
