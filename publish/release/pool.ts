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
import { siteIn, type Manifest } from './manifest.ts';
import type { Places } from './places.ts';

/** Its zipped form too. */
const isPooled = (file: string): boolean => isKept(`/${file.replace(/\.(gz|br)$/, '')}`);

export const pooledOf = ({ files }: Manifest): string[] => Object.keys(files).filter(isPooled);

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

/** After the switch: takes away what was dropped long enough ago. @param kept releases @param now milliseconds */
export async function drainPool(
	{ pool, work }: Places,
	kept: readonly Manifest[],
	now: number,
): Promise<void> {
	const notes = join(work, 'pool.json');
	const wanted = new Set(kept.flatMap(pooledOf));
	const before = existsSync(notes) ? readDropped(notes) : {};
	const dropped: Dropped = {};
	await forEach(everyFile(pool), async (file) => {
		if (wanted.has(file)) return;
		const since = Math.min(before[file] ?? now, now);
		if (now - since > keptFor) await rm(join(pool, file), { force: true });
		else dropped[file] = since;
	});
	writeWhole(notes, JSON.stringify(dropped));
}
