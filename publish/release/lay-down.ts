/** Lays the files of a sealed release down in a folder, which may hold those of an earlier one. */
import {
	chmodSync,
	constants,
	copyFileSync,
	lstatSync,
	mkdirSync,
	renameSync,
	rmSync,
	unlinkSync,
	utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { linkOrCopy } from '../whole-files.ts';
import type { FileRow, Files } from './manifest.ts';
import { open } from './places.ts';
import { fileName, type Store } from './store.ts';

/** What lies in a folder, as its release says. */
export interface Laid {
	folder: string;
	files: Files;
}

const isSame = (one: FileRow | undefined, other: FileRow) =>
	one?.sha256 === other.sha256 && one.second === other.second;

function is(path: string, { size, second }: FileRow): boolean {
	const stats = lstatSync(path, { throwIfNoEntry: false });
	return (
		stats !== undefined &&
		stats.isFile() &&
		stats.size === size &&
		Math.floor(stats.mtimeMs / 1000) === second
	);
}

/** One file can have one time only: what had these bytes at another time is copied. */
async function fromStore(store: Store, row: FileRow, path: string): Promise<void> {
	await store.get(fileName(row), path);
	if (is(path, row)) return;
	const other = `${path}.other`;
	renameSync(path, other);
	copyFileSync(other, path, constants.COPYFILE_EXCL);
	unlinkSync(other);
	chmodSync(path, 0o644);
	utimesSync(path, row.second, row.second);
	if (!is(path, row)) throw new Error(`仓里的 ${fileName(row)} 坏了，请告诉技术人员`);
}

/** Every folder of these files, and those above. */
function foldersOf(files: Files): Set<string> {
	const folders = new Set<string>(['.']);
	for (const file of Object.keys(files))
		for (let one = dirname(file); !folders.has(one); one = dirname(one)) folders.add(one);
	return folders;
}

/**
 * Takes away what is not of the release, whole folders too; what somebody has changed goes as well.
 * @returns what may stay
 */
function cleared({ folder, files: old }: Laid, files: Files): Set<string> {
	const staying = new Set<string>();
	for (const [file, row] of Object.entries(old)) {
		const wanted = files[file];
		const path = join(folder, file);
		if (wanted && isSame(row, wanted) && is(path, row)) staying.add(file);
		else rmSync(path, { recursive: true, force: true });
	}
	const left = foldersOf(files);
	for (const one of foldersOf(old))
		if (!left.has(one)) rmSync(join(folder, one), { recursive: true, force: true });
	return staying;
}

function makeFolders({ folder, files: old }: Laid, files: Files): void {
	const there = foldersOf(old);
	for (const one of foldersOf(files)) {
		if (there.has(one)) continue;
		const path = join(folder, one);
		mkdirSync(path, { recursive: true });
		chmodSync(path, open);
	}
}

/**
 * One file after another: that takes a third of the processor time of many at once.
 * @param into what lies in the folder by now: nothing, or an earlier release that nobody is served from
 * @param beside another folder, left as it is: what is the same there is one file on the disk
 */
export async function layDown(
	store: Store,
	files: Files,
	into: Laid,
	beside: Laid | undefined,
): Promise<void> {
	const staying = cleared(into, files);
	makeFolders(into, files);
	for (const [file, row] of Object.entries(files)) {
		if (staying.has(file)) continue;
		const path = join(into.folder, file);
		const other = beside && isSame(beside.files[file], row) && join(beside.folder, file);
		// A file that somebody has changed since comes from the store again.
		if (other && is(other, row)) await linkOrCopy(other, path);
		else await fromStore(store, row, path);
	}
}
