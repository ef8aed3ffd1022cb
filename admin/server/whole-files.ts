/** Files written whole or not at all: beside the content first, onto the disk, then moved into place. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, globSync, statSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Hash } from './protocol.ts';

const ending = '.editor-temp';

export function hashOf(bytes: Uint8Array | string): Hash {
	return createHash('sha256').update(bytes).digest('hex');
}

/** undefined: there is no such file. */
export async function hashAt(path: string): Promise<Hash | undefined> {
	return existsSync(path) ? hashOf(await readFile(path)) : undefined;
}

/** Writes a file and waits until the disk has it. */
export async function writeThrough(
	path: string,
	bytes: Uint8Array | string,
	mode = 0o666,
): Promise<void> {
	const file = await open(path, 'wx', mode);
	try {
		await file.writeFile(bytes);
		await file.sync();
	} finally {
		await file.close();
	}
}

/** A rename lasts through a power cut once its folder is on the disk. */
export async function syncFolder(folder: string): Promise<void> {
	// Windows cannot open a folder; its renames need no such step.
	const handle = await open(folder, 'r').catch(() => undefined);
	await handle?.sync().catch(() => undefined);
	await handle?.close();
}

function nearest(folder: string): string {
	return existsSync(folder) ? folder : nearest(dirname(folder));
}

/** Where to write before moving: the waiting room, or beside the target when that is another disk. */
export function placeToWrite(waitingRoom: string, target: string): string {
	const folder = nearest(dirname(target));
	const name = `${randomUUID()}${ending}`;
	const sameDisk = statSync(waitingRoom).dev === statSync(folder).dev;
	return sameDisk ? join(waitingRoom, name) : join(folder, `.${basename(name)}`);
}

export async function moveInto(temporary: string, target: string): Promise<void> {
	await mkdir(dirname(target), { recursive: true });
	await rename(temporary, target);
	await syncFolder(dirname(target));
}

/** What a killed server left half-written. */
export async function clearTemporary(waitingRoom: string, contentRoot: string): Promise<void> {
	const left = [
		...globSync(`*${ending}`, { cwd: waitingRoom }).map((name) => join(waitingRoom, name)),
		...globSync(`**/.*${ending}`, { cwd: contentRoot }).map((name) => join(contentRoot, name)),
	];
	await Promise.all(left.map((path) => rm(path, { force: true })));
}
