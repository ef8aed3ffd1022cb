/** The files, pictures and lines of 找谁办 that a body names, and how they are called on its page. */
import { existsSync } from 'node:fs';
import type { Picture } from '../collections/field.ts';
import { fileAddress, fileLabel } from './files.ts';

/** A file's address on the site, and its kind and size in words (`PDF，180 KB`). */
export interface NamedFile {
	address: string;
	label: string;
}

/** By their paths as they are written. */
export type NamedFiles = Record<string, NamedFile>;
/** By their paths as they are written. */
export type NamedPictures = Record<string, Picture>;

/** A line of 找谁办, as its settings have it now. */
export interface NamedContact {
	subject: string;
	window?: string | undefined;
	phone: string;
	hours?: string | undefined;
}

/** What is drawn of a body. */
export interface BodyView {
	markdown: string;
	files: NamedFiles;
	pictures: NamedPictures;
	/** By their keys. */
	contacts: Record<string, NamedContact>;
}

/** What a file is called now; undefined when it is not there. @param path absolute */
export function named(path: string): NamedFile | undefined {
	return existsSync(path) ? { address: fileAddress(path), label: fileLabel(path) } : undefined;
}
