/**
 * Whether a camera noted where it stood: JPEG, HEIC, PNG and WebP alike hold EXIF, which begins as a TIFF file does. Our own
 * forty lines: the light build of exifr weighs fifteen kilobytes for every phone that edits, and knows neither PNG nor WebP.
 */

/** Tags of TIFF: where the place is noted, and in it the latitude and the longitude. */
const gps = 0x8825;
const latitude = 2;
const longitude = 4;

interface Tag {
	tag: number;
	value: number;
}

/** @throws RangeError where it leads out of the file */
function tagsAt(view: DataView, at: number, little: boolean): Tag[] {
	const count = view.getUint16(at, little);
	return Array.from({ length: Math.min(count, 200) }, (_, place) => {
		const entry = at + 2 + place * 12;
		return { tag: view.getUint16(entry, little), value: view.getUint32(entry + 8, little) };
	});
}

function holdsPlace(bytes: ArrayBuffer, start: number, little: boolean): boolean {
	try {
		const view = new DataView(bytes, start);
		const own = tagsAt(view, view.getUint32(4, little), little).find(({ tag }) => tag === gps);
		const inside = own ? tagsAt(view, own.value, little) : [];
		return inside.some(({ tag }) => tag === latitude || tag === longitude);
	} catch {
		return false;
	}
}

/** `Exif` and the beginning of a TIFF file right behind it, lowest byte first (II) or last (MM). */
const begins = /exif[\s\S]{0,8}?(II\*\0|MM\0\*)/gi;

/** @param head the first bytes of a picture, in which EXIF stands */
export function hasPlace(head: ArrayBuffer): boolean {
	const text = new TextDecoder('latin1').decode(head);
	return [...text.matchAll(begins)].some(({ index, 0: whole, 1: sign = '' }) =>
		holdsPlace(head, index + whole.length - sign.length, sign.startsWith('I')),
	);
}
