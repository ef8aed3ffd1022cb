/** A picture in the browser is one file, as it is: its id is its address. */
import type { Picture } from '../../../src/collections/field.ts';
import type * as real from '../../../src/lib/picture-variants.ts';

export const pictureSources: typeof real.pictureSources = ({ id }) => ({
	better: [],
	src: id || undefined,
	srcset: undefined,
});

/** Attributes of the `img` of a picture in a body. */
export function bodyPicture({ id, width, height }: Picture) {
	return {
		src: id,
		loading: 'lazy',
		decoding: 'async',
		width: String(width),
		height: String(height),
	};
}

/** Share cards are not previewed. */
export const sharePicture: typeof real.sharePicture = () => '';
