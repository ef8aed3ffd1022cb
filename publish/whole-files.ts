/** Files put elsewhere, many at a time, each whole or not at all. */
import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const atOnce = 64;

/** Does the same to all, a few dozen at a time: each has a file open. */
export async function forEach<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
	for (let begun = 0; begun < all.length; begun += atOnce)
		await Promise.all(all.slice(begun, begun + atOnce).map(act));
}

const isThere = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EEXIST';

/**
 * Where links cannot be made, on some shares and sticks or after very many of one file, it is copied. What stands
 * there already stays.
 */
export async function linkOrCopy(from: string, to: string): Promise<void> {
	if (linkedAtOnce(from, to)) return;
	mkdirSync(dirname(to), { recursive: true });
	if (!linkedAtOnce(from, to)) await copyWhole(from, to);
}

/** In this thread: to hand it to another takes longer. @returns whether it stands there now */
function linkedAtOnce(from: string, to: string): boolean {
	try {
		linkSync(from, to);
		return true;
	} catch (error) {
		return isThere(error);
	}
}

/**
 * Thousands of files, each linked or copied to its place below a folder: one after another, which takes a third of the
 * processor time of many at once. What stands there already stays.
 */
export async function linkAll(files: ReadonlyMap<string, string>, folder: string): Promise<void> {
	const folders = new Set(Array.from(files.keys(), (path) => dirname(path)));
	for (const one of folders) mkdirSync(join(folder, one), { recursive: true });
	// To join paths takes a fifth of the time of a link.
	for (const [path, from] of files) await linkOrCopy(from, `${folder}/${path}`);
}

/** In place of what stands there, which may be damaged. */
export async function linkOver(from: string, to: string): Promise<void> {
	if (!existsSync(to)) {
		await linkOrCopy(from, to);
		return;
	}
	const beside = `${to}.${randomUUID()}.part`;
	try {
		await linkOrCopy(from, beside);
		await rename(beside, to);
	} finally {
		// To rename one name of a file to another of its names does nothing.
		await rm(beside, { force: true });
	}
}

/** A copy that is never seen half. */
export async function copyWhole(from: string, to: string): Promise<void> {
	const beside = `${to}.${randomUUID()}.part`;
	try {
		await copyFile(from, beside);
		await rename(beside, to);
	} finally {
		await rm(beside, { force: true });
	}
}

/** A file that is never seen half; in this thread, for to hand a page to another takes three times as long. */
export function writeWhole(path: string, content: string | Uint8Array, mode = 0o644): void {
	const beside = join(dirname(path), `.${randomUUID()}.part`);
	try {
		writeFileSync(beside, content, { mode });
		renameSync(beside, path);
	} catch (error) {
		rmSync(beside, { force: true });
		throw error;
	}
}
