/**
 * Gives the pictures of a built site names made from their bytes. Astro makes them from the source and the settings,
 * and browsers keep them for a year: another sharp would give one name two contents. Scripts and styles have from Vite
 * a name of what they say (`tests/unit/publish/script-names.test.ts`).
 */
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { byteName } from '../src/search/pagefind/byte-names.ts';
import type { Texts } from './texts-of.ts';

/** Five bits a letter: of a million pictures no two share one. */
const nameLength = 12;

const namedByVite = /\.(?:js|css|map)$/;

/** As names stand in addresses, also in one that is itself a part of an address (`%2F_astro%2F…`). */
const names = /(?:(?<![\w%-])|(?<=%2F))[\w-]+(?:\.[\w-]+)+/gi;

const atOnce = 32;

/** @returns the names they had → those they have; pictures of the same bytes share one file */
async function renameAll(folder: string): Promise<Map<string, string>> {
	const found = await readdir(folder).catch(() => []);
	const pictures = found.filter((name) => !namedByVite.test(name));
	const fresh = new Map<string, string>();
	for (let begun = 0; begun < pictures.length; begun += atOnce)
		await Promise.all(
			pictures.slice(begun, begun + atOnce).map(async (name) => {
				const path = join(folder, name);
				const given = byteName(await readFile(path), nameLength) + extname(name).toLowerCase();
				await rename(path, join(folder, given));
				fresh.set(name, given);
			}),
		);
	return fresh;
}

/** @param texts of the site, which is left as it says @throws when a script would no longer be what it is named for */
export async function nameByBytes(site: string, texts: Texts): Promise<void> {
	const fresh = await renameAll(join(site, '_astro'));
	const changed = [...texts].flatMap(([file, text]) => {
		const said = text.replace(names, (name) => fresh.get(name) ?? name);
		return said === text ? [] : [[file, said] as const];
	});
	const script = changed.find(([file]) => file.startsWith('_astro/'));
	if (script)
		throw new Error(`${script[0]} 里写了图片的地址：图片请写在网页里，或者放进 public/ 再引用`);
	await Promise.all(changed.map(([file, text]) => writeFile(join(site, file), text)));
}
