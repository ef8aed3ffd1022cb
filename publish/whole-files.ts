/** Files put elsewhere, many at a time, each whole or not at all. */
import { randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
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
	await mkdir(dirname(to), { recursive: true });
	try {
		await link(from, to);
	} catch (error) {
		if (isThere(error)) return;
		await copyWhole(from, to);
	}
}

/** In place of what stands there, which may be damaged. */
export async function linkOver(from: string, to: string): Promise<void> {
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

/** A text that is never seen half. */
export async function writeWhole(path: string, text: string, mode = 0o644): Promise<void> {
	const beside = join(dirname(path), `.${randomUUID()}.part`);
	try {
		await writeFile(beside, text, { mode });
		await rename(beside, path);
	} finally {
		await rm(beside, { force: true });
	}
}
