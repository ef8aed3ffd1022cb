/**
 * Where sealed releases are kept: their seals by name, their files by hash. Whoever keeps them elsewhere needs three
 * acts, no listing and no condition: a name of a hash always holds the same bytes, and which names there are stands
 * in the seals.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { linkOrCopy, linkOver } from '../whole-files.ts';
import type { FileRow, Manifest } from './manifest.ts';

export interface Store {
	/** Takes a file; resolves when it is there whole. Again with the same name: the same bytes, and sound again. */
	put: (name: string, path: string) => Promise<void>;
	/** Lays a file down on this machine, where none lies. @throws when it is not there */
	get: (name: string, path: string) => Promise<void>;
	/** What is not there is gone. */
	remove: (name: string) => Promise<void>;
}

export const fileName = ({ sha256 }: Pick<FileRow, 'sha256'>) =>
	`files/${sha256.slice(0, 2)}/${sha256}`;
export const sealName = ({ id }: Pick<Manifest, 'id'>) => `seals/${id}.json`;

/** In a folder of the same disk, where a file and its copies are one. */
export function folderStore(folder: string): Store {
	return {
		put: (name, path) => linkOver(path, join(folder, name)),
		get: (name, path) => linkOrCopy(join(folder, name), path),
		remove: (name) => rm(join(folder, name), { force: true }),
	};
}

/** The hashes that one of these names. */
export function hashesOf(manifests: readonly Pick<Manifest, 'files'>[]): Set<string> {
	return new Set(
		manifests.flatMap(({ files }) => Object.values(files).map(({ sha256 }) => sha256)),
	);
}
