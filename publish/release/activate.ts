/** Unpacks a sealed release beside the others and makes it the one that is served. */
import { constants } from 'node:fs';
import {
	chmod,
	copyFile,
	mkdir,
	rename,
	rm,
	stat,
	symlink,
	unlink,
	utimes,
} from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { forEach, linkOrCopy, writeWhole } from '../whole-files.ts';
import { manifestIn, type FileRow, type Files, type Manifest } from './manifest.ts';
import { closed, open, type Places } from './places.ts';
import { fileName, type Store } from './store.ts';

async function is(path: string, { size, second }: FileRow): Promise<boolean> {
	const stats = await stat(path).catch(() => undefined);
	return stats?.size === size && Math.floor(stats.mtimeMs / 1000) === second;
}

/** One file can have one time only: what had these bytes at another time is copied. */
async function fromStore(store: Store, row: FileRow, path: string): Promise<void> {
	await store.get(fileName(row), path);
	if (await is(path, row)) return;
	const other = `${path}.other`;
	await rename(path, other);
	await copyFile(other, path, constants.COPYFILE_EXCL);
	await unlink(other);
	await chmod(path, 0o644);
	await utimes(path, row.second, row.second);
	if (!(await is(path, row))) throw new Error(`仓里的 ${fileName(row)} 坏了，请告诉技术人员`);
}

/** Every folder of these files, and those above. */
function foldersOf(files: Files): string[] {
	const folders = new Set<string>(['.']);
	for (const file of Object.keys(files))
		for (let one = dirname(file); !folders.has(one); one = dirname(one)) folders.add(one);
	return [...folders];
}

const sync = promisify(execFile);

/** Onto the disk, so that a power cut after the switch finds it whole; where there is no such command, as it comes. */
const toDisk = (folder: string) => sync('sync', ['-f', folder]).catch(() => undefined);

/**
 * @param before the release that is replaced: what is the same in both is one file on the disk
 * @returns the folder of the release
 */
export async function unpack(
	places: Places,
	store: Store,
	manifest: Manifest,
	before: Manifest | undefined,
): Promise<string> {
	const fresh = join(places.work, `release-${manifest.id}`);
	const site = join(fresh, 'site');
	await rm(fresh, { recursive: true, force: true });
	for (const folder of foldersOf(manifest.files)) {
		await mkdir(join(site, folder), { recursive: true });
		await chmod(join(site, folder), open);
	}
	await forEach(Object.entries(manifest.files), async ([file, row]) => {
		const old = before && join(places.releases, before.id, 'site', file);
		const known = before?.files[file];
		const same = known?.sha256 === row.sha256 && known.second === row.second;
		// A file that somebody has changed since comes from the store again.
		if (old && same && (await is(old, row))) await linkOrCopy(old, join(site, file));
		else await fromStore(store, row, join(site, file));
	});
	await writeWhole(manifestIn(fresh), JSON.stringify(manifest), 0o600);
	await chmod(fresh, open);
	const folder = join(places.releases, manifest.id);
	await rename(fresh, folder);
	await toDisk(folder);
	return folder;
}

/** One rename: whoever asks gets the one or the other. */
export async function switchTo({ to, current }: Places, id: string): Promise<void> {
	const next = `${current}.next`;
	await rm(next, { force: true });
	await symlink(join('releases', id), next);
	await rename(next, current);
	await toDisk(to);
}

/** What is no longer served is nobody's to read. */
export async function close({ releases }: Places, id: string): Promise<void> {
	await chmod(join(releases, id), closed);
}
