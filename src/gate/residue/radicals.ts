/** Characters that PDF files give in place of those they look like: ⻓ (U+2ED3) for 长, ⽔ (U+2F54) for 水. */
import type { TextHit } from '../text/find.ts';
import type { TextReading } from '../text/reading.ts';
import { wholeText } from '../text/signs.ts';

/** Radicals, and the compatibility characters but the twelve of U+FA0E–FA29 that are characters of their own. */
const lookalike =
	/[\u2e80-\u2ef3\u2f00-\u2fd5\uf900-\ufa0d\ufa10\ufa12\ufa15-\ufa1e\ufa20\ufa22\ufa25\ufa26\ufa2a-\ufad9]/g;

/** A lesson in characters names them: “⺮”字头. */
const isNamed = (text: string, at: number) =>
	/^[”"』」）)]?(?:部|旁|字|头|底)/.test(text.slice(at + 1, at + 4)) ||
	/(?:偏旁|部首)[：:“"「（(是为、\u2e80-\u2fd5]{0,16}$/.test(text.slice(Math.max(0, at - 20), at));

const message =
	'有从 PDF 复制来的怪字（看着一样，搜不到、读屏读不出），请点编辑器的“整理”，或删去重新输入';

export function radicalsIn(reading: TextReading): TextHit[] {
	if (wholeText(reading).search(lookalike) < 0) return [];
	return reading.passages.flatMap((passage) =>
		[...passage.text.matchAll(lookalike)]
			.filter(({ index }) => !isNamed(passage.text, index))
			.map(({ index }) => ({ passage, at: index, message })),
	);
}
