/** A drawn page whose pictures stand in itself: it is printed where those of a draft are on no site. */
import { variantsIn } from '../../src/lib/picture-variants.ts';
import { pictureSources } from '../pictures/sources.ts';
import { variantOf } from '../pictures/variant.ts';

/** Pixels: at 300 dots an inch as wide as a picture is on A4. */
const widest = 1200;

const image = /<img\b[^>]*>/g;
const types = { jpg: 'image/jpeg', webp: 'image/webp', avif: 'image/avif' };

export async function pictured(html: string, contentRoot: string): Promise<string> {
	const images = html.match(image) ?? [];
	if (images.length === 0) return html;
	const sources = await pictureSources(contentRoot);
	const said = new Map<string, string>();
	for (const tag of images) {
		const variants = [...variantsIn(tag).values()].sort((one, other) => one.width - other.width);
		const variant = variants.findLast(({ width }) => width <= widest) ?? variants[0];
		const source = variant && sources.get(variant.id);
		if (!variant || !source) continue;
		const bytes = await variantOf(source, variant);
		const address = `data:${types[variant.format]};base64,${bytes.toString('base64')}`;
		const bare = tag.replace(/\s(?:srcset|sizes|loading|src)="[^"]*"/g, '');
		said.set(tag, bare.replace('<img', `<img src="${address}"`));
	}
	return html.replace(/<source\b[^>]*>/g, '').replace(image, (tag) => said.get(tag) ?? tag);
}
