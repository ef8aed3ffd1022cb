/** Which characters are written without spaces, which make words, and which mean the same. */
import { isPinyin } from './pinyin.ts';
import { ofRadical } from './radicals.ts';

const scripts =
	'\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}ー';

/** One character of a script without spaces, with the marks that belong to it (a pattern's source). */
export const cjk = `(?=[\\p{L}\\p{N}])[${scripts}]\\p{M}*`;

/** One letter, digit or mark of any other script (a pattern's source). */
export const letter = `(?![${scripts}])[\\p{L}\\p{N}\\p{M}]`;

/** Signs inside a word: `3.5`, `GB/T`, `COVID-19`; but a hyphen between digits parts two words. */
const inner = "(?:[.,'_/@&:]|(?<!\\d)-|-(?!\\d))";

/** A word: letters and digits, with single signs inside (a pattern's source). */
export const word = `(?:${letter})+(?:${inner}(?:${letter})+)*`;

/** What stands in brackets after a character, and a space on either side of them; and letters glued to one. */
const glossed =
	/(?<=\p{Script=Han})(?: ?[（([［【〔]([\p{Script=Latin}\p{M}'’ 1-4]{1,40})[)）\]］】〕](?: (?=\p{Script=Han}))?|([\p{Script=Latin}\p{M}'’]{1,30})(?![\p{Script=Latin}\p{M}\p{N}'’_-]))/gu;

const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;
/** Full-width letters and digits, half-width kana, compatibility ideographs and radicals. */
const variants =
	/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+|[\uFF66-\uFF9F]+|[\u2E80-\u2FDF\uF900-\uFAFF]+|[\u{2F800}-\u{2FA1F}]+/gu;

/**
 * The same text in the characters most people write, without what cannot be seen, single spaces. How a character is
 * said is no part of the word it stands in.
 * @example fold('ＨＰＶ　疫苗 ') // 'HPV 疫苗'; fold('创(chuàng)建') // '创建'
 */
export function fold(text: string): string {
	return text
		.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, ' ')
		.replace(invisible, '')
		.replace(variants, (found) => [...found].map(ofRadical).join('').normalize('NFKC'))
		.replace(/[\s␣␤]+/g, ' ')
		.replace(glossed, (found, bracketed?: string, glued?: string) =>
			isPinyin(bracketed ?? glued ?? '') ? '' : found,
		)
		.trim();
}
