/**
 * Takes out of a built site what no page refers to. Astro also writes the original picture of every
 * entry, drafts and withdrawn ones too, with the camera's place and time in it: those never go out.
 */
import { globSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { filesOf } from './files-of.ts';

export async function prune(site: string): Promise<string[]> {
	const pages = filesOf(site, '.html', '.xml', '.css', '.js');
	const texts = await Promise.all(pages.map((page) => readFile(join(site, page), 'utf8')));
	const text = texts.join('\n');
	// A usual name stands whole in one of these, and they are a hundredth of the text.
	const named = new Set(text.match(/(?<![\w-])[\w-]+(?:\.[\w-]+)+/g));
	const names = [...named].join('\n');
	const isNamed = (name: string) =>
		named.has(name) || (/^[\w-]+(?:\.[\w-]+)+$/.test(name) ? names : text).includes(name);
	const unused = globSync('_astro/*', { cwd: site }).filter((asset) => !isNamed(basename(asset)));
	await Promise.all(unused.map((asset) => rm(join(site, asset))));
	return unused.sort();
}
