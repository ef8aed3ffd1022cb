/**
 * The pictures of a document copied from Word or WPS: their HTML only names files that no page may open, their RTF
 * holds the bytes, in the same order.
 */

interface RtfPicture {
	type: 'image/png' | 'image/jpeg' | undefined;
	/** Digits of its bytes, with line breaks between them. */
	hex: string;
}

const opening = /\{\\pict(?![a-z])/g;
/** The same picture once more for old programs, and pictures before the items of a list. */
const besides = /\\(?:nonshppict|listpicture)\s*(?:\{\\\*\\shppict\s*)?$/;
const control = /\\[a-z]+-?\d* ?|\\[^a-z]|\s+/y;

/** Past the `}` that closes the `{` at a place. */
function pastGroup(rtf: string, start: number): number {
	let depth = 0;
	for (let place = start; place < rtf.length; place += 1) {
		if (rtf[place] === '\\') place += 1;
		else if (rtf[place] === '{') depth += 1;
		else if (rtf[place] === '}') depth -= 1;
		if (depth === 0) return place + 1;
	}
	return rtf.length;
}

/** @param start after `{\pict` */
function pictureAt(rtf: string, start: number): RtfPicture {
	let place = start;
	let words = '';
	for (;;) {
		control.lastIndex = place;
		const found = control.exec(rtf)?.[0];
		if (found !== undefined) {
			words += found;
			place += found.length;
		} else if (rtf[place] === '{') place = pastGroup(rtf, place);
		else break;
	}
	const end = rtf.indexOf('}', place);
	const hex = rtf.slice(place, end < 0 ? undefined : end);
	const type = /\\pngblip/.test(words)
		? 'image/png'
		: /\\jpegblip/.test(words)
			? 'image/jpeg'
			: undefined;
	return { type, hex };
}

/** Every picture that the document shows; one of a kind that no page shows has no type. */
export function rtfPictures(rtf: string): RtfPicture[] {
	return [...rtf.matchAll(opening)]
		.filter(({ index }) => !besides.test(rtf.slice(Math.max(0, index - 60), index)))
		.map(({ index, 0: { length } }) => pictureAt(rtf, index + length));
}

const digit = (code: number) => (code <= 57 ? code - 48 : (code | 32) - 87);

/** `8950\n4e47` → its four bytes. */
export function bytesOfHex(hex: string): Uint8Array<ArrayBuffer> {
	const digits = hex.replace(/[^0-9a-f]+/gi, '');
	const bytes = new Uint8Array(digits.length >> 1);
	for (let place = 0; place < bytes.length; place += 1)
		bytes[place] =
			digit(digits.charCodeAt(2 * place)) * 16 + digit(digits.charCodeAt(2 * place + 1));
	return bytes;
}
