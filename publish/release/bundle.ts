/** Seals a site: what is as it was in the release before keeps its row there, and its zipped forms. */
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFiles } from '../site-files.ts';
import { forEach } from '../whole-files.ts';
import { endings, isZipped, zipped } from './compress.ts';
import { sealed, type Facts, type FileRow, type Manifest } from './manifest.ts';

/** Hash and length of files that never change, by their paths: of whoever publishes again and again. */
export type KnownBytes = Map<string, Omit<FileRow, 'second'>>;

export interface Bundling {
	site: SiteFiles;
	/** Folder in which what is new is laid down, with its zipped forms. */
	fresh: string;
	facts: Facts;
	/** The release that is replaced. */
	before: Manifest | undefined;
	known: KnownBytes | undefined;
}

const bytesOf = (bytes: Uint8Array): Omit<FileRow, 'second'> => ({
	sha256: createHash('sha256').update(bytes).digest('hex'),
	size: bytes.length,
});

/** A web server may read it, and its time is that of the release. */
function lay(path: string, bytes: Uint8Array, second: number): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, bytes);
	chmodSync(path, 0o644);
	utimesSync(path, second, second);
}

export async function bundle({ site, fresh, facts, before, known }: Bundling): Promise<Manifest> {
	const { second } = facts;
	const files: Record<string, FileRow> = {};
	const old = before?.files ?? {};
	const put = (file: string, bytes: Uint8Array) => {
		files[file] = { ...bytesOf(bytes), second };
		lay(join(fresh, file), bytes, second);
	};
	const isKept = (file: string, sha256: string | undefined) => {
		const row = old[file];
		if (row === undefined || row.sha256 !== sha256) return false;
		files[file] = row;
		if (!isZipped(file)) return true;
		for (const ending of endings) {
			const zippedBefore = old[`${file}.${ending}`];
			if (zippedBefore) files[`${file}.${ending}`] = zippedBefore;
		}
		return true;
	};
	const changed: [string, string][] = [];
	for (const entry of site) {
		const [file, path] = entry;
		const row = known?.get(path) ?? bytesOf(readFileSync(path));
		known?.set(path, row);
		if (!isKept(file, row.sha256)) changed.push(entry);
	}
	await forEach(changed, async ([file, path]) => {
		const bytes = readFileSync(path);
		put(file, bytes);
		if (!isZipped(file) || endings.some((ending) => site.has(`${file}.${ending}`))) return;
		for (const [ending, short] of await zipped(bytes)) put(`${file}.${ending}`, short);
	});
	const paths = new Set(site.values());
	for (const path of known?.keys() ?? []) if (!paths.has(path)) known?.delete(path);
	return sealed(facts, files);
}
