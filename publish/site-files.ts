/** A site as a table, before it is laid down anywhere: of each file where its bytes lie, which never change there. */
import { createHash } from 'node:crypto';
import { extname, join } from 'node:path';
import { everyFile } from './files-of.ts';
import { madeOnce } from './made-once.ts';

/** Path below the site → absolute path of a file that nobody writes to any more. */
export type SiteFiles = Map<string, string>;

/** An hour: whoever takes back a change has them at once. */
export const written = madeOnce('files', 3_600_000);

/** @param file gives the ending */
export function nameOf(file: string, content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex') + extname(file);
}

/** Content under the name of its own hash. */
export async function write(
	files: SiteFiles,
	file: string,
	content: string | Uint8Array,
): Promise<void> {
	const name = nameOf(file, content);
	files.set(file, await written.made(name, () => Promise.resolve(content)));
}

/** The files of a folder that is finished. */
export function filesIn(folder: string): SiteFiles {
	return new Map(everyFile(folder).map((file) => [file, join(folder, file)]));
}
