/**
 * Hashed files that go on being served after a switch, for pages opened before: those of the kept releases, and for 48
 * hours those of a dropped one. Which files these are, and that nothing of an article is among them, says
 * `publish/kept-files.ts`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { everyFile } from '../files-of.ts';
import { isKept, keptFor } from '../kept-files.ts';
import { forEach, linkOrCopy, writeWhole } from '../whole-files.ts';
import { siteIn, type FileRow, type Manifest } from './manifest.ts';
import type { Places } from './places.ts';
import { sinceThen } from './since.ts';

/** Its zipped form too. */
const isPooled = (file: string): boolean => isKept(`/${file.replace(/\.(gz|br)$/, '')}`);

/**
 * Before the switch: whoever opens a page of the release finds its files after the next one.
 * @param before the release that is replaced: its own are there
 */
export async function fillPool(
	places: Places,
	manifest: Manifest,
	before: Manifest | undefined,
): Promise<void> {
	const site = siteIn(places, manifest.id);
	// Under a name of its bytes there is nothing else.
	const fresh = Object.keys(manifest.files).filter(
		(file) => !before?.files[file] && isPooled(file),
	);
	await forEach(fresh, (file) => linkOrCopy(join(site, file), join(places.pool, file)));
}

/** File → when its last release was dropped, milliseconds since 1970. */
type Dropped = Record<string, number>;

function readDropped(path: string): Dropped {
	try {
		return JSON.parse(readFileSync(path, 'utf8')) as Dropped;
	} catch {
		// Without the note every file is as if dropped now: it stays longer, and nothing breaks.
		return {};
	}
}

/** Pieces of an index tell what pages say: places of words, one after another, are their text. */
const tellsWords = (file: string) => file.startsWith('pagefind/') && /\.pf_/.test(file);

/** Those of the others that show what the first hides. */
function showingHidden([current, ...others]: readonly Manifest[]): Manifest[] {
	if (!current) return [];
	const all = [current, ...others];
	return others.filter((one) => sinceThen(one, all, current, current.siteNow).hidden.length > 0);
}

/**
 * What of kept releases may lie in the pool, by its file: of those that show what is hidden now, no piece of an index.
 * @param kept that of this moment first
 */
export function pooledOf(kept: readonly Manifest[]): Map<string, FileRow> {
	const telling = showingHidden(kept);
	const rows = new Map<string, FileRow>();
	for (const release of kept)
		for (const [file, row] of Object.entries(release.files))
			if (isPooled(file) && !(telling.includes(release) && tellsWords(file))) rows.set(file, row);
	return rows;
}

/**
 * After the switch: takes away what was dropped long enough ago, and at once what tells of somebody who was hidden since;
 * who searches on a page opened before is asked to load it again.
 * @param kept releases, that of this moment first @param now milliseconds
 */
export async function drainPool(
	{ pool, work }: Places,
	kept: readonly Manifest[],
	now: number,
): Promise<void> {
	const notes = join(work, 'pool.json');
	const wanted = pooledOf(kept);
	const hides = showingHidden(kept).length > 0;
	const before = existsSync(notes) ? readDropped(notes) : {};
	const dropped: Dropped = {};
	await forEach(everyFile(pool), async (file) => {
		if (wanted.has(file)) return;
		const since = Math.min(before[file] ?? now, now);
		if ((hides && tellsWords(file)) || now - since > keptFor)
			await rm(join(pool, file), { force: true });
		else dropped[file] = since;
	});
	writeWhole(notes, JSON.stringify(dropped));
}
