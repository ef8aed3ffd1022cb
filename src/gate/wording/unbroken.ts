/** A text without what splits its words unseen: a line's end in a sheet or a message, a sign without width. */

export interface Unbroken {
	text: string;
	/** Where a place in it stands in the text as it was written; UTF-16 offsets. */
	placeOf: (at: number) => number;
}

const splits = /[\n\u200b-\u200d\u2060\ufeff\u00ad]/;

/** `拔\u200b款` → `拔款` */
export function unbroken(written: string): Unbroken {
	if (!splits.test(written)) return { text: written, placeOf: (at) => at };
	const places: number[] = [];
	let text = '';
	for (let at = 0; at < written.length; at += 1) {
		if (splits.test(written.charAt(at))) continue;
		places.push(at);
		text += written.charAt(at);
	}
	return { text, placeOf: (at) => places[at] ?? written.length };
}
