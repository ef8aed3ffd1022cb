/**
 * Takes out of a built site what no page refers to. Astro also writes the original picture of every
 * entry, drafts and withdrawn ones too, with the camera's place and time in it: those never go out.
 */
import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Texts } from './texts-of.ts';

/** `x1.f00d.avif`: it stands whole in a page, or at most with signs before it (`%2Fx1.f00d.avif`). */
const usual = /(?<![\w-])[\w-]+(?:\.[\w-]+)+/g;
const isUsual = (name: string) => /^[\w-]+(?:\.[\w-]+)+$/.test(name);

/** Long enough that few words end alike, short enough for every hash. */
const endLength = 6;
const ending = (name: string) => (name.split('.')[0] ?? '').slice(-endLength);

/** Asks each name of the words that could hold it, not of all: a site has as many pictures as pages. */
function holding(words: ReadonlySet<string>): (name: string) => boolean {
	const parts = [...words].flatMap((word) => word.split('.').map((part) => ({ part, word })));
	const byEnd = Map.groupBy(parts, ({ part }) => part.slice(-endLength));
	const all = [...words].join('\n');
	return (name) =>
		ending(name).length < endLength
			? all.includes(name)
			: (byEnd.get(ending(name)) ?? []).some(({ word }) => word.includes(name));
}

/** @param texts of the site; what is gone is taken out @returns it, paths below the folder of the site */
export async function prune(site: string, texts: Texts): Promise<string[]> {
	const assets = globSync('_astro/*', { cwd: site });
	const unusual = new Set(assets.map((asset) => basename(asset)).filter((name) => !isUsual(name)));
	const words = new Set<string>();
	const named = new Set<string>();
	for (const text of texts.values()) {
		for (const [word] of text.matchAll(usual)) words.add(word);
		for (const name of unusual) if (text.includes(name)) named.add(name);
	}
	const holds = holding(words);
	const isNamed = (name: string) =>
		unusual.has(name) ? named.has(name) : words.has(name) || holds(name);
	const unused = assets.filter((asset) => !isNamed(basename(asset)));
	await Promise.all(unused.map((asset) => rm(join(site, asset))));
	for (const asset of unused) texts.delete(asset);
	return unused.sort();
}
