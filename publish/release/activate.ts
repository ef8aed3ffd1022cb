/** Unpacks a sealed release beside the others and makes it the one that is served. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeWhole } from '../whole-files.ts';
import { layDown, type Laid } from './lay-down.ts';
import { currentId, manifestIn, rememberManifest, siteIn, type Manifest } from './manifest.ts';
import { closed, open, type Places } from './places.ts';
import type { Store } from './store.ts';

const sync = promisify(execFile);

/** Onto the disk, so that a power cut after the switch finds it whole; where there is no such command, as it comes. */
export const toDisk = (folder: string) => sync('sync', ['-f', folder]).catch(() => undefined);

const laid = (places: Places, { id, files }: Manifest): Laid => ({
	folder: siteIn(places, id),
	files,
});

/** Of those that are kept the newest that is unpacked and that nobody is served from. */
function spareOf(places: Places, kept: readonly Manifest[], before: Manifest | undefined) {
	// Where nothing is taken over, all is unpacked anew.
	if (!before) return undefined;
	const served = [before.id, currentId(places)];
	return kept.find(({ id }) => !served.includes(id) && existsSync(siteIn(places, id)));
}

/** Where nothing lies yet. */
async function emptyFolder(folder: string): Promise<Laid> {
	await mkdir(folder, { recursive: true });
	await chmod(folder, open);
	return { folder, files: {} };
}

/**
 * Unpacks it in the folder of a release that was served before the last: there most is as it will be. That release
 * is kept sealed.
 * @param kept newest first @param before the release that is replaced: what is the same in both is one file on the disk
 * @returns the folder of the release
 */
export async function unpack(
	places: Places,
	store: Store,
	manifest: Manifest,
	{ kept, before }: { kept: readonly Manifest[]; before: Manifest | undefined },
): Promise<string> {
	const fresh = join(places.work, `release-${manifest.id}`);
	const site = join(fresh, 'site');
	await rm(fresh, { recursive: true, force: true });
	await mkdir(fresh, { recursive: true });
	const spare = spareOf(places, kept, before);
	if (spare) await rename(siteIn(places, spare.id), site);
	const into = spare ? { folder: site, files: spare.files } : await emptyFolder(site);
	await layDown(store, manifest.files, into, before && laid(places, before));
	writeWhole(manifestIn(fresh), JSON.stringify(manifest), 0o600);
	await chmod(fresh, open);
	const folder = join(places.releases, manifest.id);
	await rename(fresh, folder);
	rememberManifest(folder, manifest);
	return folder;
}

/** Unpacks a kept release again, where it is only sealed. @param beside what is the same there is one file */
export async function unpackAgain(
	places: Places,
	store: Store,
	manifest: Manifest,
	beside: Manifest,
): Promise<void> {
	const site = siteIn(places, manifest.id);
	if (existsSync(site)) return;
	const fresh = join(places.work, `release-again-${manifest.id}`);
	await rm(fresh, { recursive: true, force: true });
	await layDown(store, manifest.files, await emptyFolder(fresh), laid(places, beside));
	await rename(fresh, site);
}

/** One rename: whoever asks gets the one or the other. */
export async function switchTo({ current }: Pick<Places, 'current'>, id: string): Promise<void> {
	const next = `${current}.next`;
	await rm(next, { force: true });
	await symlink(join('releases', id), next);
	await rename(next, current);
}

/** What is no longer served is nobody's to read. */
export async function close({ releases }: Places, id: string): Promise<void> {
	await chmod(join(releases, id), closed);
}
