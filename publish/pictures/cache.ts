/** Variants that were made once, by their names, for every site that is built here. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Variant } from '../../src/lib/picture-variants.ts';
import { variantOf } from './variant.ts';

export const cacheFolder = resolve('.cache/pictures');

/** Milliseconds. */
const keptFor = 30 * 24 * 3_600_000;

/** Makes the variant unless it is there. @returns where it stands */
export async function made(name: string, variant: Variant, source: string): Promise<string> {
	const place = join(cacheFolder, name);
	if (existsSync(place)) return place;
	// Two requests of `npm run dev` may ask for it at the same time.
	const unfinished = `${place}.${randomUUID()}`;
	await mkdir(cacheFolder, { recursive: true });
	await writeFile(unfinished, await variantOf(source, variant));
	await rename(unfinished, place);
	return place;
}

/** Takes away what no site has used for a month: the system dates a file anew when it is linked and when a link goes. */
export async function dropUnused(used: ReadonlyMap<string, unknown>): Promise<void> {
	const names = await readdir(cacheFolder).catch(() => []);
	for (const name of names.filter((one) => !used.has(one))) {
		const { ctimeMs } = await stat(join(cacheFolder, name));
		if (Date.now() - ctimeMs > keptFor) await rm(join(cacheFolder, name), { force: true });
	}
}
