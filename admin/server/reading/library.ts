/** All pictures and attachments that lie in the content, each with what shows it. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { mediaRooms } from '../../../src/collections/index.ts';
import { wallTime } from '../../../src/lib/clock.ts';
import type { EditorContext } from '../context.ts';
import type { LibraryFile } from '../library-protocol.ts';
import { media } from './reading.ts';
import { usesOf } from './used.ts';

const folders = mediaRooms.map((name) => `content/media/${name}`);

export async function library(context: EditorContext): Promise<{ files: LibraryFile[] }> {
	const found = (await Promise.all(folders.map((folder) => media(context, folder)))).flatMap(
		({ files }) => files,
	);
	const uses = usesOf(
		context.store.content(context.listAge),
		found.map(({ path }) => path),
	);
	const files = found.map(async ({ path, size }) => {
		const place = join(context.root, path.replace(/^content\//, ''));
		// One may go while they are looked at.
		const came = (await stat(place).catch(() => undefined))?.mtimeMs ?? 0;
		return { path, size, came, usedIn: uses.get(path) ?? [] };
	});
	const newest = (await Promise.all(files)).sort((one, other) => other.came - one.came);
	return {
		files: newest.map(({ came, ...file }) => ({ ...file, at: wallTime(new Date(came)) })),
	};
}
