/** Puts beside the pages of a site the variants of pictures that they name, and no other. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { picturesFolder, variantsIn, type Variant } from '../../src/lib/picture-variants.ts';
import { linkOrCopy } from '../whole-files.ts';
import { dropUnused, made } from './cache.ts';
import { pictureSources } from './sources.ts';

/** Says how far it is: with many new pictures that takes minutes. */
const tellEvery = 50;

function variantsOf(texts: Iterable<string>): Map<string, Variant> {
	const all = new Map<string, Variant>();
	for (const text of texts) for (const [name, variant] of variantsIn(text)) all.set(name, variant);
	return all;
}

/** @param texts of all pages and feeds @returns names of the files */
export async function putPictures(
	site: string,
	texts: Iterable<string>,
	contentRoot: string,
): Promise<string[]> {
	const variants = variantsOf(texts);
	if (variants.size === 0) return [];
	const sources = await pictureSources(contentRoot);
	// A name that only somebody's words hold has no source.
	const wanted = [...variants].filter(([, { id }]) => sources.has(id));
	const left = wanted.entries();
	const work = async () => {
		for (const [count, [name, variant]] of left) {
			const source = sources.get(variant.id) ?? '';
			await linkOrCopy(await made(name, variant, source), join(site, picturesFolder, name));
			if (count > 0 && count % tellEvery === 0)
				console.log(`  正在处理图片 ${count}/${wanted.length}`);
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, work));
	await dropUnused(variants);
	return wanted.map(([name]) => name);
}
