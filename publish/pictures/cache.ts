/** Variants that were made once, by their names, for every site that is built here. */
import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Variant } from '../../src/lib/picture-variants.ts';
import { variantOf } from './variant.ts';

export const cacheFolder = resolve('.cache/pictures');

/** Milliseconds. */
const keptFor = 30 * 24 * 3_600_000;

/** Makes the variant unless it is there. @returns where it stands */
export async function made(name: string, variant: Variant, source: string): Promise<string> {
	const place = join(cacheFolder, name);
	if (existsSync(place)) return place;
	const unfinished = `${place}.${process.pid}`;
	await mkdir(cacheFolder, { recursive: true });
	await writeFile(unfinished, await variantOf(source, variant));
	await rename(unfinished, place);
	return place;
}

/** Where links cannot be made, on some shares and sticks, the file is copied. */
export async function place(from: string, to: string): Promise<void> {
	await mkdir(dirname(to), { recursive: true });
	await link(from, to).catch(() => copyFile(from, to));
}

/** Takes away what no site has used for a month: the system dates a file anew when it is linked and when a link goes. */
export async function dropUnused(used: ReadonlyMap<string, unknown>): Promise<void> {
	const names = await readdir(cacheFolder).catch(() => []);
	for (const name of names.filter((one) => !used.has(one))) {
		const { ctimeMs } = await stat(join(cacheFolder, name));
		if (Date.now() - ctimeMs > keptFor) await rm(join(cacheFolder, name), { force: true });
	}
}
