/** The files in which a picture goes out: which sizes and formats, and how each is called. */
import type { Picture } from '../collections/field.ts';

export type Format = 'avif' | 'webp' | 'jpg';

/** One file of a picture, cut to its form about the middle; its name says all that is needed to make it. */
export interface Variant {
	/** Of the picture (`Picture`). */
	id: string;
	width: number;
	height: number;
	format: Format;
}

/** Folder of the site. */
export const picturesFolder = 'pictures';

/** `3f20c91ab04d7e-480x320.avif` */
const nameOf = ({ id, width, height, format }: Variant) => `${id}-${width}x${height}.${format}`;

const addressOf = (variant: Variant) => `/${picturesFolder}/${nameOf(variant)}`;

const written = new RegExp(
	String.raw`/${picturesFolder}/([0-9a-f]{14})-(\d{1,5})x(\d{1,5})\.(avif|webp|jpg)\b`,
	'g',
);

/** The variants that a text names, by their file names. */
export function variantsIn(text: string): Map<string, Variant> {
	const found = new Map<string, Variant>();
	for (const [, id = '', width, height, format] of text.matchAll(written)) {
		const sizes = { width: Number(width), height: Number(height) };
		const variant = { id, ...sizes, format: format as Format };
		found.set(nameOf(variant), variant);
	}
	return found;
}

/** The whole picture at a width. */
const scaled = ({ id, width, height }: Picture, to: number, format: Format): Variant => ({
	id,
	width: to,
	height: Math.round(to / (width / height)),
	format,
});

function setOf(picture: Picture, widths: readonly number[], format: Format): string {
	return widths.map((to) => `${addressOf(scaled(picture, to, format))} ${to}w`).join(', ');
}

/** Newer formats first, each at several widths, and a JPEG that every browser shows. @param widths in pixels, the least first */
export function pictureSources(picture: Picture, widths: readonly number[]) {
	const smaller = widths.filter((width) => width <= picture.width);
	const fitting = smaller.length > 0 ? smaller : [picture.width];
	return {
		better: (['avif', 'webp'] as const).map((format) => ({
			type: `image/${format}`,
			srcset: setOf(picture, fitting, format),
		})),
		src: addressOf(scaled(picture, picture.width, 'jpg')) as string | undefined,
		srcset: setOf(picture, fitting, 'jpg') as string | undefined,
	};
}

/** Widths of a picture in a body, where it fills the column. Pixels. */
const bodyWidths = [480, 800, 1200];

/** Attributes of the `img` of a picture in a body. */
export function bodyPicture(picture: Picture) {
	const { width, height } = picture;
	const smaller = bodyWidths.filter((one) => one < width);
	return {
		loading: 'lazy',
		decoding: 'async',
		sizes: `(min-width: ${width}px) ${width}px, 100vw`,
		width: String(width),
		height: String(height),
		src: addressOf(scaled(picture, width, 'webp')),
		srcset: setOf(picture, [...smaller, width], 'webp'),
	};
}

/** The form that chats and networks show of a shared page. */
export function sharePicture({ id }: Picture): string {
	return addressOf({ id, width: 1200, height: 630, format: 'jpg' });
}
