/** The picture of a page's share card, cut to the form that chats and networks show. */
import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';

/** @returns its address from the root; of a page without a picture that of the site's own */
export async function sharePicture(picture: ImageMetadata | undefined): Promise<string> {
	if (!picture) return '/share.png';
	const size = { width: 1200, height: 630, fit: 'cover', format: 'jpg' } as const;
	return (await getImage({ src: picture, ...size })).src;
}
