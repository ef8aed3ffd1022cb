/** The files and pictures that a body names, and how they are called on its page. */
import { existsSync } from 'node:fs';
import type { Picture } from '../collections/field.ts';
import { fileAddress, fileLabel } from './files.ts';
import { pictureOf } from './pictures.ts';

/** A file's address on the site, and its kind and size in words (`PDF，180 KB`). */
export interface NamedFile {
	address: string;
	label: string;
}

/** By absolute path. */
export type NamedFiles = Record<string, NamedFile>;

/** By absolute path. */
export type NamedPictures = Record<string, Picture>;

/** What a file is called now; undefined when it is not there. */
export function named(path: string): NamedFile | undefined {
	return existsSync(path) ? { address: fileAddress(path), label: fileLabel(path) } : undefined;
}

/** What a picture is now; undefined when it is not there. */
export async function namedPicture(path: string): Promise<Picture | undefined> {
	return existsSync(path) ? pictureOf(path) : undefined;
}
