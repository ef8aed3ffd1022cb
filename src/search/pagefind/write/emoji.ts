/** Which pieces of a token are emoji, each its own word of the index (Pagefind: the crate `emojis`). */

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** No emoji is without one of these. */
const marks = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20E3]|[0-9#*]\uFE0F/u;
const emoji = /^\p{RGI_Emoji}$/v;
/** Tones of skin and kinds of hair by themselves are only parts of one. */
const component = /^[\u{1F3FB}-\u{1F3FF}\u{1F9B0}-\u{1F9B3}]$/u;
/** A sign that is text unless told otherwise, and is not told here. */
const untold = /(?!\p{Emoji_Presentation})\p{Emoji}(?![\uFE0F\p{Emoji_Modifier}])/gu;

/** A token's characters as a reader counts them. */
export function graphemesOf(token: string): string[] {
	return Array.from(graphemes.segment(token), ({ segment }) => segment);
}

/** A key without its cap. */
const key = /^[0-9#*]\uFE0F$/;

/**
 * Also as people type them, without the sign that asks for a picture: `❤`. What is a picture by itself and is told so
 * once more (`👍` and U+FE0F) is one to Pagefind where a list says so, and none here: our tokens part the two.
 */
const isEmoji = (grapheme: string) =>
	key.test(grapheme) ||
	(!component.test(grapheme) && emoji.test(grapheme.replace(untold, '$&\uFE0F')));

/** @example emojiIn('cloud🌦️cannon') // ['🌦️'] */
export function emojiIn(token: string): string[] {
	return marks.test(token) ? graphemesOf(token).filter(isEmoji) : [];
}
