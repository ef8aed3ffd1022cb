/** Where the pictures and files of an entry can be had in the editor, and how large pictures are. */
import type { Picture } from '../../src/collections/field.ts';
import { mediaUseOf } from '../../src/collections/media.ts';

interface Size {
	width: number;
	height: number;
}
export type Measure = (url: string) => Promise<Size | undefined>;

/** While nobody knows: neither wide nor tall. */
const unknownSize: Size = { width: 1200, height: 1200 };
const sizes = new Map<string, Size>();
let asset: (path: string) => string = () => '';

/** A place elsewhere is never asked for: the gate refuses it, and the preview sends nothing out. */
export function assetAddress(path: string): string {
	const address = /^([a-z]+:|\/)/i.test(path) ? '' : asset(path);
	// The frame's own base is no address: what is relative must be made whole here.
	return address && typeof location !== 'undefined'
		? new URL(address, location.href).href
		: address;
}

/** A picture by its path in the entry; here its id is its address. */
export function pictureAt(path: string): Picture {
	const id = assetAddress(path);
	return { id, ...(sizes.get(id) ?? unknownSize) };
}

/** Reads a picture's size in the browser; one that does not load within two seconds is left alone. */
export const measureInBrowser: Measure = (url) =>
	new Promise((done) => {
		if (typeof Image === 'undefined') {
			done(undefined);
			return;
		}
		const image = new Image();
		image.onload = () => done({ width: image.naturalWidth, height: image.naturalHeight });
		image.onerror = () => done(undefined);
		setTimeout(() => done(undefined), 2000);
		image.src = url;
	});

function picturePathsIn(value: unknown): string[] {
	if (typeof value === 'string') return mediaUseOf(value) === 'picture' ? [value] : [];
	return typeof value === 'object' && value !== null
		? Object.values(value).flatMap(picturePathsIn)
		: [];
}

/** @param data what the entry holds, whose pictures are measured before anything is drawn */
export async function usePictures(given: typeof asset, data: unknown, measure: Measure) {
	asset = given;
	const addresses = picturePathsIn(data).map(assetAddress);
	const unmeasured = addresses.filter((address) => address && !sizes.has(address));
	await Promise.all(
		unmeasured.map(async (address) => {
			const size = await measure(address);
			if (size) sizes.set(address, size);
		}),
	);
}
