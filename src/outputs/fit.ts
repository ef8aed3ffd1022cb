/** How much room a text takes on paper, as well as one can know before it is laid out. Lengths in mm, type in pt. */

export const mmOf = (points: number) => points * 0.3528;

/** In widths of a Chinese character: a Latin letter or figure takes a little more than half. */
export function widthOf(text: string): number {
	let width = 0;
	for (const one of text)
		width += /[\u2E80-\u9FFF\u3000-\u303F\uFF00-\uFFEF“”‘’—…]/u.test(one) ? 1 : 0.6;
	return width;
}

export interface Type {
	/** pt */
	size: number;
	/** Of the size. */
	lineHeight: number;
}

/** @param lost at the end of each line, before a word or a sign that must not begin one; in characters */
export function linesOf(text: string, size: number, width: number, lost = 1.2): number {
	const perLine = Math.max(1, width / mmOf(size) - lost);
	return Math.ceil(widthOf(text) / perLine);
}

/** mm */
export const heightOf = (
	text: string,
	{ size, lineHeight }: Type,
	width: number,
	lost?: number,
): number => linesOf(text, size, width, lost) * mmOf(size) * lineHeight;

/** The first of the sizes that fits, else the last. @param sizes largest first */
export function fittingSize(sizes: readonly number[], fits: (size: number) => boolean): number {
	return sizes.find(fits) ?? sizes.at(-1) ?? 12;
}

/** A title on one line where it can be large enough so, else on two. @param width mm @returns pt */
export function titleSize(title: string, width: number, most: number, least: number): number {
	const onOne = width / (widthOf(title) + 0.5) / 0.3528;
	const size = onOne >= least ? onOne : (2 * width) / (widthOf(title) + 3) / 0.3528;
	return Math.floor(Math.max(least * 0.6, Math.min(most, size)));
}
