/**
 * Chinese text cut into words by jieba. Of its dictionary only what is used: 107,000 of 349,000 words take 26 MB
 * instead of 58, and 40 ms instead of 210 to read. ICU's own words (`Intl.Segmenter`) broke 28 of 100 words of our titles.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Jieba } from '@node-rs/jieba';

/** Bytes of UTF-8: five characters. */
const longest = 15;
/** Occurrences in the texts the dictionary was made of. */
const rarest = 10;

const [newline, space, zero] = [10, 32, 48] as const;

/** Lines `word count kind` of the dictionary, those that are used, byte by byte: as strings they would take 100 MB for a moment. */
function used(dictionary: Buffer): Buffer {
	const kept = Buffer.allocUnsafe(dictionary.length);
	let length = 0;
	for (let from = 0; from < dictionary.length;) {
		const end = dictionary.indexOf(newline, from);
		const next = end === -1 ? dictionary.length : end + 1;
		const word = dictionary.indexOf(space, from) - from;
		let count = 0;
		for (let at = from + word + 1; at < next && (dictionary[at] ?? 0) >= zero; at += 1)
			count = count * 10 + (dictionary[at] ?? 0) - zero;
		// A character alone is always a word.
		if (word <= 3 || (word <= longest && count >= rarest))
			length += dictionary.copy(kept, length, from, next);
		from = next;
	}
	return kept.subarray(0, length);
}

let jieba: Jieba | undefined;

function begin(): Jieba {
	// Where the templates are bundled, nothing lies beside them.
	const { resolve: find } = createRequire(resolve('package.json'));
	return Jieba.withDict(used(readFileSync(find('@node-rs/jieba/dict.txt'))));
}

/** @example segmentsOf('电动自行车充电棚') // ['电动', '自行车', '充电', '棚'] */
export function segmentsOf(text: string): readonly string[] {
	jieba ??= begin();
	return jieba.cut(text, true);
}
