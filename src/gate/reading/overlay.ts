/** Content looked at as if something were written already: the editor asks before it saves. */
import { relative, sep } from 'node:path';

/** Files below the content folder → where their bytes wait, or null for one that is to go. */
export type Overlay = ReadonlyMap<string, string | null>;

export const nothing: Overlay = new Map();

/** Where the bytes of a content file stand, given its absolute path; null when it is to go. */
export function placeOf({ root, overlay }: { root: string; overlay: Overlay }, path: string) {
	const given = overlay.get(relative(root, path).split(sep).join('/'));
	return given === undefined ? path : given;
}

/** Adds to a folder's files (`notices/20260305-0930.md`) what is to come, and takes out what is to go. */
export function laidOver(files: readonly string[], folder: string, overlay: Overlay): string[] {
	const all = new Set(files);
	for (const [file, place] of overlay) {
		if (place === null) all.delete(file);
		else if (file.startsWith(`${folder}/`) && file.endsWith('.md')) all.add(file);
	}
	return [...all].sort();
}

/** Whether a content file is there, or about to be. @param file below the content folder */
export function isThere(
	{ overlay, tree }: { overlay: Overlay; tree: { files: ReadonlySet<string> } },
	file: string,
): boolean {
	const given = overlay.get(file);
	return given === undefined ? tree.files.has(file) : given !== null;
}
