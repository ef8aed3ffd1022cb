/**
 * Takes out of a built site what no page refers to. Astro also writes the original picture of every
 * entry, drafts and withdrawn ones too, with the camera's place and time in it: those never go out.
 */
import { globSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';

export async function prune(site: string): Promise<string[]> {
	const pages = globSync('**/*.{html,xml,css,js}', { cwd: site });
	const texts = await Promise.all(pages.map((page) => readFile(join(site, page), 'utf8')));
	const text = texts.join('\n');
	// One pass names nearly all of them; whoever has an unusual name is looked for by himself.
	const named = new Set(text.match(/[\w-]+(?:\.[\w-]+)+/g));
	const assets = globSync('_astro/*', { cwd: site });
	const unused = assets.filter((asset) => {
		const name = basename(asset);
		return !named.has(name) && !text.includes(name);
	});
	await Promise.all(unused.map((asset) => rm(join(site, asset))));
	return unused.sort();
}
