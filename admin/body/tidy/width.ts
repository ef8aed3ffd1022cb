/** How wide words are on paper, in characters: Latin letters and half-width signs are half of one. */

const narrow = /[\u0020-\u007e\u00a0-\u00ff\uff61-\uff9f]/;

/** `通知 8:30` → 4.5. */
export function widthOf(text: string): number {
	let width = 0;
	for (const sign of text) width += narrow.test(sign) ? 0.5 : 1;
	return width;
}
