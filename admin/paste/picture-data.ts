/** Where a paste holds the bytes of a picture: in its own address, in the RTF beside it, or as the one file that came along. */
import { bytesOfHex, rtfPictures } from './rtf-pictures.ts';

/** Makes the file when its turn comes: a document may hold dozens. @param name without an ending */
export type PictureData = (name: string) => File;

/** What the clipboard holds besides HTML and plain text. */
export interface Besides {
	rtf?: string;
	files?: readonly File[];
}

const data = /^data:(image\/(?:png|jpeg|webp|gif));base64,/i;
/** Fewer bytes are a dot that stands for a picture not yet loaded. */
const fewest = 200;

const endings: Record<string, string> = { 'image/jpeg': 'jpg' };

const fileOf = (bytes: Uint8Array<ArrayBuffer>, type: string, name: string) =>
	new File([bytes], `${name}.${endings[type] ?? type.slice('image/'.length)}`, { type });

function fromAddress(source: string): PictureData | undefined {
	const [head = '', type = ''] = data.exec(source) ?? [];
	if (!head || (source.length - head.length) * 0.75 < fewest) return undefined;
	return (name) => {
		const text = atob(source.slice(head.length).replace(/\s+/g, ''));
		const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
		return fileOf(bytes, type.toLowerCase(), name);
	};
}

const sourceOf = (element: Element) => (element.getAttribute('src') ?? '').trim();

/** On the computer of whoever copied it, or in the message it was copied from. */
const isLocal = (element: Element) => /^(?:file|cid):/i.test(sourceOf(element));

/** What a picture of a pasted document can be made of; undefined where the browser gives nothing. */
export type FindData = (element: Element) => PictureData | undefined;

/** @param body of the pasted document */
export function dataIn(body: Element, { rtf = '', files = [] }: Besides): FindData {
	const images = [...body.querySelectorAll('img')];
	const local = images.filter(isLocal);
	const held = local.length > 0 ? rtfPictures(rtf) : [];
	// Only where each has its own: else one would stand in the place of another.
	const byPlace = held.length === local.length ? held : [];
	const [only, ...more] = files;
	const [image, ...others] = images;
	// Excel lays a picture of the cells beside its table; one picture and no words is a picture.
	const alone = only && image && more.length + others.length === 0 && !body.textContent.trim();
	return (element) => {
		const own = fromAddress(sourceOf(element));
		if (own) return own;
		if (alone && element === image && only.type.startsWith('image/')) return () => only;
		const { type, hex } = byPlace[local.indexOf(element as HTMLImageElement)] ?? {};
		if (!type || !hex || hex.length < fewest) return undefined;
		return (name) => fileOf(bytesOfHex(hex), type, name);
	};
}
