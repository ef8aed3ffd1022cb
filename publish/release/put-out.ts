/** A sealed release on its way: into the store, unpacked, switched to; and what is cleared away behind it. */
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { switchTo, toDisk, unpack } from './activate.ts';
import { everyFile } from '../files-of.ts';
import { forEach } from '../whole-files.ts';
import { clearNote, keepFive, keptReleases, noteUnderWay, sweepInBackground } from './kept.ts';
import { manifestIn, type FileRow, type Files, type Manifest } from './manifest.ts';
import type { Places } from './places.ts';
import { drainPool, fillPool } from './pool.ts';
import { fileName, sealName, type Store } from './store.ts';

/** Told when each part begins, by its name in Chinese. */
export type Steps = <T>(name: string, act: () => Promise<T>) => Promise<T>;

function only(files: Files, names: readonly string[]): Record<string, FileRow> {
	const rows: Record<string, FileRow> = {};
	for (const name of names) {
		const row = files[name];
		if (row) rows[name] = row;
	}
	return rows;
}

/** @param fresh folder that holds what of it is new @param before the release that is replaced */
export async function putOut(
	places: Places,
	store: Store,
	{
		manifest,
		before,
		fresh: folder,
	}: { manifest: Manifest; before: Manifest | undefined; fresh: string },
	step: Steps,
): Promise<void> {
	const kept = keptReleases(places);
	await step('存放', async () => {
		// All else the store has, of a release that is kept; these though it should have their bytes: they may be damaged.
		const written = existsSync(folder) ? everyFile(folder) : [];
		const fresh = Object.entries(only(manifest.files, written));
		noteUnderWay(places, { id: manifest.id, files: Object.fromEntries(fresh) });
		await forEach(fresh, ([file, row]) => store.put(fileName(row), join(folder, file)));
	});
	await step('展开', async () => {
		const release = await unpack(places, store, manifest, { kept, before });
		await store.put(sealName(manifest), manifestIn(release));
		await fillPool(places, manifest, before);
		await toDisk(release);
	});
	await step('切换', () => switchTo(places, manifest.id));
	await clearNote(places);
}

/** Whoever was finding his way through the old release when it was switched has found it by then. Milliseconds. */
const underWay = 200;

/** After the switch. @param now milliseconds since 1970 */
export async function clearAway(places: Places, store: Store, now: number): Promise<void> {
	// Of a switch that a power cut takes back, the release before is still there.
	await Promise.all([wait(underWay), toDisk(places.to)]);
	const kept = await keepFive(places, store);
	await drainPool(places, kept, now);
	sweepInBackground(places);
}
