/** The variants of pictures that the pages of a site name, and no other. */
import { availableParallelism } from 'node:os';
import { picturesFolder, type Variant } from '../../src/lib/picture-variants.ts';
import { madeOnce } from '../made-once.ts';
import type { SiteFiles } from '../site-files.ts';
import { pictureSources } from './sources.ts';
import { variantOf } from './variant.ts';

/** With many new pictures that takes minutes. */
const tellEvery = 50;

/** A month: one season's pictures come back in another's lists. */
export const variants = madeOnce('pictures', 30 * 24 * 3_600_000);

/** @param named by the pages, under their file names */
export async function putPictures(
	files: SiteFiles,
	named: ReadonlyMap<string, Variant>,
	contentRoot: string,
): Promise<void> {
	if (named.size === 0) return;
	const sources = await pictureSources(contentRoot);
	// A name that only somebody's words hold has no source.
	const wanted = [...named].filter(([, { id }]) => sources.has(id));
	let made = 0;
	const make = (variant: Variant) => {
		made += 1;
		if (made % tellEvery === 0) console.log(`  正在处理图片，已处理 ${made} 张`);
		return variantOf(sources.get(variant.id) ?? '', variant);
	};
	// Several workers take from one list.
	const left = wanted.values();
	const there = variants.there();
	const work = async () => {
		for (const [name, variant] of left) {
			if (!there.has(name)) await variants.made(name, () => make(variant));
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, work));
	for (const [name] of wanted) files.set(`${picturesFolder}/${name}`, variants.pathOf(name));
}
