/** Seals a built site: what is as it was in the release before keeps its row there, and its zipped forms. */
import { createHash } from 'node:crypto';
import { chmod, readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { everyFile } from '../files-of.ts';
import { endings, isZipped, zipped } from './compress.ts';
import { forEach } from '../whole-files.ts';
import { sealed, type Facts, type FileRow, type Files, type Manifest } from './manifest.ts';

async function rowOf(path: string, second: number): Promise<FileRow> {
	const bytes = await readFile(path);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return { sha256, size: bytes.length, second };
}

/** A web server may read it, and its time is that of the release. */
async function prepare(path: string, second: number): Promise<void> {
	await chmod(path, 0o644);
	await utimes(path, second, second);
}

/** The rows of the zipped forms that a file had before. */
function zippedBefore(file: string, before: Files): [string, FileRow][] {
	return endings.flatMap((ending) => {
		const row = before[`${file}.${ending}`];
		return row ? [[`${file}.${ending}`, row] as [string, FileRow]] : [];
	});
}

/**
 * @param site folder of the built site; zipped forms of what is new are written into it
 * @param before the release that is replaced: of what is in it nothing need lie in the folder
 */
export async function bundle(
	site: string,
	facts: Facts,
	before: Manifest | undefined,
): Promise<Manifest> {
	const files: Record<string, FileRow> = {};
	const old = before?.files ?? {};
	const found = everyFile(site);
	const own = new Set(found);
	const add = async (file: string) => {
		const path = join(site, file);
		const row = await rowOf(path, facts.second);
		const known = old[file]?.sha256 === row.sha256 ? old[file] : undefined;
		files[file] = known ?? row;
		if (!known) await prepare(path, facts.second);
		if (!isZipped(file) || endings.some((ending) => own.has(`${file}.${ending}`))) return;
		if (known) Object.assign(files, Object.fromEntries(zippedBefore(file, old)));
		else for (const made of await zipped(site, file)) await add(made);
	};
	await forEach(found, add);
	return sealed(facts, files);
}
