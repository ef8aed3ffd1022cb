/** Where a Chinese title may break: between words, found at build. */

const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** Signs that must not begin a line, and signs that must not end one. */
const closing = /^[，。、；：？！）》〉」』】〕”’%℃,.;:?!)\]]/u;
const opening = /[（《〈「『【〔“‘([]$/u;
const number = /[\d.]$/;
const unit = /^[年月日号时分周个名户人次元楼栋层届%℃至到\d]/u;

/** `停水检修` that is over → `【已结束】停水检修`: for where a title stands without the words beside it. */
export function markedTitle(title: string, mark: string): string {
	return mark ? `【${mark}】${title}` : title;
}

/** A title stands on its page and in half a dozen lists, and to find its words takes longer than to draw its row. */
const known = new Map<string, readonly string[]>();

/**
 * Pieces that keep together; the page may break between them.
 * @example pieces('11月26日停水检修，请储水') // ['11月', '26日', '停水', '检修，', '请', '储水'] with short ones joined
 */
export function pieces(title: string): readonly string[] {
	const before = known.get(title) ?? cutAtWords(title);
	known.set(title, before);
	return before;
}

function cutAtWords(title: string): string[] {
	const joined: string[] = [];
	for (const { segment } of words.segment(title)) {
		const before = joined.at(-1);
		const sticks =
			before !== undefined &&
			(closing.test(segment) ||
				opening.test(before) ||
				(number.test(before) && unit.test(segment)) ||
				before.length === 1 ||
				(/\d号$/.test(before) && /^楼/.test(segment)));
		if (sticks) joined[joined.length - 1] = before + segment;
		else joined.push(segment);
	}
	const last = joined.at(-1);
	if (joined.length > 1 && last !== undefined && [...last].length === 1)
		joined.splice(-2, 2, `${joined.at(-2) ?? ''}${last}`);
	return joined;
}
