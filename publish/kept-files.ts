/**
 * Hashed files of releases before, for pages that were opened then: scripts, styles and the pieces of the search index,
 * for 48 hours. Never attachments, pictures or the pages' own words in search: what a page of the present release does
 * not refer to, it may have been withdrawn for.
 */
import { existsSync } from 'node:fs';
import { rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { everyFile } from './files-of.ts';
import { headersFor } from './headers.ts';
import { forEach, linkOrCopy } from './whole-files.ts';

/** Milliseconds. */
export const keptFor = 48 * 3_600_000;

const harmless =
	/^\/_astro\/.+\.(js|css|wasm)$|^\/pagefind\/(.+\.pf_(index|filter|meta)|wasm\..+)$/;

/** Whether a file of this address is kept: named by its bytes, and without anything of an article to look at. */
export function isKept(path: string): boolean {
	return harmless.test(path) && (headersFor(path)['Cache-Control'] ?? '').includes('immutable');
}

/** Keeps of the old release what the new one has not; the time of a kept file is when it was put here. */
export async function keepFor(old: string, fresh: string, kept: string): Promise<void> {
	const now = new Date();
	const left = everyFile(old).filter(
		(file) => isKept(`/${file}`) && !existsSync(join(fresh, file)),
	);
	await forEach(left, async (file) => {
		const place = join(kept, file);
		await linkOrCopy(join(old, file), place);
		await utimes(place, now, now);
	});
}

/** Takes away what has been kept long enough. */
export async function dropOld(kept: string): Promise<void> {
	if (!existsSync(kept)) return;
	await Promise.all(
		everyFile(kept).map(async (file) => {
			const path = join(kept, file);
			const { mtimeMs } = await stat(path);
			if (Date.now() - mtimeMs > keptFor) await rm(path, { force: true });
		}),
	);
}
