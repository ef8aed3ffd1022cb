/**
 * Takes out of a built site what no page refers to. Astro also writes the original picture of every
 * entry, drafts and withdrawn ones too, with the camera's place and time in it: those never go out.
 */
import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Texts } from './texts-of.ts';

/** @param texts of the site; what is gone is taken out @returns it, paths below the folder of the site */
export async function prune(site: string, texts: Texts): Promise<string[]> {
	const text = [...texts.values()].join('\n');
	// A usual name stands whole in one of these, and they are a hundredth of the text.
	const named = new Set(text.match(/(?<![\w-])[\w-]+(?:\.[\w-]+)+/g));
	const names = [...named].join('\n');
	const isNamed = (name: string) =>
		named.has(name) || (/^[\w-]+(?:\.[\w-]+)+$/.test(name) ? names : text).includes(name);
	const unused = globSync('_astro/*', { cwd: site }).filter((asset) => !isNamed(basename(asset)));
	await Promise.all(unused.map((asset) => rm(join(site, asset))));
	for (const asset of unused) texts.delete(asset);
	return unused.sort();
}
